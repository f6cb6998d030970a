import { describe, expect, test } from "vitest";
import { answersOf, type CountryIndex } from "../../../src/domain/country-index.ts";
import type { LaterEdition } from "../../../src/domain/editions/later.ts";
import { listHolders, sortHolders, tallyHolders } from "../../../src/domain/measures/holders.ts";
import type { MeasureFile } from "../../../src/domain/measures/measure-file.ts";
import { kept } from "../kept-sample.ts";
import { framework } from "../sample.ts";

const source = { title: "Index", publisher: "Nobody", date: "2024", licence: "none" };
const edition: LaterEdition = {
  ...{ id: "index-2024", slug: "index", short: "Index", years: "2024", source },
  scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
  asked: { "1.2.1": { at: [0], isNear: true } },
};
const entry = (letter: string) => ({
  ...{ alpha2: "XX", profile: "" },
  statuses: "aa".concat(letter, "a".repeat(framework.indicators.length - 3)),
});
const index: CountryIndex = {
  ...{ schemaVersion: 1, framework: framework.id, version: "0", areas: "", measures: "0" },
  defaultCountry: "AAA",
  countries: { AAA: entry("e"), BBB: entry("a"), ATA: { ...entry("p"), kept } },
  later: {
    editions: [edition],
    overall: [],
    sources: { laws: source, internetUsers: source, treaties: source },
    files: { editions: "", groups: "", overall: "", scores: {} },
    countries: { CCC: { alpha2: "XX", file: "" } },
  },
};
const team = { name: "A-CERT", kind: "team" } as const;
const file: MeasureFile = {
  measure: "1.2.1",
  countries: {
    AAA: { date: "2015-03", reviewed: true, instruments: [team], scores: [0.5], laws: [] },
    BBB: { date: "2014-08-12", reviewed: true, instruments: [], scores: [null], laws: [] },
    ATA: { date: "2001", reviewed: true, instruments: [team], scores: [1], laws: [] },
    CCC: { instruments: [], scores: [0], laws: [] },
  },
};
const named = ["AAA", "ATA", "BBB", "CCC"].map((code) => ({
  ...{ code, name: code },
  region: code === "BBB" ? ("africa" as const) : code === "AAA" ? ("cis" as const) : undefined,
}));
const holders = listHolders(named, index, answersOf(framework, index), file);
const find = (wanted: string) => holders.find(({ code }) => code === wanted);

describe("the countries of a measure", () => {
  test("have their answer, names and scores", () => {
    expect(find("AAA")).toMatchObject({ answer: { class: "exists" }, instruments: [team] });
    expect(find("AAA")?.scores).toEqual([
      { edition, asked: { at: [0], isNear: true }, score: 0.5 },
    ]);
    expect(find("BBB")?.scores[0]?.score).toBeUndefined();
  });

  test("have no answer without a profile, and are not counted", () => {
    expect(find("CCC")).toMatchObject({ answer: undefined, scores: [{ score: 0 }] });
    const { inPlace, part, no, asked } = tallyHolders(holders);
    expect({ inPlace, part, no, asked }).toEqual({ inPlace: 1, part: 1, no: 1, asked: 3 });
  });

  test("have no names and no score if the file lacks them", () => {
    const { countries, later: _, ...rest } = index;
    const [alone] = listHolders(
      named.slice(0, 1),
      { ...rest, countries },
      answersOf(framework, index),
      { ...file, countries: {} },
    );
    expect(alone).toMatchObject({ code: "AAA", instruments: [], scores: [], laws: undefined });
  });

  test("list a law once, even if several fields contain it", () => {
    const law = { title: "Cyber Act" } as const;
    const laws = [law, { ...law, title: "Data Act" }, law];
    const AAA = { instruments: [], scores: [], laws };
    const [first] = listHolders(named, index, answersOf(framework, index), {
      ...file,
      countries: { AAA },
    });
    expect(first?.laws?.map(({ title }) => title)).toEqual(["Cyber Act", "Data Act"]);
  });

  test("use the facts of a kept profile instead of the published ones", () => {
    const { indicators, source } = kept.profile;
    expect(find("ATA")).toMatchObject({
      date: source.lastUpdated,
      instruments: indicators["1.2.1"]?.instruments,
      scores: [{ score: 1 }],
    });
  });
});

test.each([
  [undefined, "BBB AAA ATA CCC"],
  ["region", "BBB AAA ATA CCC"],
  ["-region", "AAA BBB ATA CCC"],
  ["name", "AAA ATA BBB CCC"],
  ["-name", "CCC BBB ATA AAA"],
  // Countries without a date (CCC) or a score (BBB) are last in both directions.
  ["dated", "BBB AAA ATA CCC"],
  ["-dated", "ATA AAA BBB CCC"],
  ["index", "ATA AAA CCC BBB"],
  ["-index", "CCC AAA ATA BBB"],
])("in the order %s, lists %s", (order, expected) => {
  const dated = holders.map((one) => (one.code === "ATA" ? { ...one, date: "2016" } : one));
  const listed = sortHolders(dated, order).map(({ code }) => code);
  expect(listed.join(" ")).toBe(expected);
});

test.each(["dated", "-dated"])(
  "in the order %s, keeps countries with the same date in order of name",
  (order) => {
    const dated = holders.map((one) => ({ ...one, date: "2015" }));
    expect(sortHolders(dated, order).map(({ code }) => code)).toEqual(["AAA", "ATA", "BBB", "CCC"]);
  },
);
