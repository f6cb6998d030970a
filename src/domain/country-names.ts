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

/** "Republic of Kenya" and "Kenya". Both Congos are "congo" without their form, so that form names neither. */
const differsByForm: (typeof MATCHES)[number] = (name, words) => {
  const core = stripForm(words.join(" "));
  return core !== "" && stripForm(name) === core;
};

/** "EE. UU." equals "EEUU". */
const joined = (text: string) => wordKey(text).replaceAll(" ", "");

/**
 * Creates a search by names in any interface language and by ISO codes; best matches first, in the given order. With
 * `isExact`, texts match whole names and codes only.
 */
export function createCountrySearch<Country extends { alpha3: string; alpha2: string }>(
  countries: readonly Country[],
  isExact = false,
) {
  const regions = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: "region" }));
  const searched = countries.map((country) => {
    const { alpha2, alpha3 } = country;
    const names = [
      ...regions.map((region) => region.of(alpha2) ?? alpha2),
      ...LANGUAGES.flatMap((language) => aliasesOf(alpha3, language)),
    ];
    const exact = new Set([alpha2, alpha3, ...names].map(joined));
    return { country, exact, names: names.map(wordKey) };
  });
  const find = (key: string) => {
    const [whole, words] = [joined(key), key.split(" ")];
    const equal = searched.filter(({ exact }) => exact.has(whole));
    if (isExact && equal.length > 0) return equal.map(({ country }) => country);
    const others = (isExact ? [differsByForm] : MATCHES).map((matches) =>
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
