import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { parsePublishedDataset } from "../../src/domain/published-dataset.ts";
import { readInput } from "../../src/publish/input.ts";
import { pageFiles } from "../../src/publish/page/page-files.ts";
import { createTables } from "../../src/publish/tables.ts";

const LISTED = new Map([
  ["KEN.csv", "a"],
  ["api/v1/SHA256SUMS", "ab"],
  ["api/v1/cells.csv", "é"],
  ["api/v1/countries/KEN.json", "{}"],
  ["api/v1/editions/gci-2024.csv", "abc"],
  ["api/v1/measures/1.2.1.csv", ""],
]);
const OTHERS = ["PER.csv", "es/KEN.md", "api/v1/countries/PER.json", "api/v1/schema/cells.json"];

const input = readInput(fileURLToPath(new URL("../../data", import.meta.url)));
const pages = pageFiles({
  ...input,
  tables: createTables(input),
  files: new Map([...OTHERS.map((path) => [path, ""] as const), ...LISTED].reverse()),
});
const datasets = pages.map(({ file: [path, content] }) =>
  parsePublishedDataset(JSON.parse(String(content)), path),
);
const [english, spanish] = datasets;

test("describes the dataset once for each language", () => {
  expect(pages.map(({ language }) => language)).toEqual(LANGUAGES);
  for (const { language, file } of pages)
    expect(file[0]).toMatch(new RegExp(`^data/dataset-${language}-[0-9a-f]{8}\\.json$`));
  expect(english?.tables[0]?.meaning).toMatch(/^One row/);
  expect(spanish?.tables[0]?.meaning).toMatch(/^Una fila/);
});

test("lists the files about no subject, an edition, and one country and measure, with sizes in bytes", () => {
  expect(english?.files).toEqual(
    [...LISTED].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) })),
  );
  expect(english?.files.find(({ path }) => path === "api/v1/cells.csv")?.bytes).toBe(2);
});

test("names the publishers of each table", () => {
  const publishersOf = (name: string) =>
    english?.tables.find((table) => table.name === name)?.publishers;
  expect(publishersOf("register")).toEqual(["United Nations"]);
  expect(publishersOf("cells")?.[0]).toBe("International Telecommunication Union");
  expect(publishersOf("editions")).toEqual([]);
});

test("explains every column, and each missing value once", () => {
  for (const { tables, missing } of datasets) {
    const meanings = tables.flatMap(({ columns }) => columns.map(({ meaning }) => meaning));
    expect(meanings.filter((meaning) => meaning === "")).toEqual([]);
    const values = missing.map(({ value }) => value);
    expect(values).toContain("not-asked");
    expect(new Set(values).size).toBe(values.length);
  }
});
