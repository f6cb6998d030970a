/** The interface languages; every text of a framework exists in each. Apart from the framework, since the first script of the page needs them alone. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];
