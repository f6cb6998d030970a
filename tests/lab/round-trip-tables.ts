import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvParseRows } from "d3-dsv";
import { exportFiles, loadDataset, readCitation } from "../../src/cli/export/files.ts";
import { measuresTable } from "../../src/cli/export/tables.ts";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { formatCsv } from "../../src/export/csv.ts";
import type { Cell, ExportTable, HeaderLine } from "../../src/export/table.ts";
import { createWorkbook } from "../../src/export/workbook.ts";

/**
 * `npm run round-trip:tables`: opens what is exported in an office suite (`soffice`), as CSV in each language and as a
 * spreadsheet, saves it again as plain CSV, and prints each cell that is another one then.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tables-"));

/** Cells that offices are known to read as something else. */
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
/** How an office of a language reads a CSV: the character that it splits by, and its number of the language. */
const OFFICES: Partial<Record<Language, { separator: number; locale: number }>> = {
  en: { separator: 44, locale: 1033 },
  es: { separator: 59, locale: 3082 },
};

/** The first sheet of a file as an office has it, cell by cell. */
function openInOffice(file: string, language?: Language): string[][] {
  const office = language && OFFICES[language];
  const filter = office
    ? [`--infilter=CSV:${office.separator},34,76,1,,${office.locale},false,true`]
    : [];
  const { status, stderr } = spawnSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${join(folder, "office")}`,
      ...filter,
      "--convert-to",
      // Commas, quotes, UTF-8, values as they are, not as they are shown; the first sheet.
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1",
      "--outdir",
      join(folder, "out"),
      file,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  const name = file.replace(/^.*\/|\.\w+$/g, "");
  const made = spawnSync("ls", [join(folder, "out")], { encoding: "utf8" })
    .stdout.split("\n")
    .find((one) => one.startsWith(name));
  const text = readFileSync(join(folder, "out", made ?? ""), "utf8").replace(/^\uFEFF/, "");
  rmSync(join(folder, "out"), { recursive: true });
  return csvParseRows(text);
}

/** What a cell should be in the office: guarded texts keep their apostrophe in a CSV, not in a spreadsheet. */
const expected = (cell: Cell, isGuarded: boolean): string =>
  isGuarded && typeof cell === "string"
    ? cell.replace(/(^|[,;|]\s*)(?='*[=+\-@])/g, "$1'")
    : String(cell);

let wrong = 0;
let right = 0;
function compare(name: string, table: ExportTable, rows: readonly string[][], isGuarded: boolean) {
  const width = table.columns.length;
  for (const [at, row] of table.rows.entries())
    for (const [column, cell] of row.entries()) {
      const found = rows[at + 1]?.[column];
      // An apostrophe at the start is how an office itself marks a text.
      const want = expected(cell, isGuarded);
      if (found === want || found === want.replace(/^'/, "")) right += 1;
      else if (typeof cell === "number" && Number(found) === cell) right += 1;
      else {
        wrong += 1;
        if (wrong <= 40)
          console.log(
            `${name}, row ${at + 1}, ${table.columns[column]?.id}: ${JSON.stringify(found)} for ${JSON.stringify(want)}`,
          );
      }
    }
  const ragged = rows.filter((row) => row.length !== width && row.join("") !== "").length;
  if (ragged > 0)
    console.log(`${name}: ${ragged} rows are wider or narrower than ${width} columns`);
  wrong += ragged;
}

try {
  for (const language of LANGUAGES.filter((one) => one in OFFICES)) {
    const file = join(folder, `hard-${language}.csv`);
    writeFileSync(file, formatCsv(HEADER, HARD, language));
    const rows = openInOffice(file, language);
    const comments = rows.filter(([first]) => first?.startsWith("# "));
    const longest = Math.max(...comments.map(([first = ""]) => first.length));
    console.log(
      `${language}: ${comments.length} lines about the file, the longest of ${longest} characters`,
    );
    compare(`CSV (${language})`, HARD, rows.slice(comments.length), true);
  }
  const hard = join(folder, "hard.xlsx");
  writeFileSync(
    hard,
    new Uint8Array(await (await createWorkbook([{ name: "Data", table: HARD }])).arrayBuffer()),
  );
  compare("spreadsheet", HARD, openInOffice(hard), false);

  const dataset = loadDataset(join(root, "data"));
  const measures = measuresTable(dataset);
  const files = new Map(await exportFiles(dataset, readCitation(root)));
  for (const name of ["measures.csv", "dataset.xlsx"]) {
    const file = join(folder, name);
    writeFileSync(file, files.get(name) ?? "");
    const isCsv = name.endsWith("csv");
    compare(name, measures, openInOffice(file, isCsv ? "en" : undefined), isCsv);
  }
  console.log(`${right} cells right, ${wrong} wrong`);
  process.exitCode = wrong > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
