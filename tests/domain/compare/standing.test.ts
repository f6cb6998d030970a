import { expect, test } from "vitest";
import { comparePillars, rankOfFirst } from "../../../src/domain/findings.ts";
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

test("counts each country in each pillar in scope; missing sections are in no denominator", () => {
  const answers = answersBy({ AAA: "eu", BBB: "em" });
  expect(
    comparePillars(answers, [{ code: "BBB" }, { code: "AAA" }], ["1.1.1", "1.1.2"]),
  ).toMatchObject([
    {
      pillar: { id: "legal" },
      shares: [
        { country: { code: "BBB" }, inPlace: 1, asked: 1, unknown: 0 },
        { country: { code: "AAA" }, inPlace: 1, asked: 2, unknown: 1 },
      ],
    },
  ]);
});

test.each([
  ["tied at the upper end", ["ee", "ee", "aa"], "highest"],
  ["tied at the lower end", ["ea", "ee", "ea"], "lowest"],
  ["in between", ["ea", "ee", "aa"], "between"],
  ["level in measures in place, regardless of unknown ones", ["eu", "ea", "ep"], "level"],
  ["none if it was asked nothing", ["mm", "ee", "ea"], undefined],
  ["lowest, ignoring a country that was asked nothing", ["ea", "mm", "ee"], "lowest"],
])("the first country's rank in a pillar: %s", (_, letters, expected) => {
  const [legal] = pillars(...letters);
  expect(legal && rankOfFirst(legal)).toBe(expected);
});
