import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { buildDataset, type DatasetFiles } from "../../src/build/dataset.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { parseEdition, unpackScores } from "../../src/domain/edition.ts";
import { parseEditions, parseLater, parseSince } from "../../src/domain/later.ts";
import { framework } from "../domain/sample.ts";

/** Gzip bytes of all editions' scores together: what a view of the world waits for. */
const BUDGET = 8000;

const shipped = fileURLToPath(new URL("../../data", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "atlas-later-"));
cpSync(shipped, dir, { recursive: true });
afterAll(() => rmSync(dir, { recursive: true }));

const jsonOf = ({ files }: DatasetFiles, path: string | undefined): unknown =>
  JSON.parse(files.get(path ?? "") ?? "null");

const built = buildDataset(shipped);
const { later: laterPath = "" } = parseCountryIndex(
  jsonOf(built, built.indexPath),
  framework,
  "index",
);
const later = parseLater(jsonOf(built, laterPath), laterPath);
const since = (country: string) =>
  parseSince(jsonOf(built, later.countries[country]), `${country} since`);
const editions = parseEditions(jsonOf(built, later.editions), framework, later.editions);

describe("what came after the profiles", () => {
  test("is a list of files that are there", () => {
    const { editions: about, groups, scores, countries } = later;
    const paths = [about, groups, ...Object.values(scores), ...Object.values(countries)];
    expect(paths.filter((path) => !built.files.has(path))).toEqual([]);
    expect(Object.keys(scores)).toEqual(editions.editions.map(({ id }) => id));
  });

  test(`scores of the world in both editions: at most ${BUDGET} bytes, and whole`, () => {
    const texts = Object.values(later.scores).map((path) => built.files.get(path) ?? "");
    expect(texts).toHaveLength(2);
    const sizes = texts.map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
    for (const edition of editions.editions) {
      const world = unpackScores(jsonOf(built, later.scores[edition.id]), edition, edition.id);
      const name = `editions/${edition.id.replace("itu-", "")}.json`;
      const { scores } = parseEdition(JSON.parse(readFileSync(join(shipped, name), "utf8")), name);
      expect(world.size).toBe(Object.keys(scores).length);
      for (const [country, { overall, measures }] of Object.entries(scores)) {
        expect(Object.values(world.get(country)?.measures ?? {})).toEqual(measures);
        expect(world.get(country)?.overall).toBe(Number(overall.toFixed(2)));
      }
    }
  });

  test("of one country comes in one file: scores with pillars, laws, Internet users", () => {
    const { scores, laws, internetUsers } = since("PER");
    expect(scores["itu-gci-2020"]?.overall.toFixed(2)).toBe("55.67");
    expect(scores["itu-gci-2024"]?.pillars).toHaveLength(5);
    expect(laws?.cybercrime?.laws.length).toBeGreaterThan(0);
    expect(internetUsers?.["2013"]).toBe(39.2);
  });

  test("is there for a country without a profile, and without scores", () => {
    expect(Object.keys(since("TON").scores)).toHaveLength(2);
    expect(since("HKG").scores).toEqual({});
  });
});

describe("a broken file stops the build, with file, path and what was expected", () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ["editions/gci-2024.json", (text) => text.slice(0, 500), /gci-2024\.json: .*valid JSON/],
    ["editions/gci-2024.json", (text) => text.replace('"TS2"', '"XX"'), /gci-2024\.json: .*code/],
    ["crosswalk.json", (text) => text.replace('"LS1"', '"LS9"'), /crosswalk\.json: .*"LS9"/],
    ["laws.json", (text) => text.replace("https://", "htps://"), /laws\.json: .*http/],
    ["groups.json", (text) => text.replace('"AFG"', '"Kabul"'), /groups\.json: .*alpha-3/],
    ["internet-users.json", (text) => text.replace('"2010"', '"2010s"'), /users\.json: .*year/],
  ])("%s", (name, breakIt, message) => {
    const path = join(dir, name);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, breakIt(text));
    expect(() => buildDataset(dir)).toThrow(message);
    writeFileSync(path, text);
  });

  test("a folder of profiles alone has nothing later", () => {
    rmSync(join(dir, "editions"), { recursive: true });
    const alone = buildDataset(dir);
    expect(jsonOf(alone, alone.indexPath)).not.toHaveProperty("later");
  });
});
