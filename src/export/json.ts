import type { HeaderLine } from "./header.ts";
import type { ExportTable } from "./table.ts";

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
