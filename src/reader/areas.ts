import areas from "../../data/areas.json" with { type: "json" };
import { aliasesOf, stripForm, wordKey } from "../domain/country-names.ts";

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

const codeOf = (key: string) => (key === "" ? undefined : codesByName().get(key));

let codes: ReadonlyMap<string, string> | undefined;

/** Maps English names to codes: names from Unicode and the UN, and this project's aliases. Built on first use. */
function codesByName(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const byName = new Map<string, string>();
  for (const { alpha2, alpha3 } of areas) {
    const name = (ENGLISH.of(alpha2) ?? alpha3).replace(/\([^()]*\)/g, " ").replaceAll("&", "and");
    const key = wordKey(name.replace(/\bSt\. /, "Saint "));
    byName.set(stripForm(key), alpha3).set(key, alpha3);
  }
  for (const area of areas)
    for (const name of aliasesOf(area, "en")) byName.set(wordKey(name), area.alpha3);
  codes = byName;
  return codes;
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });
