import { describe, expect, test } from "vitest";
import {
  computeComparedPillars,
  computeStanding,
  computeWidestGap,
} from "../../../src/domain/compare/compared-pillars.ts";
import { compared, comparison } from "../compare-sample.ts";

const CODES = ["AAA", "BBB", "CCC"];
// Legal has 2 indicators, technical 3, and the other four 4 each.
const pillars = (...letters: string[]) =>
  computeComparedPillars(
    comparison(...letters.map((line, index) => compared(CODES[index] ?? "ZZZ", line))),
  );
const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);

test("each country's share of each pillar is a range where something is not known", () => {
  expect(pillars("eu", "ea")[0]).toMatchObject({
    pillar: { id: "legal" },
    shares: [
      { code: "AAA", inPlace: 1, total: 2, certain: 0.5, possible: 1 },
      { code: "BBB", inPlace: 1, total: 2, certain: 0.5, possible: 0.5 },
    ],
  });
});

describe("the widest gap", () => {
  test("names the pillar and who is at its ends", () => {
    const gap = computeWidestGap(pillars("ee", "ea", "aa"));
    expect(ids(gap?.pillars)).toEqual(["legal"]);
    expect(gap?.ends).toEqual({
      highest: { codes: ["AAA"], value: 1 },
      lowest: { codes: ["CCC"], value: 0 },
    });
  });

  test("names several pillars without their ends; a third is a third however it comes about", () => {
    const gap = computeWidestGap(pillars("eeeee", "aaaaa"));
    expect(ids(gap?.pillars)).toEqual(["legal", "technical"]);
    expect(gap?.ends).toBeUndefined();
    expect(computeWidestGap(pillars("aaeea", "aaeaa"))?.difference).toBeCloseTo(1 / 3);
  });

  test("is none where all are level on what is certain, whatever is not known", () => {
    expect(computeWidestGap(pillars("eu", "ea"))).toBeUndefined();
    expect(computeWidestGap([])).toBeUndefined();
  });
});

test("the first country's standing: a tie at an end is that end, what is not known is open", () => {
  const standing = computeStanding(pillars("eeeaauaaa", "eaeeeaaaa", "aaaaaeaaa"));
  expect(ids(standing.highest)).toEqual(["legal"]);
  expect(ids(standing.between)).toEqual(["technical"]);
  expect(ids(standing.lowest)).toEqual(["organization"]);
  expect(ids(standing.level)).toEqual(["capacity", "cooperation", "child-protection"]);
  expect(ids(standing.open)).toEqual(["organization"]);
});
