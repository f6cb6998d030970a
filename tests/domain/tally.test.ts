import { describe, expect, it } from "vitest";
import {
  ALL_CLASSES,
  createAnswers,
  findingAnswer,
  measuresOf,
  NoAnswerError,
  ROLES,
  scoreAnswer,
  statusAnswer,
} from "../../src/domain/answers.ts";
import { tableKindOf } from "../../src/domain/editions/table-kind.ts";
import type { Finding } from "../../src/domain/profile.ts";
import {
  byCoverage,
  extentOf,
  extremes,
  median,
  possibleShare,
  shareInPlace,
  tallyByPillar,
} from "../../src/domain/statistics.ts";
import { type Backing, STATUSES, type Status } from "../../src/domain/status.ts";
import { classesPresent, tally, tallyAnswers, tallyByMeasure } from "../../src/domain/tally.ts";
import { tallyBacking } from "../lab/printed-figures/tally-backing.ts";
import { finding, framework as shipped } from "./sample.ts";

/** Two pillars of two measures each. */
const framework = {
  ...shipped,
  indicators: shipped.indicators.filter(({ code }) => /^1\.[12]\.[12]$/.test(code)),
};
const rows: Record<string, Status[]> = {
  AAA: ["exists", "exists", "partial", "missing"],
  BBB: ["absent", "unknown", "exists", "absent"],
  CCC: ["unknown", "unknown", "missing", "missing"],
};
const answers = createAnswers(
  framework,
  new Map(
    Object.entries(rows).map(([code, row]) => [code, row.map((status) => statusAnswer(status))]),
  ),
);

it.each<[string, Finding["reason"], number, Backing]>([
  ["a name", "named", 1, "named"],
  ["a list", "listed", 1, "listed"],
  ["the document's statement", "affirmed", 0, "affirmed"],
  ["a name that a review added", "affirmed", 1, "named"],
  ["the document's statement after a review removed the name", "named", 0, "affirmed"],
])("a measure in place is backed by %s", (_, reason, names, backing) => {
  const instruments = Array.from({ length: names }, () => ({ name: "x", kind: "law" as const }));
  expect(findingAnswer(finding("exists", { reason, instruments }))).toEqual({
    class: "exists",
    backing,
  });
});

it("counts backings without changing the counts of answers", () => {
  const backed = [
    ...[statusAnswer("exists", "listed"), statusAnswer("exists", "affirmed")],
    ...[statusAnswer("exists", "affirmed"), statusAnswer("exists"), statusAnswer("partial")],
  ];
  expect(tallyBacking(backed)).toEqual({ named: 0, listed: 1, affirmed: 2 });
  expect(tallyAnswers(backed)).toMatchObject({ inPlace: 4, part: 1, asked: 5 });
});

describe("createAnswers", () => {
  it("looks up cells, rows, countries and measures", () => {
    expect(answers.cell("BBB", "1.2.1")).toEqual({ class: "exists" });
    expect(answers.measures).toEqual(["1.1.1", "1.1.2", "1.2.1", "1.2.2"]);
    expect(measuresOf(framework, ["technical"])).toEqual(["1.2.1", "1.2.2"]);
    expect(measuresOf(framework)).toEqual(answers.measures);
    expect(measuresOf(framework, ["technical", "legal"])).toEqual(answers.measures);
    expect(answers.has("AAA")).toBe(true);
    expect(answers.has("DDD")).toBe(false);
    expect(answers.row("CCC").map((one) => one.class)).toEqual(rows.CCC);
    expect(answers.countries).toEqual(["AAA", "BBB", "CCC"]);
  });
  it("throws for a missing cell or row", () => {
    expect(() => answers.cell("DDD", "1.1.1")).toThrow(NoAnswerError);
    expect(() => answers.cell("AAA", "9.9")).toThrow(`${framework.id} has no answer of AAA to 9.9`);
    expect(() => answers.row("DDD")).toThrow(`${framework.id} has no answer of DDD to any measure`);
    expect(() => answers.cell("DDD", "1.1.1")).toThrow(
      expect.objectContaining({ name: "NoAnswerError", country: "DDD", measure: "1.1.1" }),
    );
    expect(() => createAnswers(framework, new Map([["AAA", []]]))).toThrow("of AAA to 1.1.1");
  });
  it.each([
    [undefined, 1, "missing", undefined],
    [0, 1, "zero", 0],
    [0.0001, 1, "low", 0.0001],
    [0.4999, 1, "low", 0.4999],
    [0.5, 1, "half", 0.5],
    [1, 1, "half", 1],
    [0.9, 2, "low", 0.45],
    [1, 2, "half", 0.5],
  ] as const)("classifies %s out of %s as %s, with the extent %s", (score, max, kind, extent) => {
    const scale = { max, threshold: max / 2 };
    const answer = scoreAnswer(score, { scale });
    expect(answer.class).toBe(kind);
    expect(extentOf(answer, { scale })).toBe(extent);
  });
  it("classifies a score by the threshold of its scale", () => {
    const scale = { max: 4, threshold: 3 };
    expect(scoreAnswer(2, { scale })).toEqual({ class: "low", score: 2 });
    expect(scoreAnswer(3, { scale })).toEqual({ class: "half", score: 3 });
  });
  it.each([
    ["exists", 1],
    ["partial", 0.5],
    ["absent", 0],
    ["unknown", undefined],
    ["missing", undefined],
  ] as const)("the extent of %s is %s", (status, extent) =>
    expect(extentOf(statusAnswer(status), {})).toBe(extent),
  );
  it("assigns a role to every class, and lists the classes of each kind of table", () => {
    expect(Object.keys(ROLES).sort()).toEqual([...ALL_CLASSES].sort());
    expect(tableKindOf({ cells: "status" }).classes).toEqual(STATUSES);
    expect(tableKindOf({ cells: "outcome" }).classes).toEqual([
      "absent-zero",
      "absent-low",
      "absent-half",
      "reported",
      "unknown-then",
      "missing",
    ]);
    expect(tableKindOf({ cells: "score" }).classes).toEqual(["half", "low", "zero", "missing"]);
  });
});

describe("tally", () => {
  it("excludes missing sections from the denominator but not unknown answers", () => {
    expect(tally(answers)).toMatchObject({
      asked: 9,
      inPlace: 3,
      part: 1,
      no: 2,
      unknown: 3,
      unasked: 3,
    });
    expect(tally(answers, ["AAA"])).toMatchObject({ asked: 3, inPlace: 2, part: 1, unasked: 1 });
    expect(tally(answers, ["BBB"], ["1.1.2"])).toMatchObject({ asked: 1, inPlace: 0, unknown: 1 });
  });
  it("has no share if nothing was asked", () => {
    expect(shareInPlace(tally(answers, ["AAA"]))).toBeCloseTo(2 / 3);
    expect(possibleShare(tally(answers, ["CCC"]))).toBe(1);
    expect(shareInPlace(tally(answers, ["CCC"], ["1.2.1"]))).toBeUndefined();
    expect(possibleShare(tally(answers, ["CCC"], ["1.2.1"]))).toBeUndefined();
  });
  it("returns the same counts as `tallyByMeasure` and `tallyByPillar`", () => {
    const byMeasure = tallyByMeasure(answers);
    for (const measure of answers.measures)
      expect(byMeasure.get(measure)).toEqual(tally(answers, answers.countries, [measure]));
    expect(tally(answers, ["AAA"], ["1.2.1"]).part).toBe(1);
    const [legal, technical, ...none] = tallyByPillar(answers, ["BBB"]);
    expect(legal).toEqual({
      pillar: framework.pillars[0],
      ...tally(answers, ["BBB"], ["1.1.1", "1.1.2"]),
    });
    expect(technical).toMatchObject({ asked: 2, inPlace: 1 });
    expect(none).toEqual([]);
  });
  it("byCoverage sorts by share, then by possible share, with unasked countries last", () => {
    const order = (countries: readonly string[], ...measures: string[]) =>
      countries.toSorted((a, b) =>
        byCoverage(tally(answers, [a], measures), tally(answers, [b], measures)),
      );
    expect(order(answers.countries, "1.1.1", "1.2.1")).toEqual(["AAA", "BBB", "CCC"]);
    expect(order(["CCC", "BBB"], "1.1.1")[0]).toBe("CCC");
    expect(order(["CCC", "AAA"], "1.2.1")[0]).toBe("AAA");
  });
  it.each([
    // Each tally lists the numbers of answers in place, unknown and asked.
    ["more in place first", [2, 0, 4], [1, 3, 4], -0.25],
    ["a higher possible share first if the shares are equal", [1, 2, 4], [1, 1, 4], -0.25],
    ["equal tallies as equal", [1, 1, 4], [1, 1, 4], 0],
    ["none in place before nothing asked", [0, 0, 4], [0, 0, 0], -1],
    ["nothing asked after none in place", [0, 0, 0], [0, 0, 4], 1],
    ["two tallies with nothing asked as equal", [0, 0, 0], [0, 0, 0], 0],
  ] as const)("byCoverage sorts %s", (_what, one, other, expected) => {
    const of = ([inPlace, unknown, asked]: readonly [number, number, number]) => ({
      ...tally(answers, []),
      inPlace,
      unknown,
      asked,
    });
    expect(byCoverage(of(one), of(other))).toBe(expected);
  });
  it("lists the classes that occur, in order", () => {
    expect(classesPresent(tally(answers, ["CCC", "BBB"]))).toEqual([
      "exists",
      "absent",
      "unknown",
      "missing",
    ]);
  });
});

describe("median and extremes", () => {
  it.each([
    [[], undefined],
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
    [[10, 9, 2, 1], 5.5],
  ])("the median of %j is %s", (values, middle) => expect(median(values)).toBe(middle));
  it("lists all items that tie for an extreme", () => {
    const of = (values: (number | undefined)[]) => extremes(values, (value) => value);
    expect(of([2, 1, 2, 1])).toEqual({
      least: { value: 1, items: [1, 1] },
      most: { value: 2, items: [2, 2] },
    });
    expect(of([0.1 + 0.2, 0.3])?.most).toBeUndefined();
    expect(of([undefined])).toBeUndefined();
    expect(of([undefined, 0])?.least.items).toEqual([0]);
  });
});
