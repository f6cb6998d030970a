import { expect, test } from "vitest";
import { comparePillars, isRankOpen, rankOfFirst } from "../../../src/domain/findings.ts";
import { answersBy } from "../compare-sample.ts";

// Legal has 2 measures, technical 3, and the other four pillars 4 each.
const pillars = (...letters: string[]) => {
  const answers = answersBy(
    Object.fromEntries(letters.map((row, at) => ["ABC".charAt(at).repeat(3), row])),
  );
  return comparePillars(
    answers,
    answers.countries.map((code) => ({ members: [code] })),
  );
};

test("counts the answers of each country by pillar, excluding unasked measures", () => {
  const answers = answersBy({ AAA: "eu", BBB: "em" });
  expect(
    comparePillars(answers, [{ members: ["BBB"] }, { members: ["AAA"] }], ["1.1.1", "1.1.2"]),
  ).toMatchObject([
    {
      pillar: { id: "legal" },
      shares: [
        { party: { members: ["BBB"] }, inPlace: 1, asked: 1, unknown: 0 },
        { party: { members: ["AAA"] }, inPlace: 1, asked: 2, unknown: 1 },
      ],
    },
  ]);
});

test.each([
  ["a tie for the highest share", ["ee", "ee", "aa"], "highest"],
  ["a tie for the lowest share", ["ea", "ee", "ea"], "lowest"],
  ["a share between two others", ["ea", "ee", "aa"], "between"],
  ["equal shares in place, whatever the other answers are", ["eu", "ea", "ep"], "level"],
  ["no rank if all its answers are missing", ["mm", "ee", "ea"], undefined],
  ["the lowest share, ignoring a country with only missing answers", ["ea", "mm", "ee"], "lowest"],
])("ranks the first country in a pillar: %s", (_, letters, expected) => {
  const [legal] = pillars(...letters);
  expect(legal && rankOfFirst(legal)).toBe(expected);
});

test.each([
  ["no answer is unknown", ["ea", "ee"], false],
  ["its own unknown answer could make it the highest", ["eu", "ee"], true],
  ["an unknown answer of another country could make it the lowest", ["ea", "ua", "au"], true],
  ["it is the lowest whatever the others' unknown answers are", ["aa", "eu", "ee"], false],
  ["it is the highest, and another could at most tie with it", ["ee", "eu", "ea"], false],
  ["it is between two countries without unknown answers", ["ea", "ee", "aa", "eu"], false],
])("detects whether the rank of the first country could change: %s", (_, letters, expected) => {
  const [legal] = pillars(...letters);
  expect(legal && isRankOpen(legal)).toBe(expected);
});
