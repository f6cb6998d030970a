import areas from "../../data/areas.json" with { type: "json" };
import { COUNTRY_ALIASES } from "./country-aliases.ts";
import { wordKey } from "./words.ts";

/** Words for the form of a state, which a title may hold and a name leaves out. */
const FORM =
  /\b(?:the|of|and|republic|kingdom|state|states|commonwealth|principality|sultanate|federation|union|united|grand|duchy|democratic|federal|federative|federated|socialist|people|s|islamic|arab|plurinational|bolivarian|co operative|cooperative|oriental|independent|hashemite|confederation)\b/g;

/** The ISO 3166 alpha-3 code of a country as a title names it, in any form of its name; undefined where none is meant. */
export function findCountry(name: string): string | undefined {
  const bare = name.replace(/\([^()]{0,100}\)/g, " ");
  return [wordKey(name), wordKey(bare)]
    .map((key) => key.replace(/^st /, "saint "))
    .flatMap((key) => [key, stripForm(key)])
    .map((key) => codeOf(key))
    .find((code) => code !== undefined);
}

/** Whether the code is one of ISO 3166 alpha-3. */
export const isCountryCode = (code: string): boolean => areas.some(({ alpha3 }) => alpha3 === code);

const stripForm = (key: string): string => wordKey(key.replace(FORM, " "));

const codeOf = (key: string): string | undefined =>
  key === "" ? undefined : (COUNTRY_ALIASES.get(key) ?? namesByKey().get(key));

let names: ReadonlyMap<string, string> | undefined;

/** English names of every area, whole and without the form of state; made when first asked for. */
function namesByKey(): ReadonlyMap<string, string> {
  names ??= new Map(
    areas.flatMap(({ alpha2, alpha3 }): [string, string][] => {
      const name = ENGLISH.of(alpha2) ?? alpha3;
      const short = name
        .replace(/\([^()]*\)/g, " ")
        .replaceAll("&", "and")
        .replace(/\bSt\. /, "Saint ");
      const key = wordKey(short);
      return [
        [stripForm(key), alpha3],
        [key, alpha3],
      ];
    }),
  );
  return names;
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });
