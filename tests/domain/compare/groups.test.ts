import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDifferent, listMeasures, membersOf } from "../../../src/domain/compare/comparison.ts";
import { computeScopeGaps } from "../../../src/domain/compare/gaps.ts";
import { comparePillars } from "../../../src/domain/findings.ts";
import { isGroupId } from "../../../src/domain/groups.ts";
import { tally } from "../../../src/domain/tally.ts";
import { type Sample, scopeOf } from "../compare-sample.ts";

const letters = fc
  .array(fc.constantFrom(..."epaum"), { minLength: 21, maxLength: 21 })
  .map((list) => list.join(""));
const country = (code: string, answers: string): Sample => ({ code, letters: answers });
const group = (code: string, members: Readonly<Record<string, string>>): Sample => ({
  code,
  members,
});
const talliesOf = (...samples: Sample[]) => {
  const { answers, parties, measures } = scopeOf(samples);
  return parties.map(({ members }) => measures.map((one) => tally(answers, members, [one])));
};
const gapsOf = (...samples: Sample[]) =>
  computeScopeGaps(scopeOf(samples)).gaps.map(({ indicator, models }) => [
    indicator.code,
    models.map(({ country: { code }, kind }) => `${code} ${kind}`),
  ]);

describe("a group of one country", () => {
  test("has the counts, differences and models of that country", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const alone = [country("AAA", a), country("BBB", b)] as const;
        const grouped = [country("AAA", a), group("north", { BBB: b })] as const;
        expect(talliesOf(...grouped)).toEqual(talliesOf(...alone));
        expect(gapsOf(...grouped)).toEqual(gapsOf(...alone));
        const [one, other] = [scopeOf(alone), scopeOf(grouped)];
        const filter = { statuses: ["absent" as const], text: "" };
        expect(listMeasures(other, filter, true).listed).toEqual(
          listMeasures(one, filter, true).listed,
        );
        const sharesOf = ({ answers, parties }: typeof one) =>
          comparePillars(answers, parties).map(({ shares }) =>
            shares.map(({ party: _, ...counts }) => counts),
          );
        expect(sharesOf(other)).toEqual(sharesOf(one));
      }),
      { numRuns: 50 },
    );
  });
});

test("adding a party never changes another party's counts", () => {
  fc.assert(
    fc.property(letters, letters, letters, (a, b, c) => {
      const two = [country("AAA", a), group("north", { BBB: b, CCC: c })] as const;
      const more = talliesOf(...two, country("DDD", b), group("south", { CCC: c }));
      expect(more.slice(0, 2)).toEqual(talliesOf(...two));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["e", "e", "e", false],
  ["e", "e", "a", true],
  ["u", "u", "u", false],
  ["a", "u", "a", true],
])("isDifferent compares %s with the members %s and %s, and returns %s", (a, b, c, expected) => {
  const scope = scopeOf([country("AAA", a), group("north", { BBB: b, CCC: c })]);
  expect(isDifferent(scope.answers, membersOf(scope), "1.1.1")).toBe(expected);
});

test("filters by the answer of any member, and counts every member's answers", () => {
  const scope = scopeOf([country("AAA", "e"), group("north", { BBB: "e", CCC: "p" })]);
  const { found, choices } = listMeasures(scope, { statuses: ["partial"], text: "" }, false);
  expect(found.map(({ code }) => code)).toEqual(["1.1.1"]);
  expect(choices.counts).toMatchObject({
    exists: 1,
    partial: 1,
    absent: 20,
  });
});

test("takes models and unknown answers from the members of a group, excluding the country itself", () => {
  const members = { AAA: "a", BBB: "e", CCC: "u", DDD: "e" };
  const { gaps } = computeScopeGaps(
    scopeOf([
      country("AAA", "a"),
      group("north", members),
      country("BBB", "e"),
      country("CCC", "u"),
    ]),
  );
  const [gap] = gaps;
  expect(gap?.models.map(({ country: { code, memberOf } }) => [code, memberOf?.code])).toEqual([
    ["BBB", "north"],
    ["DDD", "north"],
    ["BBB", undefined],
  ]);
  expect(gap?.notKnown.map(({ code }) => code)).toEqual(["CCC"]);
});

test("does not compare the first country with a group that contains only that country", () => {
  const scope = scopeOf([country("AAA", "a"), group("own", { AAA: "a" })]);
  expect(computeScopeGaps(scope)).toMatchObject({ gaps: [], isCompared: false });
});

test("finds no gaps, and lists no measures, without members", () => {
  expect(computeScopeGaps(scopeOf([]))).toMatchObject({ gaps: [], isCompared: false });
  const empty = scopeOf([group("neighbours-FJI", {})]);
  expect(listMeasures(empty, { statuses: [], text: "" }, false).listed).toEqual([]);
});

test("sorting by similarity puts a group last", () => {
  const samples = [
    country("AAA", "eeeee"),
    group("north", { BBB: "eeeee" }),
    country("CCC", "aaaaa"),
  ];
  const { parties } = scopeOf(samples, [], "similarity");
  expect(parties.map(({ code }) => code)).toEqual(["AAA", "CCC", "north"]);
});

test("sorts by the overall score of a known edition, with unscored parties last", () => {
  const overall = (score: number) => ({ overall: { "itu-2014": { score, rank: 1 } } });
  const samples = [
    { ...country("AAA", "e"), ...overall(1) },
    country("BBB", "e"),
    { ...country("CCC", "e"), ...overall(0) },
    group("north", { BBB: "e" }),
    { ...country("DDD", "e"), ...overall(30) },
  ];
  const codes = (order: string) => scopeOf(samples, [], order).parties.map(({ code }) => code);
  expect(codes("gci-2014")).toEqual(["AAA", "DDD", "CCC", "BBB", "north"]);
  expect(codes("gci-2030")).toEqual(["AAA", "BBB", "CCC", "north", "DDD"]);
});

test.each([
  ["KEN", false],
  ["africa", true],
  ["ldc", true],
  ["FJI-WSM", true],
  ["neighbours-KEN", true],
])("isGroupId(%s) returns %s", (id, expected) => {
  expect(isGroupId(id)).toBe(expected);
});
