import aliases from "../../data/country-aliases.json" with { type: "json" };
import unNames from "../../data/country-names.json" with { type: "json" };
import { foldText } from "./filter.ts";
import { LANGUAGES } from "./languages.ts";
import { withoutArticles } from "./name-order.ts";
import officialWords from "./official-words.json" with { type: "json" };

/** Lower-case words without accents or punctuation, separated by single spaces. */
export const wordKey = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Patterns of words in official names that short names omit, such as "republic of". Chinese has no spaces between words, so its pattern does not require them. */
const { zh, ...spaced } = officialWords;
const FORM = new RegExp(`(?<=^| )(?:${Object.values(spaced).join("|")})(?= |$)|${zh}`, "gu");

/** Removes articles and the words of official names from a key: "republic of kenya" → "kenya". */
export const stripForm = (key: string): string =>
  withoutArticles(key).replace(FORM, " ").replace(/ {2,}/g, " ").trim();

/** Official and common names that neither Unicode nor the UN lists, by alpha-3 code and language. */
const ALIASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = aliases;
/** The UN's names by language and alpha-2 code. The build omits names identical to Unicode's. */
const UN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = unNames.countries;

/** An area's names in a language, in addition to the name from Unicode. */
export const aliasesOf = ({ alpha2, alpha3 }: Searched, language: string): string[] =>
  [UN_NAMES[language]?.[alpha2] ?? [], ALIASES[alpha3]?.[language] ?? []].flat();

/** Ways to match words against a name, best first. */
const MATCHES: readonly ((name: string, words: readonly string[]) => boolean)[] = [
  (name, words) => name.startsWith(words.join(" ")),
  (name, words) => words.every((word) => ` ${name}`.includes(` ${word}`)),
  (name, words) => words.every((word) => name.includes(word)),
];

/** Removes spaces, so that "ee uu" matches "eeuu". */
const joined = (key: string) => key.replaceAll(" ", "");

/** A country, or a group with a name instead of codes. */
interface Searched {
  alpha3: string;
  alpha2: string;
  name?: string;
}

/** Pairs each country with its names in all interface languages. `exact` contains its names and codes without spaces. */
function collectNames<Country extends Searched>(countries: readonly Country[]) {
  // The interface is not available in traditional Chinese, but users may type traditional names.
  const regions = [...LANGUAGES, "zh-Hant"].map(
    (one) => new Intl.DisplayNames(one, { type: "region" }),
  );
  return countries.map((country) => {
    const { alpha2, alpha3, name = "" } = country;
    const key = wordKey(name);
    if (!/^[A-Z]{2}$/.test(alpha2)) return { country, exact: new Set([joined(key)]), names: [key] };
    const keys = [
      ...regions.map((region) => region.of(alpha2) ?? alpha2),
      ...LANGUAGES.flatMap((language) => aliasesOf(country, language)),
    ].map(wordKey);
    const names = [...new Set([...keys, ...keys.map(withoutArticles)])];
    const codes = [alpha2, alpha3].map(wordKey);
    return { country, exact: new Set([...codes, ...names].map(joined)), names };
  });
}

/** Creates a search for the countries that a text names in full: "Kenya", "Republic of Kenya", "KEN". */
export function createExactSearch<Country extends Searched>(countries: readonly Country[]) {
  const [whole, short] = [new Map<string, Country[]>(), new Map<string, Country[]>()];
  const add = (to: Map<string, Country[]>, keys: Set<string>, country: Country) => {
    for (const key of keys) to.set(key, [...(to.get(key) ?? []), country]);
  };
  for (const { country, exact, names } of collectNames(countries)) {
    add(whole, exact, country);
    add(short, new Set(names.map(stripForm)), country);
  }
  return (text: string): Country[] => {
    const key = wordKey(text);
    const core = stripForm(key);
    // Exact matches take precedence, because `stripForm` reduces both Congos to "congo".
    return whole.get(joined(key)) ?? ((core && short.get(core)) || []);
  };
}

/**
 * Creates a search by names in any interface language and by ISO codes. The best matches come first, and ties keep
 * the given order. Text without letters or digits matches all countries. The first search collects the names, which is slow.
 */
export function createCountrySearch<Country extends Searched>(countries: readonly Country[]) {
  let named: ReturnType<typeof collectNames<Country>> | undefined;
  const find = (key: string) => {
    named ??= collectNames(countries);
    const searched = named;
    const [whole, words] = [joined(key), key.split(" ")];
    const equal = searched.filter(({ exact }) => exact.has(whole));
    const others = MATCHES.map((matches) =>
      searched.filter(({ names }) => names.some((name) => matches(name, words))),
    );
    return [...new Set([equal, ...others].flat())].map(({ country }) => country);
  };
  return (text: string): Country[] => {
    const key = wordKey(text);
    if (key === "") return [...countries];
    const found = find(key);
    const short = stripForm(key);
    // "Republic of Kenya" matches no name, but "Kenya" does.
    return found.length > 0 || short === "" ? found : find(short);
  };
}
