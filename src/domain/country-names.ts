import aliases from "../../data/country-aliases.json" with { type: "json" };
import { foldText } from "./filter.ts";
import { LANGUAGES } from "./languages.ts";

/** Lower-case words without accents and punctuation, separated by single spaces. */
export const wordKey = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Words of official names that short names omit, in English and Spanish. */
const FORM =
  /\b(?:the|of|and|republic|kingdom|state|states|commonwealth|principality|sultanate|federation|union|united|grand|duchy|democratic|federal|federative|federated|socialist|people|s|islamic|arab|plurinational|bolivarian|co operative|cooperative|oriental|independent|hashemite|confederation|de|del|el|la|los|las|y|republica|reino|estado|estados|federacion|unido|unidos|principado|gran|ducado|popular|socialista|islamica|democratica|federativa|plurinacional|bolivariana|cooperativa|mancomunidad|confederacion|sultanato)\b/g;

/** A key without those words: "republic of kenya" → "kenya". */
export const stripForm = (key: string): string =>
  key.replace(FORM, " ").replace(/ {2,}/g, " ").trim();

/** Official and common names that Unicode's data lack in some version, by alpha-3 code and language. */
const ALIASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = aliases;

export const aliasesOf = (alpha3: string, language: string): readonly string[] =>
  ALIASES[alpha3]?.[language] ?? [];

/** Ways in which words match a name that they do not equal, best first. */
const MATCHES: readonly ((name: string, words: readonly string[]) => boolean)[] = [
  (name, words) => name.startsWith(words.join(" ")),
  (name, words) => words.every((word) => ` ${name}`.includes(` ${word}`)),
  (name, words) => words.every((word) => name.includes(word)),
];

/** "EE. UU." equals "EEUU". */
const joined = (text: string) => wordKey(text).replaceAll(" ", "");

/** A country, or a group without codes but with a name. */
interface Searched {
  alpha3: string;
  alpha2: string;
  name?: string;
}

/** The codes and names in any interface language, joined in `exact`. */
function nameCountries<Country extends Searched>(countries: readonly Country[]) {
  const regions = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: "region" }));
  return countries.map((country) => {
    const { alpha2, alpha3, name = "" } = country;
    if (alpha2 === "") return { country, exact: new Set([joined(name)]), names: [wordKey(name)] };
    const names = [
      ...regions.map((region) => region.of(alpha2) ?? alpha2),
      ...LANGUAGES.flatMap((language) => aliasesOf(alpha3, language)),
    ];
    const exact = new Set([alpha2, alpha3, ...names].map(joined));
    return { country, exact, names: names.map(wordKey) };
  });
}

/** Creates a search for the countries that a text names in full: "Kenya", "Republic of Kenya", "KEN". */
export function createExactSearch<Country extends Searched>(countries: readonly Country[]) {
  const searched = nameCountries(countries).map(({ names, ...one }) => ({
    ...one,
    short: new Set(names.map(stripForm)),
  }));
  return (text: string): Country[] => {
    const key = wordKey(text);
    const [whole, core] = [joined(key), stripForm(key)];
    const equal = searched.filter(({ exact }) => exact.has(whole));
    // Both Congos are "congo" without the words of their official names.
    const alike = core ? searched.filter(({ short }) => short.has(core)) : [];
    return (equal.length > 0 ? equal : alike).map(({ country }) => country);
  };
}

/** Creates a search by names in any interface language and by ISO codes; best matches first, in the given order. */
export function createCountrySearch<Country extends Searched>(countries: readonly Country[]) {
  const searched = nameCountries(countries);
  const find = (key: string) => {
    const [whole, words] = [joined(key), key.split(" ")];
    const equal = searched.filter(({ exact }) => exact.has(whole));
    const others = MATCHES.map((matches) =>
      searched.filter(({ names }) => names.some((name) => matches(name, words))),
    );
    return [...new Set([equal, ...others].flat())].map(({ country }) => country);
  };
  return (text: string): Country[] => {
    const key = wordKey(text);
    const found = find(key);
    const short = stripForm(key);
    // "Republic of Kenya" matches no name, but "Kenya" does.
    return found.length > 0 || short === "" ? found : find(short);
  };
}
