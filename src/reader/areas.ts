import areas from "../../data/areas.json" with { type: "json" };
import aliases from "../../data/country-aliases.json" with { type: "json" };
import { foldText } from "../domain/filter.ts";

/** Words for the form of a state, which a title may hold and a name leaves out. */
const FORM =
  /\b(?:the|of|and|republic|kingdom|state|states|commonwealth|principality|sultanate|federation|union|united|grand|duchy|democratic|federal|federative|federated|socialist|people|s|islamic|arab|plurinational|bolivarian|co operative|cooperative|oriental|independent|hashemite|confederation)\b/g;

/** The ISO 3166 alpha-3 code of a country as a title names it, in any form of its name; undefined where none is meant. */
export function findCountry(name: string): string | undefined {
  const bare = name.replace(/\([^()]{0,100}\)/g, " ");
  for (const text of bare === name ? [name] : [name, bare]) {
    const key = wordKey(text).replace(/^st /, "saint ");
    const code = codeOf(key) ?? codeOf(stripForm(key));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Whether the code is one of ISO 3166 alpha-3. */
export const isCountryCode = (code: string): boolean => areas.some(({ alpha3 }) => alpha3 === code);

/** Of a key, so that blanks alone are to be set right. */
const stripForm = (key: string): string => key.replace(FORM, " ").replace(/ {2,}/g, " ").trim();

const codeOf = (key: string) => (key === "" ? undefined : namesByKey().get(key));

let names: ReadonlyMap<string, string> | undefined;

/** English names of every area, whole and without the form of state, and those that Unicode has not; made when first asked for. */
function namesByKey(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...areas.flatMap(({ alpha2, alpha3 }): [string, string][] => {
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
    ...Object.entries(aliases).flatMap(([code, keys]) =>
      keys.map((key): [string, string] => [key, code]),
    ),
  ]);
  return names;
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });

/** Words of a text in lower case, without accents and punctuation, one blank between. */
export const wordKey = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
