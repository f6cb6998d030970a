import writeXlsxFile from "write-excel-file/universal";
import { withoutIsolates } from "../domain/isolate.ts";
import type { ExportTable } from "./table.ts";

/** A sheet of a workbook. Its name may have at most 31 characters. */
export interface WorkbookSheet {
  name: string;
  table: ExportTable;
  /** Omits wrapping and alignment, which double the time to create a large sheet. */
  isPlain?: boolean;
}

/** Maximum column width in characters. Longer content wraps. */
const WIDEST = 60;
const NARROWEST = 8;

/** Creates an .xlsx file with a sheet per table and frozen header rows. Text remains text, even if it looks like a number or a formula. */
export const createWorkbook = (sheets: readonly WorkbookSheet[], rightToLeft = false) =>
  writeXlsxFile(
    sheets.map(({ name, table: { columns, rows }, isPlain = false }) => ({
      sheet: name,
      stickyRowsCount: 1,
      rightToLeft,
      columns: columns.map(({ label }, at) => ({
        width: Math.min(
          WIDEST,
          Math.max(NARROWEST, label.length, ...rows.map((row) => String(row[at]).length)) + 2,
        ),
      })),
      data: [
        columns.map(({ label }) => ({ ...toCell(label), fontWeight: "bold" as const })),
        ...rows.map((row) => row.map((value) => (value === "" ? null : toCell(value, isPlain)))),
      ],
    })),
  ).toBlob();

function toCell(value: string | number, isPlain = false) {
  const style = isPlain ? {} : ({ alignVertical: "top" } as const);
  return typeof value === "number"
    ? { value, type: Number, ...style }
    : { value: withoutIsolates(value), type: String, ...(!isPlain && { wrap: true }), ...style };
}
