/** The interface languages; every text of a framework exists in each. Apart from the framework, since the first script of the page needs them alone. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first of the browser's languages that the interface has; English where it has none. */
export function detectLanguage(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? "en";
}
