/** The interface languages: the six official languages of the United Nations. Keep this file small: `start.ts` includes it. */
export const LANGUAGES = ["en", "es", "fr", "ar", "ru", "zh"] as const;
/** Language of the pages at the root of the site. */
export const DEFAULT_LANGUAGE = "en";
export type Language = (typeof LANGUAGES)[number];

const RIGHT_TO_LEFT: readonly string[] = ["ar"];

export const directionOf = (language: string) => (RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr");

/** The first preferred language that the interface supports, or English. */
export function detectLanguage(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  return (
    wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? DEFAULT_LANGUAGE
  );
}
