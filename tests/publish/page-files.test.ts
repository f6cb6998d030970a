import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import type { Prose } from "../../src/domain/prose.ts";
import {
  type PublishedDataset,
  parsePublishedDataset,
} from "../../src/domain/published-dataset.ts";
import { readInput } from "../../src/publish/input.ts";
import { formatSize } from "../../src/publish/page/file-links.ts";
import { pageFiles } from "../../src/publish/page/page-files.ts";
import { createTables } from "../../src/publish/tables.ts";

const FILES = [
  ["KEN.csv", 1],
  ["api/v1/SHA256SUMS", 9950],
  ["api/v1/cells.json", 1_234_567],
  ["api/v1/cells.csv", 12_340],
  ["api/v1/cells-more.csv", 1],
  ["api/v1/countries/KEN.csv", 400],
  ["api/v1/countries/PER.csv", 1],
  ["api/v1/cyberwellness-atlas.zip", 98_765_432],
  ["api/v1/editions/gci-2024.csv", 5000],
] as const;

const input = readInput(fileURLToPath(new URL("../../data", import.meta.url)));
const tables = createTables(input);

function createPages(version = input.version): PublishedDataset[] {
  const files = new Map(FILES.map(([path, size]) => [path, new Uint8Array(size)]));
  return pageFiles({ ...input, version, tables, files }).map(({ language, file }) => {
    const [path, content] = file;
    expect(path).toMatch(new RegExp(`^data/dataset-${language}-[0-9a-f]{8}\\.json$`));
    return parsePublishedDataset(JSON.parse(String(content)), path);
  });
}

const textOf = (part: Prose): string =>
  typeof part === "string" ? part : part.children.map(textOf).join("");
/** All elements with a tag. */
const findAll = (part: Prose, tag: string): Exclude<Prose, string>[] =>
  typeof part === "string"
    ? []
    : [...(part.tag === tag ? [part] : []), ...part.children.flatMap((one) => findAll(one, tag))];

const pages = createPages();
const all = pages.map(({ blocks }) => ({ tag: "p", children: blocks }) as const);
const [english = all[0], spanish] = all;
const textsOf = (tag: string) => (english ? findAll(english, tag).map(textOf) : []);

test("has a page for each language, whose only slots are those of the view", () => {
  expect(pages).toHaveLength(LANGUAGES.length);
  for (const { blocks } of pages)
    expect(blocks.map(textOf).filter((text) => /^\{.*\}$/.test(text))).toEqual([
      ...["{contents}", "{code}", "{method}", "{citation}"],
    ]);
});

test("links to each file with its name, format and size", () => {
  const downloads = (page = english) =>
    (page ? findAll(page, "a") : [])
      .filter(({ href = "" }) => !/^https:/.test(href))
      .map((link) => [textOf(link), link.href]);
  expect(downloads()).toEqual([
    ["All tables as CSV files, with a README ZIP, 99 MB", "api/v1/cyberwellness-atlas.zip"],
    ["cells CSV, 12 kB", "api/v1/cells.csv"],
    ["cells JSON, 1.2 MB", "api/v1/cells.json"],
    ["GCI 2024 CSV, 5 kB", "api/v1/editions/gci-2024.csv"],
    ["api/v1/countries/KEN CSV, 0.4 kB", "api/v1/countries/KEN.csv"],
    ["SHA256SUMS TXT, 10 kB", "api/v1/SHA256SUMS"],
  ]);
  expect(downloads(spanish)).toContainEqual(["cells JSON, 1,2 MB", "../api/v1/cells.json"]);
});

test.each([
  [400, "0.4 kB"],
  [999_400, "999 kB"],
  [1_000_000, "1 MB"],
])("formats %d bytes as %s", (bytes, size) => {
  expect(formatSize(bytes, "en")).toBe(size);
});

test("lists each table with its rows and publishers", () => {
  const rows = textsOf("tr");
  expect(rows.find((row) => row.startsWith("laws"))).toMatch(
    /\(1,082 rows\).*United Nations Conference on Trade and Development \(UNCTAD\)$/,
  );
  expect(rows.find((row) => row.startsWith("editions"))).toMatch(
    /Cyberwellness Atlas contributors$/,
  );
});

describe("the dictionary", () => {
  test("has each table with its columns", () => {
    const names = (english ? findAll(english, "details") : []).map((one) => {
      const [, ...rows] = findAll(one, "tr");
      return [textOf(findAll(one, "code")[0] ?? ""), rows.length];
    });
    expect(names).toEqual(tables.map(({ name, columns }) => [name, columns.length]));
  });

  test("explains types, codes and missing values", () => {
    const status = textsOf("tr").find((row) => row.startsWith("statustext"));
    expect(status).toMatch(/^statustextWhat the document reports.*exists The document.*no-profile/);
  });
});

test("names the sources, and explains each missing value once", () => {
  const items = textsOf("li");
  expect(items).toContain(
    "United Nations Treaty Collection, chapter IV, 11 and 11-c, United Nations, 14 March 2015. Dates are facts. Later years are from a list that ends in June 2022.",
  );
  expect(
    items.filter((item) => item === "not-scored The edition has no score for the country").length,
  ).toBeGreaterThan(0);
});

test("states the counts, and whether the data differs from the release", () => {
  const [, summary, version] = pages[0]?.blocks.map(textOf) ?? [];
  expect(summary).toMatch(
    /^What 193 countries .* on 21 measures .* 4,053 answers .* 196 countries/,
  );
  expect(version).toBe("Version 1.1.0, released on 29 November 2026.");
  expect(createPages("1.1.0+0123abcd")[0]?.blocks.map(textOf)[2]).toBe(
    "Version 1.1.0+0123abcd: the release of 29 November 2026, with changes since.",
  );
});
