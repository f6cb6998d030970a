import { expect, test } from "vitest";
import type { QueryData } from "../../../src/domain/query.ts";
import { createFacts, isScoreOrder } from "../../../src/domain/world/country-facts.ts";
import { answersBy } from "../compare-sample.ts";

test.each([
  ["gci-2017", true],
  ["gci2024.team", true],
  ["population", false],
  ["1.2.1", false],
  ["gci-20", false],
  ["gci-20245", false],
  ["my-gci-2017", false],
  ["", false],
])("isScoreOrder(%j) returns %s", (by, expected) => {
  expect(isScoreOrder(by)).toBe(expected);
});

test.each([
  ["population", 2000],
  ["users", 40],
  ["dated", "2015-02"],
  ["gci-2017", 74.8],
  ["gci2024.team", 0.5],
])("the fact for the order by %s is %j", (by, expected) => {
  const scores: Record<string, number> = { "AAA gci2017 overall": 74.8, "AAA gci2024 team": 0.5 };
  const query: QueryData = {
    profiles: answersBy({ AAA: "e" }),
    factsOf: () => ({ population: 2000, internetUsers: 40, dated: "2015-02" }),
    scoreOf: (...names) => scores[names.join(" ")],
    printed: Number,
  };
  expect(createFacts(query, [], undefined).factOf("AAA", by)).toBe(expected);
});
