import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import type { DatasetPage, Prose } from "../../src/domain/prose.ts";
import { readInput } from "../../src/publish/input.ts";
import { createPage, formatSize } from "../../src/publish/page/create-page.ts";
import { createTables } from "../../src/publish/tables.ts";

const input = readInput(fileURLToPath(new URL("../../data", import.meta.url)));
const tables = createTables(input);

const SIZES: Readonly<Record<string, number>> = {
  "cells.csv": 12_340,
  "cells.json": 1_234_567,
  "cyberwellness-atlas.zip": 98_765_432,
};
/** All files that the data page links to. */
const NAMES = [
  ...["zip", "xlsx", "json"].map((format) => `cyberwellness-atlas.${format}`),
  ...tables.map(({ name }) => name).flatMap(inBoth),
  ...[2014, 2017, 2018, 2020, 2024].map((year) => `editions/gci-${year}`).flatMap(inBoth),
  ...["countries/KEN", "measures/1.2.1"].flatMap(inBoth),
  ...["latest", "openapi", "datapackage", "croissant"].map((name) => `${name}.json`),
  ...["dictionary.csv", "SHA256SUMS"],
];
function inBoth(name: string) {
  return [`${name}.csv`, `${name}.json`];
}

const pageIn = (
  language: Language,
  version = input.version,
  names = NAMES,
  releases = input.releases,
) =>
  createPage(
    {
      ...{ ...input, version, tables, releases },
      files: new Map(names.map((name) => [`api/v1/${name}`, new Uint8Array(SIZES[name] ?? 400)])),
    },
    language,
  );

const textOf = (part: Prose): string =>
  typeof part === "string" ? part : part.children.map(textOf).join("");
/** All elements with this tag, at any depth. */
const findAll = (part: Prose, tag: string): Exclude<Prose, string>[] =>
  typeof part === "string"
    ? []
    : [...(part.tag === tag ? [part] : []), ...part.children.flatMap((one) => findAll(one, tag))];

const pages = LANGUAGES.map((language) => pageIn(language));
const english = { tag: "p", children: pageIn("en").blocks } as const;
const textsOf = (tag: string) => findAll(english, tag).map(textOf);

test("leaves only the slots that the view fills", () => {
  for (const { blocks } of pages) {
    const slots = blocks.flatMap((block) => textOf(block).match(/\{[^}]*\}/g) ?? []);
    expect(slots).toEqual(["{contents}", "{code}", "{sources}", "{method}", "{citation}"]);
  }
});

test("links to each file with its name and size", () => {
  const downloads = ({ blocks }: DatasetPage) =>
    blocks
      .flatMap((block) => findAll(block, "a"))
      .filter(({ href = "" }) => !/^https:/.test(href))
      .map((link) => [textOf(link), link.href]);
  const all = downloads(pageIn("en"));
  expect(all).toHaveLength(NAMES.length);
  expect(all).toContainEqual([
    "cyberwellness-atlas.zip, 99\u00a0MB",
    "api/v1/cyberwellness-atlas.zip",
  ]);
  expect(all).toContainEqual(["countries/KEN.csv, 0.4\u00a0kB", "api/v1/countries/KEN.csv"]);
  expect(all).toContainEqual(["cells.csv, 12\u00a0kB", "api/v1/cells.csv"]);
  expect(downloads(pageIn("es"))).toContainEqual([
    "cells.json, 1,2\u00a0MB",
    "../api/v1/cells.json",
  ]);
});

test.each([
  ["en", "GCI 2014: editions/gci-2014.csv, 0.4\u00a0kB, editions/gci-2014.json, 0.4\u00a0kB"],
  ["zh", "GCI 2014：editions/gci-2014.csv，0.4\u00a0kB、editions/gci-2014.json，0.4\u00a0kB"],
] as const)("lists the files of each later edition, newest first: %s", (language, oldest) => {
  const page = { tag: "p", children: pageIn(language).blocks } as const;
  const items = findAll(page, "li").map(textOf);
  const editions = items.filter((item) => /^GCI \d/.test(item));
  expect(editions.map((item) => item.slice(0, 8))).toEqual(
    ["2024", "2020", "2018", "2017", "2014"].map((year) => `GCI ${year}`),
  );
  expect(editions.at(-1)).toBe(oldest);
});

test("fails if the page links to a file that is not published", () => {
  const names = NAMES.filter((name) => name !== "latest.json");
  expect(() => pageIn("en", input.version, names)).toThrow(
    "the data page links to api/v1/latest.json",
  );
});

test.each([
  [400, "0.4\u00a0kB"],
  [999_499, "999\u00a0kB"],
  [999_500, "1\u00a0MB"],
  [1_000_000, "1\u00a0MB"],
])("formats %d bytes as %s", (bytes, size) => {
  expect(formatSize(bytes, "en")).toBe(size);
});

test("spells out the unit of sizes in Arabic", () => {
  expect(formatSize(1_700_000, "ar")).toBe("1.7\u00a0ميغابايت");
});

test("lists each table with its rows and publishers", () => {
  const rows = textsOf("tr");
  expect(rows.find((row) => row.startsWith("laws"))).toMatch(
    /\(1,082 rows\).*United Nations Conference on Trade and Development \(UNCTAD\)$/,
  );
  expect(rows.find((row) => row.startsWith("cells"))).toMatch(/kBcells\.json, .*International/);
});

describe("the dictionary", () => {
  test("has each table with its columns", () => {
    const dictionary = findAll(english, "details").filter((one) => findAll(one, "code").length > 0);
    const names = dictionary.map((one) => {
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

test("explains each missing value once", () => {
  const [list] = english.children
    .slice(english.children.findIndex((block) => textOf(block) === "Missing values"))
    .flatMap((block) => findAll(block, "ul"));
  const values = (list?.children ?? []).map(textOf);
  expect(values).toContain(
    "not-scored The edition, or the source used for it, has no score for the country",
  );
  expect(new Set(values).size).toBe(values.length);
});

test("states the counts, and whether the data differ from the release", () => {
  const released = pageIn("en", input.releases[0]?.version);
  const [, summary, version] = released.blocks.map(textOf);
  // Estonia's profile lacks one of the sections.
  expect(summary).toMatch(
    /^The dataset contains 4,052 answers: .* 193 countries .* on 21 measures .* 196 countries/,
  );
  expect(version).toMatch(/^Version 1\.\d\.\d, released on \d+ \w+ 20\d\d\.$/);
  expect(pageIn("en", "1.1.0+0123abcd").blocks.map(textOf)[2]).toMatch(
    /^Version 1\.1\.0\+0123abcd: the release of .* 20\d\d, with changes since\.$/,
  );
});

test("names the version of data without a release", () => {
  const { blocks } = pageIn("en", "0.0.0+0123abcd", NAMES, []);
  expect(blocks.map(textOf)[2]).toBe("Version 0.0.0+0123abcd");
});

test("lists the answers that changed in a release", () => {
  const changes = findAll(english, "details").find((one) =>
    textOf(one).startsWith("Version 1.1.0"),
  );
  if (!changes) throw new Error("no changes");
  expect(textOf(changes)).toMatch(/^Version 1\.1\.0, released on .*\. 41 answers .*CountryMeasure/);
  const rows = findAll(changes, "tr").map((row) => findAll(row, "td").map(textOf));
  expect(rows).toContainEqual(["DEU", "2.3", "status", "exists", "unknown"]);
});
