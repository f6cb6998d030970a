import { describe, expect, test } from "vitest";
import { parseOverall } from "../../../src/domain/editions/overall.ts";

const source = { title: "X", publisher: "X", date: "2018", licence: "X" };
const tableOf = (years: string, scores: Record<string, number>) => ({
  ...{ id: `itu-${years}`, slug: `x-${years}`, short: `X ${years}`, years },
  ...{ max: 34, source, scores },
});
const tables = [
  tableOf("2014", { AAA: 9, BBB: 14, CCC: 9, DDD: 0 }),
  tableOf("2017", { AAA: 0, CCC: 20 }),
];
const all = parseOverall({ editions: tables }, "overall.json");

describe("overall scores", () => {
  test.each([
    ["AAA", [9, 0]],
    ["BBB", [14, undefined]],
    ["DDD", [0, undefined]],
  ])("of %s are %j", (country, scores) => {
    expect(all.scores.get(country)).toEqual(scores);
  });

  test("list each edition with its number of countries", () => {
    expect(all.editions.map(({ of }) => of)).toEqual([4, 2]);
  });
});

describe("rankOf", () => {
  test.each([
    ["itu-2014", "BBB", 1],
    ["itu-2014", "AAA", 2],
    ["itu-2014", "CCC", 2],
    ["itu-2014", "DDD", 4],
    ["itu-2017", "CCC", 1],
    ["itu-2017", "BBB", undefined],
    ["itu-2017", "ZZZ", undefined],
    ["itu-2020", "AAA", undefined],
  ])("in %s, ranks %s as %s", (edition, country, rank) => {
    expect(all.rankOf(edition, country)).toBe(rank);
  });
});

test("accepts the highest possible score", () => {
  const highest = parseOverall({ editions: [tableOf("2014", { AAA: 34, BBB: 0 })] }, "file.json");
  expect(highest.scores.get("AAA")).toEqual([34]);
});

test.each<[string, object, RegExp]>([
  [
    "a score above the scale",
    { scores: { AAA: 35, BBB: 0 } },
    /file\.json: editions\.0: expected scores up to the maximum$/,
  ],
  ["a score below 0", { scores: { AAA: -1 } }, /file\.json: editions\.0\.scores\.AAA: /],
  ["a code that is not alpha-3", { scores: { Ice: 1 } }, /scores\.Ice: .*alpha-3/],
])("rejects %s", (_what, change, message) => {
  const editions = [{ ...tableOf("2014", {}), ...change }];
  expect(() => parseOverall({ editions }, "file.json")).toThrow(message);
});
