import { readFileSync } from "node:fs";
import * as v from "valibot";
import { compile, readWords } from "../build/catalogues.ts";
import { LANGUAGES, type Language } from "../domain/languages.ts";
import { InvalidDataError, parseWith } from "../domain/parsing.ts";
import { memoize } from "../i18n/formatters.ts";
import { createI18n, type I18n, type Messages } from "../i18n/i18n.tsx";

/** The messages of a language before compilation. */
const readCatalogue = memoize((language: Language) => {
  const text = readFileSync(new URL(`../i18n/${language}.json`, import.meta.url), "utf8");
  return parseWith(v.record(v.string(), v.string()), JSON.parse(text), `${language}.json`);
});

const InEachLanguageSchema = v.strictObject(v.entriesFromList(LANGUAGES, v.string()));
/** A text in each language. */
export type InEachLanguage = v.InferOutput<typeof InEachLanguageSchema>;

const inEachLanguage = (name: string, textIn: (language: Language) => string | undefined) =>
  parseWith(
    InEachLanguageSchema,
    Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language)])),
    name,
  );

/** A message without values, in each language. Throws `InvalidDataError` if a language lacks it. */
export const localizedMessage = (id: string): InEachLanguage =>
  inEachLanguage(`message ${id}`, (language) => {
    const text = readCatalogue(language)[id];
    if (text !== undefined) return text;
    const expected = "expected this message. Add it to the catalogue of each language";
    throw new InvalidDataError(`src/i18n/${language}.json`, [{ path: id, expected }]);
  });

const wordsOf = memoize(readWords);

/** An English text of the data, in each language. */
export const translate = (text: string): InEachLanguage =>
  inEachLanguage(text, (language) => wordsOf(language)[text] ?? text);

/** Messages and formatters of a language, including messages that only the build needs. */
export function readI18n(language: Language): I18n {
  const compiled = Object.entries(readCatalogue(language)).map(([id, text]) => [id, compile(text)]);
  // Serialized and parsed, as the build does with compiled messages.
  const messages: Messages = JSON.parse(JSON.stringify(Object.fromEntries(compiled)));
  return createI18n(language, { ...wordsOf(language), ...messages });
}
