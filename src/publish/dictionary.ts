import { LANGUAGES } from "../domain/languages.ts";
import { NONE_CODE } from "../domain/releases/changes.ts";
import type { ExportTable } from "../export/table.ts";
import { type InEachLanguage, localizedMessage } from "./messages.ts";
import type { ColumnInfo, PublishedTable } from "./table.ts";

/** The meaning of a table, a column, or one value of a column. */
export interface DictionaryEntry {
  table: string;
  /** `ANY` for the table itself. */
  column: string;
  type: ColumnInfo["type"] | "table" | "code" | "missing";
  /** `ANY` for the column itself. */
  value: string;
  meaning: InEachLanguage;
}

const ANY = "any";

/** Explains all tables, columns, codes and missing values. Throws `InvalidDataError` if a meaning is missing. */
export const createDictionary = (tables: readonly PublishedTable[]): DictionaryEntry[] =>
  tables.flatMap(({ name: table, columns, rows }) => {
    const meaning = localizedMessage(`dictionary.table.${table}`);
    const explained = columns.flatMap((column, at) => {
      const hasNone = rows.some((row) => row[at] === NONE_CODE);
      return explainColumn(column, hasNone).map((entry) => ({
        ...{ table, column: column.name, ...entry },
      }));
    });
    return [{ table, column: ANY, type: "table", value: ANY, meaning }, ...explained];
  });

/** Explains a column, its codes and its missing values. */
export function explainColumn(
  { name, type, meaning = name, codes = [], words, titles, missing = [] }: ColumnInfo,
  hasNone: boolean,
): Omit<DictionaryEntry, "table" | "column">[] {
  const codeWords = words ?? `dictionary.code.${name}`;
  return [
    { type, value: ANY, meaning: localizedMessage(`dictionary.column.${meaning}`) },
    ...codes.map((value) => ({
      ...{ type: "code" as const, value },
      meaning: titles?.[value] ?? localizedMessage(`${codeWords}.${value}`),
    })),
    ...[...missing, ...(hasNone ? [NONE_CODE] : [])].map((value) => ({
      ...{ type: "missing" as const, value },
      meaning: localizedMessage(`dictionary.missing.${value}`),
    })),
  ];
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
