import { dsvFormat } from "d3-dsv";
import type { Language } from "../domain/languages.ts";
import { type Cell, type ExportTable, type HeaderLine, headerText } from "./table.ts";

/** Spreadsheets read UTF-8 only where the file says so. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Where a spreadsheet would begin a formula: at the start or a split of a list, after any apostrophes, which tell apart what had one. */
const FORMULA = /(^|[,;|]\s*)(?='*[=+\-@＝＋－＠\t\r\n])/g;

/** Most characters of a comment: office programs cut longer cells, or show them badly. */
const LONGEST_COMMENT = 900;
const COMMENT_PARTS = new RegExp(`\\S{${LONGEST_COMMENT},}|.{1,${LONGEST_COMMENT}}(?=\\s|$)`, "g");

/** Where decimals have a comma, programs part the cells of a file by semicolons. */
const partsBySemicolon = (language: Language): boolean =>
  new Intl.NumberFormat(language).format(0.5).includes(",");

/** The table as CSV for office programs of a language, under lines of "# label: value". What looks like a formula gets an apostrophe. */
export function formatCsv(header: readonly HeaderLine[], table: ExportTable, language: Language) {
  const blanks = table.columns.slice(1).map(() => "");
  const comments = header.flatMap((line) =>
    (headerText(line).replace(/\s+/g, " ").match(COMMENT_PARTS) ?? [""]).map((part) => [
      `# ${guard(`${line.label}: ${part.trim()}`)}`,
      ...blanks,
    ]),
  );
  const semicolons = partsBySemicolon(language);
  const cells = toTexts(table, semicolons ? "," : ".");
  const text = dsvFormat(semicolons ? ";" : ",").formatRows([...comments, ...cells]);
  return `${BYTE_ORDER_MARK}${text}\n`;
}

/** The table as the clipboard has it between spreadsheets: parted by tabs, a row a line. */
export const formatTabs = (table: ExportTable, language: Language): string =>
  toTexts(table, partsBySemicolon(language) ? "," : ".")
    .map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t"))
    .join("\n");

const toTexts = ({ columns, rows }: ExportTable, decimal: string): string[][] => [
  columns.map(({ label }) => guard(label)),
  ...rows.map((row) => row.map((cell) => toText(cell, decimal))),
];

const toText = (cell: Cell, decimal: string): string =>
  typeof cell === "string" ? guard(cell) : String(cell).replace(".", decimal);

const guard = (text: string): string => text.replace(FORMULA, "$1'");
