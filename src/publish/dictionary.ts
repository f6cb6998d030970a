import { LANGUAGES } from "../domain/languages.ts";
import type { Localized } from "../domain/parsing.ts";
import type { ExportTable } from "../export/table.ts";
import { localizedMessage } from "./messages.ts";
import { type ColumnInfo, NONE, type PublishedTable } from "./table.ts";

/** The meaning of a table, a column, or one value of a column. */
export interface DictionaryEntry {
  table: string;
  /** `ANY` for the table itself. */
  column: string;
  type: ColumnInfo["type"] | "table" | "code" | "missing";
  /** `ANY` for the column itself. */
  value: string;
  meaning: Localized;
}

export const ANY = "any";

/** The messages that explain a column's codes, if they are not named after the column. */
const CODE_MESSAGES: Readonly<Record<string, string>> = {
  other_readings: "dictionary.code.status",
  second_reading: "dictionary.code.answer",
  draft: "dictionary.code.answer",
  has_profile: "dictionary.code.answer",
  kind: "kind",
  itu_region: "itu",
  continent: "group",
  m49_subregion: "region",
  group_kind: "group.kind",
  field: "since.field",
  field_status: "since.field-status",
};

/** Explains all tables, columns, codes and missing values; throws `InvalidDataError` if a meaning is missing. */
export function createDictionary(tables: readonly PublishedTable[]): DictionaryEntry[] {
  return tables.flatMap((table) => [
    {
      ...{ table: table.name, column: ANY, type: "table", value: ANY },
      meaning: localizedMessage(`dictionary.table.${table.name}`),
    } as const,
    ...table.columns.flatMap((column, at) => {
      const { name, type, codes = [], missing = [], titles } = column;
      const hasNone = table.rows.some((row) => row[at] === NONE);
      const own = { table: table.name, column: name };
      return [
        { ...own, type, value: ANY, meaning: localizedMessage(columnMessage(column)) },
        ...codes.map((value) => ({
          ...{ ...own, type: "code" as const, value },
          meaning: titles?.[value] ?? localizedMessage(`${codeMessages(column)}.${value}`),
        })),
        ...[...missing, ...(hasNone ? [NONE] : [])].map((value) => ({
          ...{ ...own, type: "missing" as const, value },
          meaning: localizedMessage(`dictionary.missing.${value}`),
        })),
      ];
    }),
  ]);
}

/** The dictionary as a table, with a column for each language. */
export const dictionaryTable = (entries: readonly DictionaryEntry[]): ExportTable => ({
  columns: [
    ...["table", "column", "type", "value"],
    ...LANGUAGES.map((language) => `meaning_${language}`),
  ].map((id) => ({ id, label: id })),
  rows: entries.map(({ table, column, type, value, meaning }) => [
    ...[table, column, type, value],
    ...LANGUAGES.map((language) => meaning[language]),
  ]),
});

/** The name of a column without its edition or language: "edition_score", "title_language". */
function columnMessage({ name, edition, language }: ColumnInfo): string {
  const common =
    edition !== undefined
      ? `edition_${name.slice(edition.length + 1)}`
      : name.replace(language ? `_${language}` : "", language ? "_language" : "");
  return `dictionary.column.${common}`;
}

function codeMessages({ name, edition }: ColumnInfo): string {
  const own = edition !== undefined ? name.slice(edition.length + 1) : name;
  return CODE_MESSAGES[own] ?? `dictionary.code.${own}`;
}
