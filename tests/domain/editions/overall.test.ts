import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeTable,
  overallOf,
  packOverall,
  parseOverall,
  parseOverallScores,
  rankOverall,
} from "../../../src/domain/editions/overall.ts";
import { inEach } from "../sample.ts";

const source = { title: "X", publisher: "X", date: "2018", licence: inEach("X") };
const tableOf = (years: string, scores: Record<string, number>) => ({
  ...{ id: `itu-${years}`, slug: `x-${years}`, short: inEach(`X ${years}`), years },
  ...{ max: 34, source, scores },
});
const tables = [
  tableOf("2014", { AAA: 9, BBB: 14, CCC: 9, DDD: 0 }),
  tableOf("2017", { AAA: 0, CCC: 20 }),
];
const all = parseOverall(packOverall(tables), "overall.json");

describe("the scores of all countries", () => {
  test.each([
    ["AAA", [9, 0]],
    ["BBB", [14, undefined]],
    ["DDD", [0, undefined]],
  ])("%s", (country, scores) => {
    expect(all.scores.get(country)).toEqual(scores);
  });

  test("list each edition with its number of countries", () => {
    expect(all.editions.map(({ source: _source, ...edition }) => edition)).toEqual(
      tables.map(describeTable),
    );
    expect(all.editions.map(({ of }) => of)).toEqual([4, 2]);
  });
});

describe("a rank", () => {
  test.each([
    ["itu-2014", "BBB", 1],
    ["itu-2014", "AAA", 2],
    ["itu-2014", "CCC", 2],
    ["itu-2014", "DDD", 4],
    ["itu-2017", "CCC", 1],
    ["itu-2017", "BBB", undefined],
    ["itu-2017", "ZZZ", undefined],
    ["itu-2020", "AAA", undefined],
  ])("in %s of %s is %s", (edition, country, rank) => {
    expect(all.rankOf(edition, country)).toBe(rank);
    if (edition !== "itu-2020") expect(rankOverall(tables, country)?.[edition]?.rank).toBe(rank);
  });

  test("is one more than the number of higher scores", () => {
    const scores = fc.dictionary(fc.stringMatching(/^[A-Z]{3}$/), fc.integer({ min: 0, max: 34 }));
    fc.assert(
      fc.property(scores, (some) => {
        const one = tableOf("2014", some);
        for (const [country, score] of Object.entries(some)) {
          const higher = Object.values(some).filter((other) => other > score).length;
          expect(rankOverall([one], country)).toEqual({ [one.id]: { score, rank: higher + 1 } });
        }
      }),
    );
  });

  test("is undefined for a country in no edition", () => {
    expect(rankOverall(tables, "ZZZ")).toBeUndefined();
  });
});

test.each<[string, object, RegExp]>([
  [
    "a score above the scale",
    { scores: { AAA: 35 } },
    /file\.json: itu-2014\.AAA: expected at most 34$/,
  ],
  ["a score below 0", { scores: { AAA: -1 } }, /file\.json: editions\.0\.scores\.AAA: /],
  ["a code that is not alpha-3", { scores: { Ice: 1 } }, /scores\.Ice: .*alpha-3/],
  ["a name that no address can have", { slug: "GCI 2014" }, /slug: .*gci-2014/],
])("rejects %s", (_what, change, message) => {
  const editions = [{ ...tableOf("2014", {}), ...change }];
  expect(() => parseOverallScores({ editions }, "file.json")).toThrow(message);
});

test("rounds an edition's overall scores to two decimals", () => {
  const edition = {
    ...tableOf("2024", {}),
    scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
    scores: { AAA: { overall: 81.6956, pillars: [], measures: [] } },
  };
  expect(overallOf(edition)).toMatchObject({ max: 100, scores: { AAA: 81.7 } });
});
