import { describe, expect, test } from "vitest";
import {
  comparePillars,
  computeStanding,
  computeWidestGap,
} from "../../../src/domain/compare/standing.ts";
import { answersBy } from "../compare-sample.ts";

// Legal has 2 measures, technical 3, and the other four 4 each.
const pillars = (...letters: string[]) => {
  const answers = answersBy(
    Object.fromEntries(letters.map((row, at) => ["ABC".charAt(at).repeat(3), row])),
  );
  return comparePillars(
    answers,
    answers.countries.map((code) => ({ code })),
  );
};
const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id).join();

test("counts each country in each pillar that is in scope; what was not asked is no denominator", () => {
  const answers = answersBy({ AAA: "eu", BBB: "em" });
  expect(
    comparePillars(answers, [{ code: "BBB" }, { code: "AAA" }], ["1.1.1", "1.1.2"]),
  ).toMatchObject([
    {
      pillar: { id: "legal" },
      shares: [
        { country: { code: "BBB" }, inPlace: 1, asked: 1, open: 0 },
        { country: { code: "AAA" }, inPlace: 1, asked: 2, open: 1 },
      ],
    },
  ]);
});

describe("the widest gap", () => {
  test.each([
    ["one pillar, with who is at its ends", ["ee", "ea", "aa"], 1, "legal", "AAA", "CCC"],
    ["a tie at the upper end", ["ee", "ee", "aa"], 1, "legal", "AAA,BBB", "CCC"],
    ["a tie at the lower end", ["ee", "aa", "aa"], 1, "legal", "AAA", "BBB,CCC"],
    ["several pillars, without their ends", ["eeeee", "aaaaa"], 1, "legal,technical", "", ""],
    ["thirds however they come about", ["eeeeeaea", "eeeaeaaa"], 1 / 3, "technical", "AAA", "BBB"],
    ["what was not asked is no end", ["mm", "ee", "ea"], 0.5, "legal", "BBB", "CCC"],
  ])("%s", (_, letters, difference, names, highest, lowest) => {
    const gap = computeWidestGap(pillars(...letters));
    expect(gap?.difference).toBeCloseTo(difference, 5);
    expect(ids(gap?.pillars)).toBe(names);
    const codes = (items: readonly { country: { code: string } }[] = []) =>
      items.map(({ country }) => country.code).join();
    expect(codes(gap?.ends?.highest.items)).toBe(highest);
    expect(codes(gap?.ends?.lowest.items)).toBe(lowest);
  });

  test("is none where all are level on what is in place, whatever is not known", () => {
    expect(computeWidestGap(pillars("eu", "ea"))).toBeUndefined();
    expect(computeWidestGap([])).toBeUndefined();
  });
});

test("the first country's standing: a tie at an end is that end, what is not known is open", () => {
  const standing = computeStanding(pillars("eeeaauaaa", "eaeeeaaaa", "aaaaaeaaa"));
  expect(ids(standing.highest)).toBe("legal");
  expect(ids(standing.between)).toBe("technical");
  expect(ids(standing.lowest)).toBe("organization");
  expect(ids(standing.level)).toBe("capacity,cooperation,child-protection");
  expect(ids(standing.open)).toBe("organization");
});

test("has no place where the first country was asked nothing", () => {
  const { highest, between, lowest, level } = computeStanding(pillars("mm", "ee", "ea"));
  expect(ids([...highest, ...between, ...lowest, ...level])).not.toContain("legal");
});
