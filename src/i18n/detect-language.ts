import { LANGUAGES, type Language } from "../domain/languages.ts";

/** The first of the browser's languages that the interface has; English where it has none. */
export function detectLanguage(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? "en";
}
