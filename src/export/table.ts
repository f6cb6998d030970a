/** A column of an exported table: `id` for machines, `label` in the reader's language. */
export interface Column {
  id: string;
  label: string;
}

/** A count or a share is a number; all else, "not known" included, is a word. Empty only where there is nothing, never 0. */
export type Cell = string | number;

/** What is shown, as columns and rows. */
export interface ExportTable {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** One line of what an export says of itself: `id` for machines, `label` and `value` in the reader's language. */
export interface HeaderLine {
  id: string;
  label: string;
  value: string | readonly string[];
}

/** The value of such a line as one text. */
export const headerText = ({ value }: HeaderLine): string =>
  typeof value === "string" ? value : value.join("; ");

/** The table as JSON, under the same header: rows as objects by column id, and what each column is called. */
export function formatTableJson(header: readonly HeaderLine[], table: ExportTable): string {
  const document = {
    ...Object.fromEntries(header.map(({ id, value }) => [id, value])),
    columns: table.columns,
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index]])),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
