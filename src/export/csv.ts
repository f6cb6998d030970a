import { dsvFormat } from "d3-dsv";
import { withoutIsolates } from "../domain/isolate.ts";
import type { Language } from "../domain/languages.ts";
import { type Cell, type ExportTable, type HeaderLine, headerText } from "./table.ts";

/** Some spreadsheet programs decode a file as UTF-8 only if it has a byte order mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Positions where a spreadsheet program could detect a formula: the start of a cell or list item, before any apostrophes. */
const FORMULA = /(^|[,;|]\s*)(?='*[=+\-@＝＋－＠\t\r\n])/g;

/** Maximum length of a comment cell in characters. Office programs truncate longer cells or display them badly. */
const LONGEST_COMMENT = 900;
const COMMENT_PARTS = new RegExp(`\\S{${LONGEST_COMMENT},}|.{1,${LONGEST_COMMENT}}(?=\\s|$)`, "g");

/** In languages with a decimal comma, office programs expect semicolons between cells. */
const usesSemicolon = (language: Language): boolean =>
  new Intl.NumberFormat(language).format(0.5).includes(",");

/** Formats a table as CSV for office programs, preceded by comment lines "# label: value". Potential formulas are prefixed with an apostrophe. */
export function formatCsv(header: readonly HeaderLine[], table: ExportTable, language: Language) {
  const blanks = table.columns.slice(1).map(() => "");
  const comments = header.flatMap((line) =>
    (headerText(line).replace(/\s+/g, " ").match(COMMENT_PARTS) ?? [""]).map((part) => [
      `# ${guard(`${line.label}: ${part.trim()}`)}`,
      ...blanks,
    ]),
  );
  const semicolons = usesSemicolon(language);
  const cells = toTexts(table, semicolons ? "," : ".");
  const text = dsvFormat(semicolons ? ";" : ",").formatRows([...comments, ...cells]);
  return `${BYTE_ORDER_MARK}${text}\n`;
}

/** Formats a table as tab-separated text, which spreadsheets accept from the clipboard. */
export const formatTabs = (table: ExportTable, language: Language): string =>
  dsvFormat("\t").formatRows(
    toTexts(table, usesSemicolon(language) ? "," : ".").map((row) =>
      row.map((cell) => cell.replace(/\s+/g, " ")),
    ),
  );

const toTexts = ({ columns, rows }: ExportTable, decimal: string): string[][] => [
  columns.map(({ label }) => guard(label)),
  ...rows.map((row) => row.map((cell) => toText(cell, decimal))),
];

const toText = (cell: Cell, decimal: string): string =>
  typeof cell === "string" ? guard(cell) : String(cell).replace(".", decimal);

const guard = (text: string): string => withoutIsolates(text).replace(FORMULA, "$1'");
