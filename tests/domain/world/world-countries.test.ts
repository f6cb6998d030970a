import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnswerClass,
  createAnswers,
  measuresOf,
  statusAnswer,
} from "../../../src/domain/answers.ts";
import type { Areas } from "../../../src/domain/areas.ts";
import { STATUSES, type Status } from "../../../src/domain/status.ts";
import { tallyAnswers } from "../../../src/domain/tally.ts";
import { orderAfter } from "../../../src/domain/world/fit-selection.ts";
import {
  countByMeasure,
  coverCountries,
  createListing,
  groupByRegion,
  type Listing,
  type NamedCountry,
  nameCountries,
  sortCountries,
} from "../../../src/domain/world/world-countries.ts";
import { kept } from "../kept-sample.ts";
import { framework } from "../sample.ts";
import { inventWorld, NO_FACTS, scoredAnswers, scoredCountries } from "./sample.ts";

const { answers, countries } = inventWorld([
  { name: "Atland", region: "africa", answers: { "1.1.1": "exists", "1.1.2": "unknown" } },
  { name: "Bétland", region: "europe", answers: { "1.1.1": "exists", "1.1.2": "exists" } },
  { name: "Ceeland", answers: { "1.1.1": "partial", "1.2.1": "missing" } },
]);
const { measures } = answers;
const covered = coverCountries(countries, answers, measures);
const names = (some: readonly NamedCountry[]) => some.map(({ name }) => name);

describe("listing countries", () => {
  const legal = measuresOf(framework, ["legal"]);
  test.each<[string, Partial<Listing>, readonly string[], string[]]>([
    ["all without a filter", {}, measures, ["Atland", "Bétland", "Ceeland"]],
    ["those with a word in the name, ignoring accents", { text: "betl" }, measures, ["Bétland"]],
    ["those with the code, ignoring case", { text: "cee" }, measures, ["Ceeland"]],
    ["those with both words in the name", { text: "land at" }, measures, ["Atland"]],
    ["none if one word does not occur", { text: "land xyz" }, measures, []],
    ["those with the answer to any measure", { statuses: ["missing"] }, measures, ["Ceeland"]],
    ["none with the answer only out of scope", { statuses: ["missing"] }, legal, []],
    [
      "those with one of two answers",
      { statuses: ["missing", "unknown"] },
      measures,
      ["Atland", "Ceeland"],
    ],
    [
      "those with the answer to one measure",
      { statuses: ["exists"], measure: "1.1.2" },
      measures,
      ["Bétland"],
    ],
    [
      "those with the answer to one measure out of scope",
      { statuses: ["missing"], measure: "1.2.1" },
      legal,
      ["Ceeland"],
    ],
    [
      "those with the answer “absent”, not “unknown”",
      { statuses: ["absent"], measure: "1.1.2" },
      measures,
      ["Ceeland"],
    ],
    [
      "those that match both answer and name",
      { statuses: ["exists"], measure: "1.1.1", text: "at" },
      measures,
      ["Atland"],
    ],
  ])("lists %s", (_, listing, scope, expected) => {
    const wanted = { statuses: [], measure: undefined, text: "", ...listing };
    const some = coverCountries(countries, answers, scope);
    expect(names(createListing(some, answers)(wanted))).toEqual(expected);
  });
});

test("finds countries by alternative names in any language, and preserves their order", () => {
  const some = [
    { code: "PRK", alpha2: "KP", name: "Democratic People’s Republic of Korea" },
    { code: "KOR", alpha2: "KR", name: "Republic of Korea" },
    { code: "GBR", alpha2: "GB", name: "United Kingdom of Great Britain and Northern Ireland" },
  ].map((one) => ({ ...one, region: undefined, answers: [], tally: tallyAnswers([]) }));
  const listed = (text: string) =>
    createListing(
      some,
      answers,
    )({ statuses: [], measure: undefined, text }).map(({ code }) => code);
  expect(listed("south korea")).toEqual(["KOR"]);
  expect(listed("英国")).toEqual(["GBR"]);
  expect(listed("كوريا")).toEqual(["PRK", "KOR"]);
});

describe("sorting countries", () => {
  test.each<[string | undefined, string[]]>([
    ["name", ["Atland", "Bétland", "Ceeland"]],
    ["-name", ["Ceeland", "Bétland", "Atland"]],
    ["region", ["Atland", "Bétland", "Ceeland"]],
    ["nonsense", ["Atland", "Bétland", "Ceeland"]],
    // In place: 2 of 21, 1 of 21 and 0 of 20.
    ["coverage", ["Bétland", "Atland", "Ceeland"]],
    ["-coverage", ["Ceeland", "Atland", "Bétland"]],
    ["1.1.1", ["Atland", "Bétland", "Ceeland"]],
    // Ties are sorted by name in both directions.
    ["-1.1.1", ["Ceeland", "Atland", "Bétland"]],
    ["1.1.2", ["Bétland", "Ceeland", "Atland"]],
    // Unknown answers are last in both directions.
    ["-1.1.2", ["Ceeland", "Bétland", "Atland"]],
    ["-region", ["Bétland", "Atland", "Ceeland"]],
  ])("sorts by %s", (order, expected) => {
    expect(names(sortCountries(covered, answers, order, NO_FACTS.factOf))).toEqual(expected);
  });

  test("without an order, keeps countries sorted by name and requests no facts", () => {
    const factOf = () => {
      throw new Error("no fact is needed");
    };
    expect(sortCountries(covered, answers, undefined, factOf)).toBe(covered);
  });

  test.each<[string, string[]]>([
    ["coverage", ["Bétland", "Atland", "Nilland"]],
    ["-coverage", ["Atland", "Bétland", "Nilland"]],
  ])("by %s puts countries without any answer last", (order, expected) => {
    const none = Object.fromEntries(measures.map((code) => [code, "missing" as const]));
    const world = inventWorld([
      { name: "Atland" },
      { name: "Bétland", answers: { "1.1.1": "exists" } },
      { name: "Nilland", answers: none },
    ]);
    const some = coverCountries(world.countries, world.answers, measures);
    expect(names(sortCountries(some, world.answers, order, NO_FACTS.factOf))).toEqual(expected);
  });

  test.each<[string, "status" | "outcome", AnswerClass, string[]]>([
    ["region", "status", "exists", ["Atland", "Bétland"]],
    // By coverage, the default order of outcomes: countries with more measures that still score 0 come first.
    ["region", "outcome", "absent-zero", ["Bétland", "Atland"]],
    ["population", "outcome", "absent-zero", ["Atland", "Bétland"]],
  ])("breaks ties when sorting by %s in a table of kind “%s”", (order, cells, kind, expected) => {
    const world = inventWorld([
      { name: "Atland", region: "africa", answers: { "1.1.1": "partial" } },
      { name: "Bétland", region: "africa", answers: { "1.1.1": { class: kind } } },
    ]);
    const table = { ...world.answers, framework: { ...framework, cells } };
    const some = coverCountries(world.countries, table, measures);
    expect(names(sortCountries(some, table, order, () => 1))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["population", ["Ceeland", "Atland", "Bétland"]],
    ["-population", ["Atland", "Ceeland", "Bétland"]],
    ["dated", ["Atland", "Bétland", "Ceeland"]],
    ["-dated", ["Bétland", "Atland", "Ceeland"]],
    ["gci-2014", ["Bétland", "Atland", "Ceeland"]],
    ["-gci-2014", ["Atland", "Bétland", "Ceeland"]],
  ])("sorts by the fact %s, with unknown facts last", (order, expected) => {
    const facts: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
      population: { CEE: 2000, ATL: 300 },
      dated: { ATL: "2015-02", BÉT: "2014" },
      "gci-2014": { ATL: 0, BÉT: 12 },
    };
    const factOf = (code: string, by: string) => facts[by]?.[code];
    expect(names(sortCountries(covered, answers, order, factOf))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["1.1", ["Aland", "Celand", "Beland", "Eland", "Deland"]],
    ["-1.1", ["Deland", "Eland", "Beland", "Celand", "Aland"]],
    // A missing score sorts after 0.
    ["1.2", ["Eland", "Aland", "Beland", "Deland", "Celand"]],
    ["coverage", ["Aland", "Eland", "Celand", "Beland", "Deland"]],
  ])("sorts the countries of a table of scores by %s", (order, expected) => {
    const some = coverCountries(scoredCountries, scoredAnswers, scoredAnswers.measures);
    expect(names(sortCountries(some, scoredAnswers, order, NO_FACTS.factOf))).toEqual(expected);
  });

  test("compares overall scores if both countries have one, and otherwise the numbers of measures at the threshold", () => {
    const overall = new Map([
      ["ALA", 10],
      ["BEL", 30],
      ["DEL", 20],
    ]);
    const some = coverCountries(scoredCountries, scoredAnswers, scoredAnswers.measures, overall);
    expect(some.map((country) => country.overall)).toEqual([10, 30, undefined, 20, undefined]);
    const scored = some.filter(({ code }) => overall.has(code));
    expect(names(sortCountries(scored, scoredAnswers, "coverage", NO_FACTS.factOf))).toEqual([
      ...["Beland", "Deland", "Aland"],
    ]);
    const pair = some.filter(({ name }) => name === "Beland" || name === "Eland");
    for (const given of [pair, pair.toReversed()])
      expect(names(sortCountries(given, scoredAnswers, "coverage", NO_FACTS.factOf))).toEqual([
        ...["Eland", "Beland"],
      ]);
  });

  test.each<[string | undefined, string, string | undefined]>([
    ["region", "name", "name"],
    ["name", "name", "-name"],
    ["-name", "name", "name"],
    ["coverage", "name", "name"],
    ["region", "coverage", "coverage"],
    ["coverage", "coverage", "-coverage"],
    ["-coverage", "coverage", "coverage"],
    ["coverage", "1.1.1", "1.1.1"],
    ["1.1.1", "1.1.1", "-1.1.1"],
    ["-1.1.1", "region", undefined],
    ["region", "region", "-region"],
  ])("with the order %s, choosing %s results in %s", (order, wanted, expected) => {
    expect(orderAfter(order, wanted, framework)).toBe(expected);
  });
});

test("adding a country changes neither the counts nor the order of the others", () => {
  const anyRow = fc.array(fc.constantFrom<Status>(...STATUSES), { minLength: 21, maxLength: 21 });
  const anyOrder = fc.constantFrom(undefined, "coverage", "-coverage", "1.2.1", "-2.4");
  const arrange = (rows: readonly (readonly Status[])[], order: string | undefined) => {
    const coded = rows.map(
      (row, at) => [`C${at}`, row.map((status) => statusAnswer(status))] as const,
    );
    const table = createAnswers(framework, new Map(coded));
    const some = coded.map(([code]) => ({ code, name: code, region: undefined }));
    return sortCountries(
      coverCountries(some, table, table.measures),
      table,
      order,
      NO_FACTS.factOf,
    );
  };
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 6 }), anyRow, anyOrder, (rows, one, order) => {
      const more = arrange([...rows, one], order);
      expect(more.filter(({ code }) => code !== `C${rows.length}`)).toEqual(arrange(rows, order));
    }),
  );
});

describe("counting", () => {
  test("tallies each country without missing sections in the denominator", () => {
    const counts = (some: readonly string[]) =>
      coverCountries(countries, answers, some).map(({ tally }) => [
        tally.inPlace,
        tally.unknown,
        tally.asked,
      ]);
    expect(counts(measures)).toEqual([
      [1, 1, 21],
      [2, 0, 21],
      [0, 0, 20],
    ]);
    expect(counts(["1.1.1", "1.2.1"])).toEqual([
      [1, 0, 2],
      [1, 0, 2],
      [0, 0, 1],
    ]);
  });

  test("tallies each measure", () => {
    const asked = framework.indicators.filter(({ code }) => /^1\.[12]\.1$/.test(code));
    const [law, team, ...none] = countByMeasure(answers, countries, asked);
    expect(none).toEqual([]);
    expect(law?.indicator.code).toBe("1.1.1");
    expect(law?.tally).toMatchObject({ inPlace: 2, part: 1, no: 0, asked: 3 });
    expect(team?.tally).toMatchObject({ inPlace: 0, no: 2, unasked: 1, asked: 2 });
    expect(countByMeasure(answers, countries.slice(0, 1), asked)[0]?.tally.asked).toBe(1);
  });

  test("keeps answers in the order of the framework", () => {
    const [first] = coverCountries(countries, answers, ["1.1.2", "1.1.1"]);
    expect(first?.answers.map((answer) => answer.class)).toEqual(["exists", "unknown"]);
  });
});

test("lists regions in the ITU's order, with countries outside the regions last", () => {
  expect(groupByRegion(covered).map(({ region }) => region)).toEqual([
    "africa",
    "europe",
    undefined,
  ]);
});

test("sorts countries by the language's collation, and adds their regions once areas have loaded", () => {
  const entry = { statuses: "a".repeat(21), profile: "x" };
  const index = {
    schemaVersion: 1 as const,
    framework: framework.id,
    version: "0",
    defaultCountry: "AAA",
    areas: "x",
    countries: {
      AAA: { ...entry, alpha2: "Chad" },
      BBB: { ...entry, alpha2: "Åland" },
      CCC: { ...entry, alpha2: "Bolivia", kept },
    },
  };
  const alpha2 = new Map(
    Object.entries(index.countries).map(([code, entry]) => [code, entry.alpha2]),
  );
  const nameOf = (code: string) => alpha2.get(code) ?? "Zembla";
  const area = { alpha2: "TD", numeric: "148", neighbours: [], ituRegion: "africa" as const };
  const named = (areas: Areas | undefined) =>
    nameCountries([...alpha2.keys(), "ZZZ"], index, areas, nameOf, "en");
  expect(named(undefined)).toEqual([
    { code: "BBB", name: "Åland", region: undefined, isKept: false },
    { code: "CCC", name: "Bolivia", region: undefined, isKept: true },
    { code: "AAA", name: "Chad", region: undefined, isKept: false },
    { code: "ZZZ", name: "Zembla", region: undefined, isKept: false },
  ]);
  expect(named({ AAA: area }).map(({ region }) => region)).toEqual([
    undefined,
    undefined,
    "africa",
    undefined,
  ]);
});
