import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { API } from "../../src/publish/api/api-files.ts";
import { loadingLines } from "../../src/publish/loading-lines.ts";
import { MISSING, type PublishedTable } from "../../src/publish/table.ts";
import { publication } from "./published.ts";

const { tables, files } = publication;

const small: PublishedTable = {
  name: "internet-users",
  key: ["country"],
  columns: [
    { name: "country", type: "string" },
    { name: "measure", type: "string" },
    { name: "since", type: "date", missing: ["not-stated"] },
    { name: "until", type: "date", missing: ["not-stated"] },
    { name: "people", type: "integer" },
    { name: "score", type: "number", missing: ["not-asked", "not-stated"] },
  ],
  rows: [
    ["NA", "1.1", "2014", "not-stated", 3, "not-asked"],
    ["ES", "1.1.2", "2014-02-01", "not-stated", 4, 0.5],
  ],
};

test("the code declares the types that programs would infer incorrectly, and the codes of missing values that occur", () => {
  expect(loadingLines(small, "https://atlas.example/x.csv")).toEqual({
    r: 'internet_users <- read.csv("https://atlas.example/x.csv", fileEncoding = "UTF-8-BOM", na.strings = c("not-stated", "not-asked"), colClasses = c(measure = "character", since = "character", until = "character", people = "integer", score = "numeric"))',
    python:
      'import pandas as pd; internet_users = pd.read_csv("https://atlas.example/x.csv", encoding="utf-8-sig", dtype={"measure": "string", "since": "string", "until": "string", "people": "Int64", "score": "float64"}, na_values=["not-stated", "not-asked"], keep_default_na=False)',
  });
});

test("the code is valid for a table that needs no declared types and has no missing values", () => {
  const lines = loadingLines({ ...small, columns: small.columns.slice(0, 1) }, 'https://x/"');
  expect(lines.r).toMatch(
    /^internet_users <- read\.csv\("https:\/\/x\/\\"", .* na\.strings = c\(""\), colClasses = c\(NA\)\)$/,
  );
  expect(lines.python).toContain('dtype={}, na_values=[""], keep_default_na=False');
});

test("a comment in the code names the valid codes that are also read as missing values", () => {
  const question = { name: "question", type: "string", codes: ["same", "not-asked"] } as const;
  const { r, python } = loadingLines({ ...small, columns: [...small.columns, question] }, "x.csv");
  const note = /\) # also read as missing: "not-asked" in question$/;
  expect([r, python]).toEqual([expect.stringMatching(note), expect.stringMatching(note)]);
});

/** Each program prints a line for each column: name, kind, number of missing values, and the sum of its numbers or text lengths. */
const PROGRAMS = [
  {
    language: "R",
    line: "r",
    commands: ["Rscript"],
    probe: ["--version"],
    report: (variable: string) => `
      for (name in names(${variable})) {
        column <- ${variable}[[name]]
        values <- if (is.numeric(column)) column else nchar(column, type = "chars")
        kind <- if (is.numeric(column)) "number" else "text"
        total <- sprintf("%.4f", sum(values[!is.na(column)]))
        cat(name, kind, sum(is.na(column)), total, sep = "\\t")
        cat("\\n")
      }`,
  },
  {
    language: "Python",
    line: "python",
    commands: ["python3", "/usr/bin/python3"],
    probe: ["-c", "import pandas"],
    report: (variable: string) => `
for name, column in ${variable}.items():
    is_number = pd.api.types.is_numeric_dtype(column)
    values = column.dropna() if is_number else column.dropna().str.len()
    kind = "number" if is_number else "text"
    print(name, kind, column.isna().sum(), f"{values.sum():.4f}", sep="\\t")`,
  },
] as const;

const isMissing = (text: string) => MISSING.some((token) => token === text);

/** The lines that a program should print for a table. */
function expectedReport({ name, columns }: PublishedTable): string[] {
  const rows = csvParse(String(files.get(`${API}${name}.csv`)).slice(1));
  return columns.map((column) => {
    const texts = rows.map((row) => row[column.name] ?? "");
    const stated = texts.filter((text) => !isMissing(text));
    const isNumber = column.type === "number" || column.type === "integer";
    const values = stated.map((text) => (isNumber ? Number(text) : [...text].length));
    const total = values.reduce((sum, value) => sum + value, 0).toFixed(4);
    const kind = isNumber ? "number" : "text";
    return [column.name, kind, texts.length - stated.length, total].join("\t");
  });
}

describe("the documented code loads every table with the right types, values and missing values", () => {
  const server = createServer(({ url = "" }, response) => response.end(files.get(url.slice(1))));
  let site = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    site = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/${API}`;
  });
  afterAll(() => void server.close());

  it.for(PROGRAMS)(
    "in $language (skipped without Rscript, or python3 with pandas)",
    { timeout: 60_000 },
    async ({ line, commands, probe, report }, { skip }) => {
      const command = commands.find((one) => spawnSync(one, probe).status === 0);
      if (!command) return skip(`none of ${commands.join(", ")} runs ${probe.join(" ")}`);
      const code = tables.map((table) => {
        const load = loadingLines(table, `${site}${table.name}.csv`)[line];
        return `${load}\n${report(table.name.replaceAll("-", "_"))}`;
      });
      const env = { ...process.env, LC_ALL: "C.UTF-8" };
      // R rejects long expressions on its command line.
      const folder = mkdtempSync(join(tmpdir(), "loading-lines-"));
      const file = join(folder, "load");
      writeFileSync(file, code.join("\n"));
      const { stdout } = await promisify(execFile)(command, [file], { env });
      rmSync(folder, { recursive: true });
      expect(stdout.trim().split("\n")).toEqual(tables.flatMap(expectedReport));
    },
  );
});
