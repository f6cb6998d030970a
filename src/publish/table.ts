import type { Language } from "../domain/languages.ts";
import { NONE_CODE, SEPARATOR } from "../domain/releases/changes.ts";
import type { Cell, ExportTable } from "../export/table.ts";
import type { InEachLanguage } from "./messages.ts";
import type COLUMNS from "./tables/columns.json";

/** Codes for missing values, since no cell is empty. `dictionary.missing.*` explains them. */
export const MISSING = [
  "not-stated",
  "unreadable",
  "not-asked",
  "not-scored",
  "not-recorded",
  "not-applicable",
  "no-profile",
] as const;
export type Missing = (typeof MISSING)[number];

export type TableName = keyof typeof COLUMNS;

export interface ColumnInfo {
  name: string;
  /** Last part of the message id `dictionary.column.MEANING`. Defaults to the name. */
  meaning?: string;
  /** A list has several values, separated by `SEPARATOR`. A date has at least a year. */
  type: "string" | "integer" | "number" | "date" | "list";
  /** All possible values, if they are codes. */
  codes?: readonly string[];
  /** Prefix of the message ids that explain the codes. Defaults to `dictionary.code.NAME`. */
  words?: string;
  /** Meanings of codes that the data defines. */
  titles?: Readonly<Record<string, InEachLanguage>>;
  /** Codes of `MISSING` that may occur in the column. The first one replaces undefined values. */
  missing?: readonly Missing[];
  /** Set if the column is repeated for each later edition. */
  edition?: string;
  /** Set if the column is repeated for each language. */
  language?: Language;
}

export interface PublishedTable {
  name: string;
  /** Columns that identify a row. */
  key: readonly string[];
  columns: readonly ColumnInfo[];
  rows: readonly (readonly Cell[])[];
}

export const listCell = (items: readonly string[]): string =>
  items.length > 0 ? items.join(SEPARATOR) : NONE_CODE;

export type TableData = Pick<PublishedTable, "columns" | "rows">;

/** The table with only the rows that have this value in a column. No rows if the table lacks the column. */
export function selectRows<T extends TableData>(table: T, column: string, value: Cell): T {
  const at = table.columns.findIndex(({ name }) => name === column);
  return { ...table, rows: table.rows.filter((row) => row[at] === value) };
}

export const toObjects = ({ columns, rows }: TableData): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? ""])));

/** Rows as objects for JSON files. Lists become arrays, and a missing list stays a code of `MISSING`. */
export const toJsonRows = ({ columns, rows }: TableData): Record<string, Cell | string[]>[] =>
  rows.map((row) => Object.fromEntries(columns.map((one, at) => [one.name, toJson(one, row[at])])));

function toJson({ type, missing = [] }: ColumnInfo, cell: Cell = ""): Cell | string[] {
  if (type !== "list" || typeof cell !== "string") return cell;
  if (missing.some((one) => one === cell)) return cell;
  return cell === NONE_CODE ? [] : cell.split(SEPARATOR);
}

/** Uses column names as labels, because programs read these files. */
export const toExportTable = ({ columns, rows }: TableData): ExportTable => ({
  columns: columns.map(({ name }) => ({ id: name, label: name })),
  rows,
});
