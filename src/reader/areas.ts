import areas from "../../data/areas.json" with { type: "json" };
import aliases from "../../data/country-aliases.json" with { type: "json" };
import { foldText } from "../domain/filter.ts";

/** Words that a short name omits. */
const FORM =
  /\b(?:the|of|and|republic|kingdom|state|states|commonwealth|principality|sultanate|federation|union|united|grand|duchy|democratic|federal|federative|federated|socialist|people|s|islamic|arab|plurinational|bolivarian|co operative|cooperative|oriental|independent|hashemite|confederation)\b/g;

/** The ISO 3166 alpha-3 code for a country's official or common English name. */
export function findCountry(name: string): string | undefined {
  const bare = name.replace(/\([^()]{0,100}\)/g, " ");
  for (const text of bare === name ? [name] : [name, bare]) {
    const key = wordKey(text).replace(/^st /, "saint ");
    const code = codeOf(key) ?? codeOf(stripForm(key));
    if (code !== undefined) return code;
  }
  return undefined;
}

export const isCountryCode = (code: string): boolean => areas.some(({ alpha3 }) => alpha3 === code);

const stripForm = (key: string): string => key.replace(FORM, " ").replace(/ {2,}/g, " ").trim();

const codeOf = (key: string) => (key === "" ? undefined : codesByName().get(key));

let codes: ReadonlyMap<string, string> | undefined;

/** Unicode's English names and this project's aliases, built on first use. */
function codesByName(): ReadonlyMap<string, string> {
  codes ??= new Map([
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
  return codes;
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });

/** Lower-case words without accents and punctuation, separated by single spaces. */
export const wordKey = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
