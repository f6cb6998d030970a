import { csvFormatRows } from "d3-dsv";
import type { HeaderLine } from "./header.ts";
import type { Cell, ExportTable } from "./table.ts";

/** Spreadsheets read UTF-8 only where the file says so. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text that a spreadsheet would run as a formula (=, +, -, @, their full-width forms, a leading tab or line break),
 * after any apostrophes, so that a guarded text can be told from one that had the apostrophe before.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** The table as CSV, under "# label: value" lines. Texts that look like formulas get a leading apostrophe. */
export function formatCsv(header: readonly HeaderLine[], table: ExportTable): string {
  const comments = header.map(({ label, value }) => {
    const text = typeof value === "string" ? value : value.join("; ");
    return `# ${guardComment(`${label}: ${text}`)}`;
  });
  const lines = [table.columns.map(({ label }) => label), ...table.rows].map((row) =>
    row.map(formatCell),
  );
  return `${BYTE_ORDER_MARK}${[...comments, csvFormatRows(lines)].join("\n")}\n`;
}

const formatCell = (cell: Cell): string =>
  typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell);

/** A comment is one line, and no part of it that a spreadsheet may split off is a formula. */
const guardComment = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/([,;]\s*)(?=[=+\-@＝＋－＠])/g, "$1'");
