import { withoutIsolates } from "../domain/isolate.ts";

/** A column of a table. `id` is for programs, such as "in_place". `label` is in the language of the page, except for columns of codes. */
export interface Column {
  id: string;
  label: string;
}

/** Counts, shares and scores are numbers. Other values are text, including "not known". A missing value is empty text, not 0. */
export type Cell = string | number;

export interface ExportTable {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

export const withCountry = (
  { columns, rows }: ExportTable,
  { name, code }: { name: string; code: string },
  label: string,
): ExportTable => ({
  columns: [{ id: "country", label }, { id: "country_code", label: "country_code" }, ...columns],
  rows: rows.map((row) => [name, code, ...row]),
});

/** A line of metadata. `id` is for programs. `label` and `value` are in the language of the page. */
export interface HeaderLine extends Column {
  value: string | readonly string[];
}

export const headerText = ({ value }: HeaderLine): string =>
  typeof value === "string" ? value : value.join("; ");

export function formatTableJson(header: readonly HeaderLine[], table: ExportTable): string {
  const document = {
    ...Object.fromEntries(header.map(({ id, value }) => [id, value])),
    columns: table.columns,
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index]])),
    ),
  };
  return `${withoutIsolates(JSON.stringify(document, null, 2))}\n`;
}
