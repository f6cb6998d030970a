import * as v from "valibot";
import { LANGUAGES } from "./languages.ts";

export const LocalizedSchema = v.strictObject(v.entriesFromList(LANGUAGES, v.string()));
/** One text in each interface language. */
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** Lower case without accents, for comparing what a person types: "Política" gives "politica". */
export const foldText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
