import { readFileSync } from "node:fs";
import * as v from "valibot";
import { compile } from "../build/catalogues.ts";
import { LANGUAGES, type Language } from "../domain/languages.ts";
import { type Localized, LocalizedSchema, parseWith } from "../domain/parsing.ts";
import { memoize } from "../i18n/formatters.ts";
import { createI18n, type I18n, type Messages } from "../i18n/i18n.tsx";

/** The messages of a language before compilation. */
const readCatalogue = memoize((language: Language) => {
  const text = readFileSync(new URL(`../i18n/${language}.json`, import.meta.url), "utf8");
  return parseWith(v.record(v.string(), v.string()), JSON.parse(text), `${language}.json`);
});

/** A message without values, in each language; throws `InvalidDataError` if there is none. */
export const localizedMessage = (id: string): Localized =>
  parseWith(
    LocalizedSchema,
    Object.fromEntries(LANGUAGES.map((language) => [language, readCatalogue(language)[id]])),
    `message ${id}`,
  );

/** All messages of a language, as on the pages. */
export function readI18n(language: Language): I18n {
  const compiled = Object.entries(readCatalogue(language)).map(([id, text]) => [id, compile(text)]);
  // The build also passes compiled messages on as JSON.
  const messages: Messages = JSON.parse(JSON.stringify(Object.fromEntries(compiled)));
  return createI18n(language, messages);
}
