import { LANGUAGES } from "../../domain/languages.ts";
import en from "../../i18n/en.json" with { type: "json" };
import type { PublishedTable } from "../table.ts";

const TEXTS: Readonly<Record<string, string>> = en;
export type MeaningOf = (table: string, column?: string, value?: string) => string;

export const readMeanings =
  (_tables: readonly PublishedTable[]): MeaningOf =>
  (table, column, value) =>
    TEXTS[
      `dictionary.${column ? (value ? `code.${column}.${value}` : `column.${column}`) : `table.${table}`}`
    ] ??
    TEXTS[`dictionary.missing.${value}`] ??
    LANGUAGES.length.toString();
