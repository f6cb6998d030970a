import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { version as packageVersion } from "../../package.json";
import { buildDataset } from "../../src/build/dataset.ts";
import { SEPARATOR } from "../../src/domain/releases/changes.ts";
import { checksumFile } from "../../src/publish/checksums.ts";
import { createArchive } from "../../src/publish/download/archive.ts";
import { formatCitation } from "../../src/publish/download/citation.ts";
import type { Publication } from "../../src/publish/publication.ts";
import { MISSING } from "../../src/publish/table.ts";
import COLUMNS from "../../src/publish/tables/columns.json" with { type: "json" };
import { DATA, publication } from "./published.ts";

const TABLE_NAMES = Object.keys(COLUMNS);
const root = fileURLToPath(new URL("../../", import.meta.url));
const { files, tables, version, dataset } = publication;
const read = (name: string) => String(files.get(`api/v1/${name}`));
const unzip = (name: string) => {
  const bytes = files.get(`api/v1/${name}`);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${name}: no archive`);
  return unzipSync(bytes);
};
/** The hash of each file. Comparing the files themselves takes 15 seconds. */
const hashesOf = (published: Publication["files"]) =>
  Array.from(published, ([path, content]) => [
    path,
    createHash("sha256").update(content).digest("hex"),
  ]);

test("npm run data:export writes every published file, with the same bytes from the same data", () => {
  const out = mkdtempSync(join(tmpdir(), "export-"));
  try {
    const command = ["tsx", "src/cli/export-data.ts", "--out", out];
    const printed = execFileSync("npx", command, { cwd: root, encoding: "utf8" });
    expect(printed).toContain(`${files.size} files in ${out}`);
    const written = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(written).toHaveLength(files.size);
    const again = new Map([...files.keys()].map((path) => [path, readFileSync(join(out, path))]));
    expect(hashesOf(again)).toEqual(hashesOf(files));
  } finally {
    rmSync(out, { recursive: true });
  }
}, 60_000);

const { "CITATION.cff": citation, ...archive } = unzip("cyberwellness-atlas.zip");

describe("archive", () => {
  test("has the same bytes at any time and in every time zone", () => {
    const files = { "a.txt": new Uint8Array([1]), "folder/b.txt": new Uint8Array(1000) };
    const [first = files, ...others] = ["America/Lima", "Asia/Tokyo", "UTC"].map((zone) => {
      vi.stubEnv("TZ", zone);
      return createArchive(files);
    });
    vi.unstubAllEnvs();
    expect(first).not.toEqual(zipSync(files));
    for (const other of others) expect(other).toEqual(first);
    expect(unzipSync(createArchive(files))).toEqual(files);
  });

  test("has the CSV file of each table, the README, the notice and the dictionary", () => {
    const explaining = ["NOTICE.md", "README.md", "dictionary.csv", "datapackage.json"];
    expect(Object.keys(archive)).toEqual(
      expect.arrayContaining([...TABLE_NAMES.map((name) => `${name}.csv`), ...explaining]),
    );
    for (const [name, content] of Object.entries(archive))
      expect(Buffer.from(content).equals(Buffer.from(read(name))), name).toBe(true);
  });
});

describe("citation", () => {
  test("is in the archive, with the version of the data", () => {
    expect(strFromU8(citation ?? new Uint8Array())).toBe(formatCitation(publication));
  });

  test.each([
    ["2.0.0", 'version: 2.0.0\ndate-released: "2030-01-02"\nlicense'],
    ["2.0.0+0123abcd", "version: 2.0.0+0123abcd\nlicense"],
  ])("has the release date only if the data match the release: version %s", (own, lines) => {
    const releases = publication.releases.slice(0, 1);
    const newest = releases.map((one) => ({ ...one, version: "2.0.0", date: "2030-01-02" }));
    const text = formatCitation({ ...publication, version: own, releases: newest });
    expect(text).toContain(lines);
  });
});

describe("spreadsheet", () => {
  const parts = unzip("cyberwellness-atlas.xlsx");
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)</g)].map(
    ([, string]) => string,
  );
  const sheetOf = (name: string) => {
    const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)];
    return text(`xl/worksheets/sheet${names.findIndex(([, one]) => one === name) + 1}.xml`);
  };
  /** Values of a row, as numbers or text. */
  const rowOf = (name: string, place: number) =>
    [...(sheetOf(name).split("<row ")[place] ?? "").matchAll(/<c ([^>]*)><v>([^<]*)</g)].map(
      ([, attributes = "", value]) =>
        attributes.includes('t="s"') ? strings[Number(value)] : Number(value),
    );

  test("has a sheet for each table, the dictionary and the README", () => {
    expect(
      [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual([...TABLE_NAMES, "dictionary", "readme"]);
  });

  test.each(tables)("writes numbers in $name as numbers, and other cells as text", (table) => {
    const { name, columns, rows } = table;
    expect(sheetOf(name).match(/<row /g)).toHaveLength(rows.length + 1);
    expect(sheetOf(name)).not.toMatch(/<f>/);
    expect(rowOf(name, 1)).toEqual(columns.map((column) => column.name));
    for (const place of [0, rows.length - 1]) expect(rowOf(name, place + 2)).toEqual(rows[place]);
  });

  test("writes missing values and codes as text", () => {
    const countries = tables.filter(({ name }) => name === "countries").flatMap(({ rows }) => rows);
    const place = countries.findIndex(([code]) => code === "USA");
    expect(rowOf("countries", place + 2)).toEqual(
      expect.arrayContaining(["unreadable", "840", "021"]),
    );
  });
});

test("the JSON file has the rows of all tables", () => {
  const all = JSON.parse(read("cyberwellness-atlas.json"));
  expect(tables.map(({ name }) => [name, all[name].length])).toEqual(
    tables.map(({ name, rows }) => [name, rows.length]),
  );
  expect(all).toMatchObject({ version, dataset, notice: publication.notice });
});

describe("README", () => {
  const readme = read("README.md");

  test("has the version, the number of rows of each table and the missing values", () => {
    expect(readme).toContain(`version ${version}`);
    for (const { name, rows } of tables)
      expect(readme).toMatch(new RegExp(`\\| \`${name}.csv\` \\| .* \\| ${rows.length} \\|`));
    for (const token of MISSING) expect(readme).toContain(`\`${token}\``);
    expect(readme).not.toMatch(/undefined|\{\w+\}/);
  });

  test("states which tables the licence covers", () => {
    const sources = tables.filter(({ name }) => name === "sources").flatMap(({ rows }) => rows);
    const tablesOf = (isOwn: boolean) =>
      sources
        .filter(([source]) => ["profiles", "crosswalk"].includes(`${source}`) === isOwn)
        .flatMap(([, names]) => `${names}`.split(SEPARATOR));
    const [, own = "", others = ""] =
      /facts in (.*?)\. .*?data of others:\*\* (.*?), the scores in/s.exec(readme) ?? [];
    const named = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(new Set(named(own))).toEqual(new Set(tablesOf(true)));
    const isShared = (name: string) => tablesOf(true).includes(name);
    expect(new Set(named(others))).toEqual(
      new Set(tablesOf(false).filter((name) => !isShared(name))),
    );
  });

  test("repeats the section on accuracy from the method page", () => {
    const page = readFileSync(join(root, "docs/method/en.md"), "utf8");
    const [, accuracy = ""] = /## How accurate the program is\n(.*?)\n## /s.exec(page) ?? [];
    expect(accuracy).toContain("No person reviewed the documents");
    expect(readme).toContain(accuracy.trim());
  });
});

describe("SHA256SUMS", () => {
  test("has the checksum of every other file", () => {
    const lines = read("SHA256SUMS").trimEnd().split("\n");
    expect(lines).toHaveLength(files.size - 1);
    const readmeSum = createHash("sha256").update(read("README.md")).digest("hex");
    expect(lines).toContain(`${readmeSum}  README.md`);
  });

  test("names files relative to its folder", () => {
    const [path, text] = checksumFile([["KEN.csv", "abc"]]);
    expect(path).toBe("api/v1/SHA256SUMS");
    expect(text).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ../../KEN.csv\n",
    );
  });
});

test("the published files state the same dataset hash as the pages", () => {
  const { files: site, indexPath } = buildDataset(DATA);
  expect(JSON.parse(site.get(indexPath) ?? "").version).toBe(dataset);
});

test("CITATION.cff has the package version", () => {
  expect(readFileSync(join(root, "CITATION.cff"), "utf8")).toContain(
    `\nversion: ${packageVersion}\n`,
  );
});
