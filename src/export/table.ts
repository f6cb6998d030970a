/** A column of an exported table: `id` for machines, `label` in the reader's language. */
export interface Column {
  id: string;
  label: string;
}

/** A count or a share is a number; all else, "not known" included, is a word. Never empty for what is not known. */
export type Cell = string | number;

/** What is shown, as columns and rows. */
export interface ExportTable {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}
