import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readInput } from "../../src/publish/input.ts";
import { releaseFiles } from "../../src/publish/releases/release-files.ts";
import { currentCells } from "../../src/publish/tables/changes.ts";
import {
  compareNewest,
  createRecord,
  planRelease,
  stateVersion,
} from "../tools/release/prepare-release.ts";

const ROOT = join(import.meta.dirname, "../..");
const root = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(root, { recursive: true }));
const at = (path: string) => join(root, path);
const read = (path: string) => readFileSync(at(path), "utf8");
cpSync(join(ROOT, "data"), at("data"), { recursive: true });
for (const file of ["package.json", "package-lock.json", "CITATION.cff"])
  cpSync(join(ROOT, file), at(file));
writeFileSync(at("CHANGELOG.md"), "## [9.9.9] - 2030-01-02\n\n## [0.9.0] - 2020-01-01\n");

/** Publishes only the files of the releases and of one table, to save time. */
const publish = async (...args: Parameters<typeof readInput>) => {
  const input = readInput(...args);
  const cells = ["api/v1/cells.json", JSON.stringify(currentCells(input))] as const;
  return { ...input, files: new Map([cells, ...releaseFiles(input)]) };
};

const record = async (version: string) => {
  const heading = { version, date: "2030-01-02", summary: "Changes." };
  const created = await createRecord(at("data"), heading, publish);
  writeFileSync(at(`data/releases/${version}.json`), created.text);
  return created;
};

test("refuses a version without a heading in the changelog, and a version that is not newer", async () => {
  await expect(planRelease(root, "9.9.8", publish)).rejects.toThrow(
    'no heading "## [9.9.8] - YYYY-MM-DD"',
  );
  await expect(planRelease(root, "0.9.0", publish)).rejects.toThrow("0.9.0 is not newer than");
});

test("records a changed value, and the new release is reproducible", async () => {
  const file = "data/countries/PER.json";
  const changed = read(file).replace('"PeCERT"', '"PeCERT Perú"');
  expect(changed).not.toBe(read(file));
  writeFileSync(at(file), changed);
  expect(compareNewest(await publish(at("data"))).isChanged).toBe(true);
  expect(await planRelease(root, "9.9.9", publish)).toBe("2030-01-02");

  const { changes } = await record("9.9.9");
  expect(changes).toContainEqual({
    ...{ release: "9.9.9", country: "PER", measure: "1.2.1", column: "instruments" },
    ...{ before: "PeCERT", now: "PeCERT Perú" },
  });
  const lines = read("data/releases/9.9.9.json").split("\n");
  expect(lines.filter((line) => line.startsWith('"PER"'))).toHaveLength(1);
  expect(compareNewest(await publish(at("data")))).toMatchObject({
    ...{ newest: { version: "9.9.9" }, isChanged: false, differing: [] },
  });
  await expect(planRelease(root, "9.9.9", publish)).rejects.toThrow("not newer");
});

test("refuses a release if nothing has changed", async () => {
  writeFileSync(at("CHANGELOG.md"), "## [10.0.0] - 2030-01-03\n");
  await expect(planRelease(root, "10.0.0", publish)).rejects.toThrow(
    "Nothing has changed since 9.9.9",
  );
});

test("names the files that differ from the release", async () => {
  const path = "data/releases/9.9.9.json";
  const recorded = read(path);
  writeFileSync(at(path), recorded.replace(/("api\/v1\/cells\.json":")[\da-f]{8}/, "$100000000"));
  expect(compareNewest(await publish(at("data"))).differing).toEqual(["api/v1/cells.json"]);
  writeFileSync(at(path), recorded.replace(/("sha256":")[\da-f]{8}/, "$100000000"));
  expect(compareNewest(await publish(at("data"))).differing).toEqual(["api/v1/SHA256SUMS"]);
});

test("updates the version in package.json, package-lock.json and CITATION.cff", () => {
  const texts = [...stateVersion(root, "12.3.4", "2031-02-03")];
  const lines = texts.flatMap(([path, text]) =>
    [...text.matchAll(/^.*12\.3\.4.*$/gm)].map(([line]) => [path.slice(root.length + 1), line]),
  );
  expect(lines).toEqual([
    ["package.json", '  "version": "12.3.4",'],
    ["package-lock.json", '  "version": "12.3.4",'],
    ["package-lock.json", '      "version": "12.3.4",'],
    ["CITATION.cff", "version: 12.3.4"],
  ]);
});
