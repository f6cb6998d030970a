import { describe, expect, it } from "vitest";
import {
  besideMedian,
  comparePillars,
  computeMeasuresFinding,
  computeMedianFinding,
  groupByRank,
  isRankOpen,
  type MedianPillar,
  rankOfFirst,
} from "../../src/domain/findings.ts";
import type { Pillar } from "../../src/domain/framework.ts";
import type { Extreme, PillarTally } from "../../src/domain/statistics.ts";
import { answersFrom } from "./answers-sample.ts";
import { framework as shipped } from "./sample.ts";

/** Two measures of Legal, then three of Technical. */
const framework = {
  ...shipped,
  indicators: shipped.indicators.filter(({ code }) => /^1\.[12]\./.test(code)),
};
const codes = framework.indicators.map(({ code }) => code);
const table = (...rows: string[]) =>
  answersFrom(Object.fromEntries(rows.map((row, at) => [`C${at}`, row])), framework);

const ids = (pillars: readonly Pillar[]) => pillars.map(({ id }) => id).join(" ");
const short = (extreme: Extreme<PillarTally> | undefined) =>
  extreme && `${ids(extreme.items.map(({ pillar }) => pillar))} ${extreme.value}`;

describe("computeMeasuresFinding", () => {
  it.each([
    ["eeeaa", codes, "legal 1", "technical 0.333333"],
    ["eaaaa", codes, "legal 0.5", "technical 0"],
    // Unknown answers count in the denominator only.
    ["eueaa", codes, "legal 0.5", "technical 0.333333"],
    // Unasked measures are not in the denominator.
    ["emeaa", codes, "legal 1", "technical 0.333333"],
    // Unknown answers could raise a pillar, so it is not reported as the lowest.
    ["eeaau", codes, undefined, undefined],
    // Unknown answers could raise a pillar above the highest.
    ["eaauu", codes, undefined, undefined],
    ["eemmm", codes, undefined, undefined],
    ["aaaaa", codes, undefined, undefined],
    ["eaeee", ["1.1.1", "1.1.2"], undefined, undefined],
  ])(
    "for the answers %s to %j, finds the highest pillar %s and the lowest %s",
    (row, measures, most, least) => {
      const { ends } = computeMeasuresFinding(table(row), "C0", measures);
      expect(short(ends?.most)).toBe(most);
      expect(short(ends?.least)).toBe(least);
    },
  );

  it.each([
    // Technical could equal the share of Legal, but not exceed it.
    ["eeeeu", "legal 1", "organization capacity cooperation child-protection 0"],
    // Technical could exceed the share of Legal.
    ["eaauu", undefined, undefined],
  ])(
    "for the answers %s in a table of six pillars, finds the highest pillar %s",
    (row, most, least) => {
      const answers = answersFrom({ C0: row.padEnd(21, "a") });
      const { ends } = computeMeasuresFinding(answers, "C0", answers.measures);
      expect(short(ends?.most)).toBe(most);
      expect(short(ends?.least)).toBe(least);
    },
  );

  it("has no lowest or highest pillar without measures", () => {
    expect(computeMeasuresFinding(table("eeeaa"), "C0", []).ends).toBeUndefined();
  });

  it("counts partial, unknown and missing answers separately", () => {
    expect(computeMeasuresFinding(table("puemu"), "C0", codes).total).toMatchObject({
      inPlace: 1,
      part: 1,
      unknown: 2,
      unasked: 1,
      asked: 4,
    });
  });

  it("lists every pillar of a tie", () => {
    const answers = answersFrom({ C0: `e${"a".repeat(20)}` });
    const { ends } = computeMeasuresFinding(answers, "C0", answers.measures);
    expect(short(ends?.most)).toBe("legal 0.5");
    expect(ends?.least.items).toHaveLength(5);
  });
});

describe("the median of all countries", () => {
  const medians = (pillars: readonly MedianPillar[]) => pillars.map(({ median }) => median);

  it("includes the country itself", () => {
    const answers = table("eeaaa", "eaeaa", "aaeee");
    expect(medians(besideMedian(answers, "C0", codes))).toEqual([0.5, 1 / 3]);
    expect(medians(besideMedian(answers, "C0", ["1.1.1"]))).toEqual([1]);
  });
  it("excludes countries that were not asked about the pillar", () => {
    expect(medians(besideMedian(table("eeaaa", "mmaaa", "eaaaa"), "C0", codes))).toEqual([0.75, 0]);
  });
  it("excludes unknown answers", () => {
    expect(medians(besideMedian(table("euaaa", "uuaaa", "eaaaa"), "C0", codes))).toEqual([0.75, 0]);
  });
  it("is undefined for a single country", () => {
    const pillars = besideMedian(table("eeaaa"), "C0", codes);
    expect(medians(pillars)).toEqual([undefined, undefined]);
    expect(computeMedianFinding(pillars)).toEqual([]);
  });
  it.each([
    ["above and below", ["eeaaa", "eaeaa", "eaeaa"], { above: "legal", below: "technical" }],
    ["level", ["eaeaa", "eaeaa"], { level: "legal technical" }],
    [
      "unknown if an unknown answer could raise it to the median",
      ["auaaa", "eaaaa", "eaaaa"],
      { unknown: "legal", level: "technical" },
    ],
    [
      "below even if the unknown answer were in place",
      ["auaaa", "eeaaa", "eeaaa"],
      { below: "legal", level: "technical" },
    ],
    [
      "unknown if an unknown answer could raise it above the median",
      ["eeeau", "eaeaa", "eaeaa"],
      { above: "legal", unknown: "technical" },
    ],
    ["no position for an unasked pillar", ["mmaaa", "eeaaa", "eeaaa"], { level: "technical" }],
  ])("divides the country's pillars by position: %s", (_name, rows, expected) => {
    const found = computeMedianFinding(besideMedian(table(...rows), "C0", codes));
    const where = found.map(({ position, pillars }) => [position, ids(pillars)]);
    expect(Object.fromEntries(where)).toEqual(expected);
  });
});

it("computeMedianFinding puts the position with more pillars first", () => {
  const answers = answersFrom({
    C0: `ee${"a".repeat(19)}`,
    C1: `aa${"e".repeat(19)}`,
    C2: `aa${"e".repeat(19)}`,
  });
  const found = computeMedianFinding(besideMedian(answers, "C0", answers.measures));
  expect(found.map(({ position, pillars }) => [position, pillars.length])).toEqual([
    ["below", 5],
    ["above", 1],
  ]);
});

describe("groupByRank", () => {
  const ranksOf = (...rows: readonly string[]) => {
    const answers = answersFrom(Object.fromEntries(rows.map((row, at) => [`C${at}`, row])));
    return groupByRank(
      comparePillars(
        answers,
        rows.map((_, at) => ({ members: [`C${at}`] })),
      ),
    ).map(({ rank, pillars }) => [rank, pillars.length]);
  };

  const [none, all] = ["a".repeat(16), "e".repeat(16)];

  it("puts the rank with more pillars first", () => {
    const ranks = ranksOf(`eeaaa${none}`, `aaeee${all}`);
    expect(ranks).toEqual([
      ["lowest", 5],
      ["highest", 1],
    ]);
  });

  it("puts the highest and lowest ranks before the others", () => {
    const ranks = ranksOf(`aaeaa${none}`, `eeeee${none}`, `eeaaa${none}`);
    expect(ranks).toEqual([
      ["lowest", 1],
      ["level", 4],
      ["between", 1],
    ]);
    expect(ranksOf(`eeeee${none}`, `aaeee${none}`, `aaaaa${none}`)).toEqual([
      ["highest", 2],
      ["level", 4],
    ]);
  });
});

describe("rankOfFirst", () => {
  it.each([
    ["the highest share", ["eaaaa", "aaaaa"], "highest"],
    ["a tie for the highest share", ["eaaaa", "eaaaa", "aaaaa"], "highest"],
    ["a share between two others", ["eaaaa", "eeaaa", "aaaaa"], "between"],
    ["a tie for the lowest share", ["aaaaa", "eaaaa", "aaaaa"], "lowest"],
    ["equal shares", ["eaaaa", "aeaaa"], "level"],
    ["only missing answers", ["mmaaa", "eeaaa"], undefined],
    ["only missing answers in all countries", ["mmaaa", "mmaaa"], undefined],
    ["only missing answers in the others", ["eeaaa", "mmaaa"], undefined],
    ["no countries", [], undefined],
  ])("ranks the first country: %s", (_, rows, expected) => {
    const countries = rows.map((_row, at) => ({ members: [`C${at}`] }));
    const [pillar] = comparePillars(table(...rows), countries);
    expect(pillar?.pillar.id).toBe("legal");
    expect(pillar && rankOfFirst(pillar)).toBe(expected);
  });
});

describe("isRankOpen", () => {
  it.each([
    ["no answer is unknown", ["eaaaa", "eeaaa"], false],
    ["an unknown answer of the first country could raise it", ["euaaa", "eeaaa"], true],
    ["an unknown answer of another country could raise that country", ["eeaaa", "euaaa"], true],
    ["no unknown answer could change the order", ["eeaaa", "uaaaa"], false],
    ["there are no countries", [], false],
  ])("detects whether unknown answers could change the rank: %s", (_what, rows, expected) => {
    const countries = rows.map((_row, at) => ({ members: [`C${at}`] }));
    const [pillar] = comparePillars(table(...rows), countries);
    expect(pillar && isRankOpen(pillar)).toBe(expected);
  });
});
