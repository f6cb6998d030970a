import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";
import { parseCountryIndex } from "../../src/domain/country-index.ts";
import { parseCountry, parseSince } from "../../src/domain/editions/country-file.ts";
import { parseEdition, parseEditions } from "../../src/domain/editions/edition.ts";
import { parseOverall } from "../../src/domain/editions/overall.ts";
import { unpackScores } from "../../src/domain/editions/packed-scores.ts";
import { framework } from "../domain/sample.ts";

/** Maximum average size of an edition's scores, in bytes after gzip compression. */
const BUDGET = 4000;

const shipped = fileURLToPath(new URL("../../data", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "atlas-later-"));
cpSync(shipped, dir, { recursive: true });
afterAll(() => rmSync(dir, { recursive: true }));

const jsonOf = ({ files }: ReturnType<typeof buildDataset>, path: string | undefined): unknown =>
  JSON.parse(files.get(path ?? "") ?? "null");

const built = buildDataset(shipped);
const index = parseCountryIndex(jsonOf(built, built.indexPath), framework, "index");
if (!index.later) throw new Error("the published data has later editions");
const later = index.later;
const { files } = later;
const fileOf = (country: string) =>
  index.countries[country]?.profile ?? later.countries[country]?.file ?? "";
const since = (country: string) => parseSince(jsonOf(built, fileOf(country)), country);
const editions = parseEditions(jsonOf(built, files.editions), framework, files.editions);

describe("later data", () => {
  test("refers to existing files", () => {
    const others = Object.values(later.countries).map(({ file }) => file);
    const paths = [
      files.editions,
      files.groups,
      files.overall,
      ...Object.values(files.scores),
      ...others,
    ];
    expect(paths.filter((path) => !built.files.has(path))).toEqual([]);
    expect(Object.keys(files.scores)).toEqual(editions.editions.map(({ id }) => id));
  });

  test("the index maps each indicator to the corresponding measures of each edition", () => {
    for (const { id, asked } of later.editions) {
      const edition = editions.editions.find((one) => one.id === id);
      for (const { code } of framework.indicators) {
        const { measures } = editions.crosswalk.indicators[code]?.[id] ?? {};
        const codes = (asked[code]?.at ?? []).map((at) => edition?.indicators[at]?.code);
        expect(codes).toEqual(measures);
      }
    }
    const { asked } = later.editions.find(({ id }) => id === "itu-gci-2024") ?? {};
    expect(asked?.["1.4.2"]?.isNear).toBe(true);
    expect(asked?.["1.2.1"]?.isNear).toBe(false);
    expect(asked).not.toHaveProperty("1.2.3");
  });

  test(`has complete scores in at most ${BUDGET} gzip bytes per edition on average`, () => {
    const texts = Object.values(files.scores).map((path) => built.files.get(path) ?? "");
    const sizes = texts.map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
      BUDGET * editions.editions.length,
    );
    for (const edition of editions.editions) {
      const world = unpackScores(jsonOf(built, files.scores[edition.id]), edition, edition.id);
      const name = `editions/${edition.id.replace("itu-", "")}.json`;
      const { scores } = parseEdition(JSON.parse(readFileSync(join(shipped, name), "utf8")), name);
      expect(world.overall.size).toBe(Object.keys(scores).length);
      for (const [country, { overall, measures }] of Object.entries(scores)) {
        expect(world.answers.row(country).map((answer) => answer.score)).toEqual(measures);
        expect(world.overall.get(country)).toBe(Number(overall.toFixed(2)));
      }
    }
  });

  test("has the same overall scores in the file of all countries and in the file of each country", () => {
    const all = parseOverall(jsonOf(built, files.overall), files.overall);
    expect(all.editions).toEqual(later.overall);
    const listed = [...Object.keys(index.countries), ...Object.keys(later.countries)];
    expect([...all.scores.keys()].sort()).toEqual(listed.sort());
    for (const country of listed) {
      const { overall = {} } = since(country);
      const own = later.overall.map(({ id }) => overall[id]);
      expect(own.map((one) => one?.score)).toEqual(all.scores.get(country));
      expect(own.map((one) => one?.rank)).toEqual(
        later.overall.map(({ id }) => all.rankOf(id, country)),
      );
    }
    // Rounded from 98.5918.
    expect(since("KEN").overall?.["itu-gci-2024"]).toEqual({ score: 98.59, rank: 28 });
  });

  test("has the treaties of a country, and no file for a country with only treaties", () => {
    expect(since("KEN").treaties?.protocol).toEqual({ signed: "2000-09-08" });
    expect(since("HKG").treaties).toBeUndefined();
    expect(Object.keys(later.countries)).toEqual(["TON", "UZB", "VAT"]);
  });

  test("is part of the country's profile file", () => {
    const { scores, laws, internetUsers } = since("PER");
    expect(scores["itu-gci-2020"]?.overall.toFixed(2)).toBe("55.67");
    expect(scores["itu-gci-2024"]?.pillars).toHaveLength(5);
    expect(laws?.cybercrime?.laws.length).toBeGreaterThan(0);
    expect(internetUsers?.["2013"]).toBe(39.2);
    const { profile } = parseCountry(jsonOf(built, fileOf("PER")), framework, "PER");
    expect(profile.country).toBe("PER");
  });

  test("has a file for a country without a profile", () => {
    rmSync(join(dir, "countries/CHL.json"));
    const without = buildDataset(dir);
    const alone = parseCountryIndex(jsonOf(without, without.indexPath), framework, "index").later;
    const { scores } = parseSince(jsonOf(without, alone?.countries.CHL?.file), "CHL");
    expect(Object.keys(scores)).toEqual(expect.arrayContaining(["itu-gci-2020", "itu-gci-2024"]));
    expect(scores).toEqual(since("CHL").scores);
    expect(later.countries).not.toHaveProperty("CHL");
  });

  test("is published for a country that has neither measure scores nor laws", () => {
    const { scores, laws } = since("HKG");
    expect([scores["itu-gci-2020"], scores["itu-gci-2024"]]).toEqual([undefined, undefined]);
    expect(laws).toBeUndefined();
  });
});

describe("invalid or missing files", () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ["editions/gci-2024.json", (text) => text.slice(0, 500), /gci-2024\.json: .*valid JSON/],
    ["editions/gci-2024.json", (text) => text.replace('"TS2"', '"XX"'), /gci-2024\.json: .*code/],
    ["crosswalk.json", (text) => text.replace('"LS1"', '"LS9"'), /crosswalk\.json: .*"LS9"/],
    ["laws.json", (text) => text.replace("https://", "htps://"), /laws\.json: .*http/],
    ["groups.json", (text) => text.replace('"AFG"', '"Kabul"'), /groups\.json: .*alpha-3/],
    [
      "overall-scores.json",
      (text) => text.replace(/"max": 34/, '"max": 20'),
      /editions\.0: .*maximum/,
    ],
    [
      "overall-scores.json",
      (text) => text.replace('"gci-2018"', '"gci-2024"'),
      /editions: .*gci-2024/,
    ],
    ["treaties.json", (text) => text.replace('"AFG"', '"Kabul"'), /treaties\.json: .*alpha-3/],
    ["internet-users.json", (text) => text.replace('"2010"', '"2010s"'), /users\.json: .*year/],
  ])("reports the path of invalid data in %s", (name, breakIt, message) => {
    const path = join(dir, name);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, breakIt(text));
    expect(() => buildDataset(dir)).toThrow(message);
    writeFileSync(path, text);
  });

  test("the index has no later data if the folder has only profiles", () => {
    rmSync(join(dir, "editions"), { recursive: true });
    const alone = buildDataset(dir);
    expect(jsonOf(alone, alone.indexPath)).not.toHaveProperty("later");
  });
});
