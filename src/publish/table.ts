import type { Cell } from "../export/table.ts";

/** Values that stand for a missing one. A cell is never empty. `dictionary.missing.*` explains them. */
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

/** An empty list. It is a value: the source names nothing. */
export const NONE = "none";

/** Tables of the dataset, in the order of the spreadsheet's sheets. */
export const TABLE_NAMES = [
  "cells",
  "instruments",
  "countries",
  "measures",
  "editions",
  "scores",
  "crosswalk",
  "laws",
  "register",
  "internet-users",
  "groups",
  "changes",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export interface ColumnInfo {
  /** Also names its meaning: `dictionary.column.NAME`. */
  name: string;
  /** A list has several values, separated by `SEPARATOR`. A date has at least a year. */
  type: "string" | "integer" | "number" | "date" | "list";
  /** All values, if they are codes. `dictionary.code.NAME.VALUE` explains them. */
  codes?: readonly string[];
  /** Values of `MISSING` that occur in the column. */
  missing?: readonly Missing[];
  /** Edition of a column that each later edition has. */
  edition?: string;
}

/** A column of a table whose rows are made from `Row`. */
export interface Column<Row> extends ColumnInfo {
  value: (row: Row) => Cell;
}

export interface PublishedTable {
  name: TableName;
  /** Columns that identify a row. */
  key: readonly string[];
  columns: readonly ColumnInfo[];
  rows: readonly (readonly Cell[])[];
}

/** Separates the items of a list. It occurs in no name. */
export const SEPARATOR = " | ";

export const listCell = (items: readonly string[]): string =>
  items.length > 0 ? items.join(SEPARATOR) : NONE;

export function createTable<Row>(
  { name, key }: Pick<PublishedTable, "name" | "key">,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): PublishedTable {
  return {
    name,
    key,
    columns: columns.map(({ value: _value, ...info }) => info),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

/** The rows of a table with this value in a column; none if the table lacks the column. */
export function selectRows(table: PublishedTable, column: string, value: Cell): PublishedTable {
  const at = table.columns.findIndex(({ name }) => name === column);
  return { ...table, rows: table.rows.filter((row) => row[at] === value) };
}

/** Rows as objects, for JSON. */
export const toObjects = ({ columns, rows }: PublishedTable): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? ""])));
