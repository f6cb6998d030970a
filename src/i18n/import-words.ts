import type { Messages } from "@lingui/core";
import type { Language } from "../domain/framework.ts";
import { createTranslate, type Translate } from "./i18n.tsx";
import type english from "./import-catalogues/en.json";

/** Id of a message of the import. */
export type ImportMessageId = keyof typeof english;

/** The import's words are a catalogue of their own: whoever only reads a scorecard does not wait for them. */
const CATALOGUES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import("./import-catalogues/en.json"),
  es: () => import("./import-catalogues/es.json"),
};

/** Loads the import's messages of a language. */
export const loadImportWords = async (language: Language): Promise<Translate<ImportMessageId>> =>
  createTranslate(language, (await CATALOGUES[language]()).default);
