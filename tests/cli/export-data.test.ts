import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3-dsv";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { version as packageVersion } from "../../package.json";
import { buildDataset } from "../../src/build/dataset.ts";
import meanings from "../../src/cli/export/dictionary.json";
import { exportFiles, loadDataset } from "../../src/cli/export/files.ts";
import { FLAG_CODES } from "../../src/domain/profile.ts";
import { ALL_REASONS, STATUSES } from "../../src/domain/status.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dataset = loadDataset(join(root, "data"));
const files = new Map(await exportFiles(dataset));
const read = (name: string) => String(files.get(name) ?? "");
const parse = (name: string) => csvParse(read(name).replace(/^\uFEFF/, ""));
const rowsOf = (country: string) => parse("measures.csv").filter((row) => row.country === country);

describe("measures.csv", () => {
  const rows = parse("measures.csv");

  test("has one row per country and indicator", () => {
    expect(rows).toHaveLength(dataset.profiles.length * dataset.framework.indicators.length);
    expect(new Set(rows.map(({ country, indicator }) => `${country} ${indicator}`)).size).toBe(
      rows.length,
    );
  });

  test("contains the source, its date and the edition in each row", () => {
    expect(rowsOf("PER").find(({ indicator }) => indicator === "1.5.3")).toEqual({
      country: "PER",
      country_name: "Peru",
      indicator: "1.5.3",
      indicator_title: expect.any(String),
      pillar: "cooperation",
      status: "partial",
      also: "exists",
      reason: "in-progress",
      backing: "",
      reviewed: "yes",
      instruments: "PeCERT",
      flags: "",
      source_title: "Cyberwellness Profile: Republic of Peru",
      document_date: "2015-02-19",
      dataset_version: dataset.version,
    });
  });

  test("has a backing for each measure in place, and for no other", () => {
    const found = new Set(rows.map(({ status, backing }) => `${status} ${backing}`));
    expect([...found].filter((one) => !one.endsWith(" ")).toSorted()).toEqual([
      ...["exists affirmed", "exists listed", "exists named"],
    ]);
    expect(found).not.toContain("exists ");
  });

  test("lists other readings in a fixed order", () => {
    const pairs = new Set(rows.map(({ also = "" }) => also).filter((also) => also.includes(" | ")));
    expect([...pairs]).toContain("exists | absent");
    expect([...pairs]).not.toContain("absent | exists");
  });

  test("round-trips every instrument", () => {
    const names = dataset.profiles.flatMap(({ indicators }) =>
      dataset.framework.indicators.flatMap(
        ({ code }) => indicators[code]?.instruments.map(({ name }) => name) ?? [],
      ),
    );
    const exported = rows.flatMap(({ instruments = "" }) =>
      instruments === "" ? [] : instruments.split(" | "),
    );
    expect(exported.map((name) => name.replace(/^'(?=[=+\-@])/, ""))).toEqual(names);
  });
});

describe("countries.csv", () => {
  const rows = parse("countries.csv");
  const row = (country: string) => rows.find((one) => one.country === country);

  test("contains unreadable figures only as text", () => {
    const unread = dataset.profiles.find(
      ({ background }) => background.population?.raw && !background.population.value,
    );
    expect(row(unread?.country ?? "")).toMatchObject({
      population: "",
      population_as_written: unread?.background.population?.raw,
      flags: expect.stringContaining("population-unreadable"),
    });
  });

  test("counts unknown and missing answers separately", () => {
    expect(row("PER")).toMatchObject({
      population: "29734000",
      indicators_exists: "11",
      indicators_partial: "1",
      indicators_absent: "7",
      indicators_unknown: "2",
      indicators_missing: "0",
    });
  });
});

test("has empty cells only in optional columns", () => {
  const mayBeEmpty =
    /^(also|backing|instruments|flags|document_date|alpha2|numeric|itu_region|m49_subregion|population.*|internet_users_.*)$/;
  for (const name of ["measures.csv", "countries.csv", "data-dictionary.csv"])
    for (const row of parse(name))
      for (const [column, cell] of Object.entries(row))
        if (!cell)
          expect(`${name} ${column}`).toMatch(new RegExp(`^${name} ${mayBeEmpty.source.slice(1)}`));
});

test("stores numbers as numbers and codes as text in the spreadsheet", () => {
  const bytes = files.get("dataset.xlsx");
  if (!(bytes instanceof Uint8Array)) throw new Error("no spreadsheet");
  const parts = unzipSync(bytes);
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  expect(
    [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
  ).toEqual(["measures", "countries", "dictionary", "source"]);
  const sheet = text("xl/worksheets/sheet1.xml");
  expect(sheet.match(/<row /g)).toHaveLength(parse("measures.csv").length + 1);
  // Codes such as 1.1 are text.
  expect(sheet.match(/<c [^>]*t="s"/g)?.length).toBeGreaterThan(parse("measures.csv").length * 9);
  expect(sheet).not.toMatch(/<f>/);
  expect(text("xl/worksheets/sheet2.xml")).toMatch(/<v>29734000<\/v>/);
});

test("describes every column and code in the dictionary", () => {
  const entries = parse("data-dictionary.csv");
  for (const file of ["measures.csv", "countries.csv"]) {
    const explained = entries.filter((entry) => entry.file === file).map(({ column }) => column);
    expect(parse(file).columns.filter((column) => !explained.includes(column))).toEqual([]);
  }
  expect(Object.keys(meanings.statuses)).toEqual([...STATUSES]);
  expect(Object.keys(meanings.reasons).sort()).toEqual([...ALL_REASONS].sort());
  expect(Object.keys(meanings.flags).sort()).toEqual([...FLAG_CODES].sort());
});

test("states the same edition as the app in every file", () => {
  const { files: site, indexPath } = buildDataset(join(root, "data"));
  expect(JSON.parse(site.get(indexPath) ?? "").version).toBe(dataset.version);
  expect(JSON.parse(read("dataset.json")).version).toBe(dataset.version);
  expect(read("README.md")).toContain(`edition ${dataset.version}`);
  expect(read("CITATION.cff")).toContain(`version: ${packageVersion}+${dataset.version}\n`);
});

test("states the package version in CITATION.cff", () => {
  expect(readFileSync(join(root, "CITATION.cff"), "utf8")).toContain(
    `\nversion: ${packageVersion}\n`,
  );
});

test("is deterministic and contains no document text", async () => {
  expect(new Map(await exportFiles(loadDataset(join(root, "data"))))).toEqual(files);
  expect(JSON.parse(read("dataset.json"))).not.toHaveProperty("evidence");
});
