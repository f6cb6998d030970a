/** `id` is for programs, `label` in the page's language. */
export interface Column {
  id: string;
  label: string;
}

/** Counts and shares are numbers; everything else, including "not known", is a word. Empty, not 0, if there is no value. */
export type Cell = string | number;

export interface ExportTable {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** A line of metadata: `id` for programs, `label` and `value` in the page's language. */
export interface HeaderLine {
  id: string;
  label: string;
  value: string | readonly string[];
}

export const headerText = ({ value }: HeaderLine): string =>
  typeof value === "string" ? value : value.join("; ");

/** The table as JSON: metadata, columns, and rows as objects by column id. */
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
