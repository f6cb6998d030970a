import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { csvParseRows } from "d3-dsv";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { formatCsv } from "../../src/export/csv.ts";
import type { Cell, Column, ExportTable, HeaderLine } from "../../src/export/table.ts";
import { createWorkbook } from "../../src/export/workbook.ts";
import { createDictionary, dictionaryTable } from "../../src/publish/dictionary.ts";
import { createPublication } from "../../src/publish/publication.ts";
import { toExportTable } from "../../src/publish/table.ts";
import { runOffice } from "../formats/office.ts";
import { savePageExports } from "./page-exports.ts";

/**
 * `npm run round-trip:tables`: converts exports to plain CSV with an office suite (`soffice`) and prints each cell that
 * changes. Covers difficult cells in each language, the tables of the dataset, and figures of the built page in English and
 * Spanish.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tables-"));
const INSTALL = "libreoffice-calc-nogui";

/** Cells with values that office suites are known to convert. */
const HARD: ExportTable = {
  columns: ["code", "share", "count", "names", "nothing"].map((id) => ({ id, label: id })),
  rows: [
    ["1.2.1", 0.25, 1200, "Law, 1; =1+1; @x", ""],
    ["1.1", 0, 0, '=HYPERLINK("http://x")', ""],
    ["2.1", -0.5, 29734000, "+51 1 234", ""],
    ["x", 1, 1, 'A "quoted"\nname', ""],
  ],
};
const HEADER: HeaderLine[] = [
  { id: "title", label: "Title", value: "Hard cells; of all sorts, with commas" },
  { id: "link", label: "Link", value: "https://a.example/?pillar=legal,technical&q=a,+b" },
  { id: "statuses", label: "Statuses", value: `1 f ${"AAA:epaum ".repeat(500)}`.trim() },
];
/** CSV separator (as a character code) and LibreOffice language code, for two of the languages. */
const OFFICES: Partial<Record<Language, { separator: number; locale: number }>> = {
  en: { separator: 44, locale: 1033 },
  es: { separator: 59, locale: 3082 },
};

/** Maximum length of a metadata line with its label. */
const LONGEST_LINE = 950;

/** The expected table of a sheet. Undefined columns and cells match anything. */
interface Sheet {
  columns: readonly (Column | undefined)[];
  rows: readonly (readonly (Cell | undefined)[])[];
}

/** A file with its sheets. Undefined sheets are not checked. */
interface Trial {
  name: string;
  file: string;
  sheets: readonly (Sheet | undefined)[];
  /** For a CSV: the language of the office suite, and the expected metadata lines. */
  language?: Language;
  about?: readonly string[];
}

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

async function makeHardFiles(): Promise<Trial[]> {
  const workbook = await createWorkbook([{ name: "Data", table: HARD }]);
  const bytes = new Uint8Array(await workbook.arrayBuffer());
  return [
    ...LANGUAGES.map((language) => ({
      name: `hard cells (${language})`,
      file: write(`hard-${language}.csv`, formatCsv(HEADER, HARD, language)),
      sheets: [HARD],
      language,
      about: HEADER.map(({ value }) => String(value)),
    })),
    { name: "hard cells", file: write("hard.xlsx", bytes), sheets: [HARD] },
  ];
}

async function makeDataset(): Promise<Trial[]> {
  const { tables, files } = await createPublication(join(root, "data"));
  const dictionary = dictionaryTable(createDictionary(tables));
  const fileOf = (name: string) => write(name, files.get(`api/v1/${name}`) ?? "");
  const named = [
    ...tables.map((table) => [table.name, toExportTable(table)] as const),
    ["dictionary", dictionary] as const,
  ];
  const workbook = "cyberwellness-atlas.xlsx";
  return [
    ...named.map(([name, table]) => ({
      ...{ name: `${name}.csv`, file: fileOf(`${name}.csv`), sheets: [table] },
      language: "en" as const,
    })),
    { name: workbook, file: fileOf(workbook), sheets: named.map(([, table]) => table) },
  ];
}

async function makePageFiles(): Promise<Trial[]> {
  const saved = await savePageExports(folder);
  return saved.flatMap(({ name, language, table, about, csv, xlsx }) => [
    { name: `${name}, CSV`, file: csv, sheets: [table], language, about },
    // The dictionary sheet between data and source is not checked, because the JSON does not contain it.
    { name: `${name}, spreadsheet`, file: xlsx, sheets: [table, undefined, toSheet(about)] },
  ]);
}

/** The expected metadata sheet. Its labels are not checked, because the JSON does not contain them. */
const toSheet = (about: readonly string[]): Sheet => ({
  columns: [undefined, { id: "value", label: "" }],
  rows: about.map((value) => [undefined, value]),
});

/** Converts a sheet of each file with the office suite. Returns the cells by file name. */
async function openSheets(files: readonly string[], sheet: number, language?: Language) {
  const office = language && OFFICES[language];
  const out = join(folder, `${language ?? "sheet"}-${sheet}`);
  mkdirSync(out);
  const conversion = {
    // Export options: commas, quotation marks, UTF-8, and unformatted values.
    to: `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${sheet}`,
    ...(office && { filter: `CSV:${office.separator},34,76,1,,${office.locale},false,true` }),
  };
  await runOffice(files, conversion, out, INSTALL);
  const made = readdirSync(out);
  return new Map(
    files.map((file) => {
      const opening = parse(file).name;
      const name = made.find((one) => one === `${opening}.csv` || one.startsWith(`${opening}-`));
      const text = readFileSync(join(out, name ?? ""), "utf8").replace(/^\uFEFF/, "");
      return [file, csvParseRows(text)];
    }),
  );
}

/** The expected text of a cell. Text that looks like a formula has an apostrophe before it in a CSV, but not in a spreadsheet. */
const expected = (cell: Cell, isGuarded: boolean): string =>
  isGuarded && typeof cell === "string"
    ? cell.replace(/(^|[,;|]\s*)(?='*[=+\-@])/g, "$1'")
    : String(cell);

let right = 0;
let wrong = 0;
/** Number of codes that the office suite converted to numbers, as documented in the README of the dataset. */
let codes = 0;
function fault(text: string) {
  wrong += 1;
  if (wrong <= 40) console.log(text);
}

function compare(
  name: string,
  { columns, rows }: Sheet,
  found: readonly string[][],
  isGuarded: boolean,
) {
  const all = [columns.map((column) => column?.label), ...rows];
  for (const [at, row] of all.entries())
    for (const [column, cell] of row.entries()) {
      if (cell === undefined || (at === 0 && cell === "")) continue;
      const text = found[at]?.[column];
      const want = expected(cell, isGuarded);
      // Office suites treat a leading apostrophe as a text marker and may drop it.
      const isSame = text === want || text === want.replace(/^'/, "");
      if (isSame || (typeof cell === "number" && text !== "" && Number(text) === cell)) right += 1;
      else if (isGuarded && /^0\d+$/.test(want) && text === String(Number(want))) codes += 1;
      else
        fault(
          `${name}, row ${at}, ${columns[column]?.id}: ${JSON.stringify(text)} for ${JSON.stringify(want)}`,
        );
    }
  const filled = found.filter((row) => row.join("") !== "");
  const ragged = filled.filter((row) => row.length !== columns.length).length;
  if (ragged > 0)
    fault(`${name}: ${ragged} rows are wider or narrower than ${columns.length} columns`);
  if (filled.length !== all.length) fault(`${name}: ${filled.length} rows for ${all.length}`);
}

/** Removes apostrophes, which office suites may drop, and white space, because long lines are split between words. */
const packed = (text: string) => text.replaceAll(/[\s']/g, "");
function compareAbout(name: string, about: readonly string[], lines: readonly string[][]) {
  const text = packed(lines.map(([first = ""]) => first.replace(/^# [^:]+: /, "")).join(""));
  for (const value of about)
    if (text.includes(packed(value))) right += 1;
    else fault(`${name}: the metadata lacks ${JSON.stringify(value)}`);
  const longest = Math.max(...lines.map(([first = ""]) => first.length));
  if (longest > LONGEST_LINE) fault(`${name}: a line of ${longest} characters`);
}

try {
  const trials = [...(await makeHardFiles()), ...(await makeDataset()), ...(await makePageFiles())];
  for (const language of [...LANGUAGES, undefined]) {
    const files = trials.filter((trial) => trial.language === language);
    const count = Math.max(...files.map(({ sheets }) => sheets.length));
    for (let sheet = 1; sheet <= count; sheet += 1) {
      const opened = files.filter(({ sheets }) => sheets[sheet - 1]);
      const all = await openSheets(
        opened.map(({ file }) => file),
        sheet,
        language,
      );
      for (const { name, file, sheets, about } of opened) {
        const rows = all.get(file) ?? [];
        const lines = about ? rows.filter(([first]) => first?.startsWith("# ")) : [];
        if (about) compareAbout(name, about, lines);
        const table = sheets[sheet - 1];
        const isCsv = language !== undefined;
        if (table) compare(`${name}, sheet ${sheet}`, table, rows.slice(lines.length), isCsv);
      }
    }
  }
  console.log(
    `${trials.length} files: ${right} cells correct, ${wrong} wrong; ${codes} codes in CSV files lost their zeros, as documented`,
  );
  process.exitCode = wrong > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
