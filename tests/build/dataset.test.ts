import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { sampleProfile } from "../domain/sample.ts";

const shipped = fileURLToPath(new URL("../../data", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "atlas-data-"));
/** Files that the current test has written. */
const changed = new Set<string>();

// Copying the data for each test would take longer than the tests.
beforeAll(() => cpSync(shipped, dir, { recursive: true }));
afterEach(() => {
  for (const name of changed)
    if (existsSync(join(shipped, name))) copyFileSync(join(shipped, name), join(dir, name));
    else rmSync(join(dir, name));
  changed.clear();
});
afterAll(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string): void {
  changed.add(name);
  writeFileSync(join(dir, name), text);
}

describe("reports the file and the path of invalid data", () => {
  test.each<[string, string, string, RegExp]>([
    [
      "truncated JSON",
      "countries/PER.json",
      '{"schemaVersion": 1, "coun',
      /PER\.json: .*expected valid JSON/,
    ],
    ["a wrong shape", "countries/PER.json", "{}", /countries\/PER\.json: .*schemaVersion/],
    ["an unknown country code", "countries/XYZ.json", "{}", /countries\/XYZ\.json: .*alpha-3/],
    [
      "a file named after another country",
      "countries/BVT.json",
      JSON.stringify(sampleProfile({}, "ATA")),
      /"country": "BVT"/,
    ],
    [
      "text that may not be published",
      "evidence/BVT.json",
      "{}",
      /evidence\/BVT\.json: .*may not be published/,
    ],
    [
      "a default country without a profile",
      "site.json",
      '{"defaultCountry":"BVT","publishedEvidence":["PER"]}',
      /site\.json: .*"BVT"/,
    ],
    [
      "a contact that is not a URL",
      "site.json",
      '{"defaultCountry":"PER","publishedEvidence":["PER"],"contact":"javascript:alert(1)"}',
      /site\.json: contact: .*https: or mailto:/,
    ],
  ])("%s", (_what, name, text, expected) => {
    if (name.startsWith("evidence/"))
      write("countries/BVT.json", JSON.stringify(sampleProfile({}, "BVT")));
    write(name, text);
    expect(() => buildDataset(dir)).toThrow(expected);
  });
});

test("publishes the neighbours, regions and facts of each area", () => {
  const { files } = buildDataset(dir);
  const areas = [...files].find(([path]) => path.startsWith("data/areas-"))?.[1] ?? "";
  expect(JSON.parse(areas).PER).toEqual({
    alpha2: "PE",
    numeric: "604",
    ituRegion: "americas",
    subregion: "005",
    neighbours: ["BOL", "BRA", "CHL", "COL", "ECU"],
    internetUsers: 39.2,
    population: 29734000,
    dated: "2015-02-19",
  });
});

test("renames the index when the facts change", () => {
  const before = buildDataset(dir);
  write("countries/BVT.json", JSON.stringify(sampleProfile({ "1.1.1": "unknown" }, "BVT")));
  const first = buildDataset(dir);
  write("countries/BVT.json", JSON.stringify(sampleProfile({ "1.1.1": "exists" }, "BVT")));
  const second = buildDataset(dir);
  expect(new Set([before.indexPath, first.indexPath, second.indexPath]).size).toBe(3);
});
