import type { Messages } from "@lingui/core";
import { LANGUAGES, type Language } from "../domain/framework.ts";
import type english from "./catalogues/en.json";

/** Id of a message; English has them all, and a test holds the other languages to it. */
export type MessageId = keyof typeof english;

/** The catalogue of each language is a file of its own, loaded when it is wanted. */
const CATALOGUES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import("./catalogues/en.json"),
  es: () => import("./catalogues/es.json"),
};

/** Loads the messages of a language. */
export const loadCatalogue = async (language: Language): Promise<Messages> =>
  (await CATALOGUES[language]()).default;

/** The first of the browser's languages that the interface has; English where it has none. */
export function detectLanguage(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? "en";
}
