import type { Messages } from "@lingui/core";
import type { Language } from "../domain/framework.ts";
import type english from "./catalogues/en.json";
import type englishViews from "./catalogues/views/en.json";

/** Id of a message; English has them all, and a test holds the other languages to it. */
export type MessageId = keyof typeof english | keyof typeof englishViews;

type Catalogues = Record<Language, () => Promise<{ default: Messages }>>;

/** The catalogue of each language is a file of its own, loaded when it is wanted. */
const CATALOGUES: Catalogues = {
  en: () => import("./catalogues/en.json"),
  es: () => import("./catalogues/es.json"),
};

/** The words of the pages beyond the scorecard, which the first page does without. */
const VIEW_CATALOGUES: Catalogues = {
  en: () => import("./catalogues/views/en.json"),
  es: () => import("./catalogues/views/es.json"),
};

/** Loads the messages of a language that the scorecard needs. */
export const loadCatalogue = async (language: Language): Promise<Messages> =>
  (await CATALOGUES[language]()).default;

/** Loads every message of a language. */
export async function loadFullCatalogue(language: Language): Promise<Messages> {
  const [page, views] = await Promise.all([loadCatalogue(language), VIEW_CATALOGUES[language]()]);
  return { ...page, ...views.default };
}
