import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAnswers, scoreAnswer } from "../../../src/domain/answers.ts";
import {
  computeSimilarity,
  mostSimilarTo,
  sortBySimilarity,
} from "../../../src/domain/compare/peers.ts";
import { answersBy } from "../compare-sample.ts";
import { framework } from "../sample.ts";

/** Pads the letters with unknown answers. */
const only = (letters: string) => letters.padEnd(21, "u");
const similarity = (a: string, b: string, measures?: readonly string[]) =>
  computeSimilarity(answersBy({ AAA: a, BBB: b }), "AAA", "BBB", measures);

describe("computeSimilarity", () => {
  test.each([
    ["eeeee", "eeeee", { share: 1, compared: 5 }],
    ["eeeee", "aaaaa", { share: 0, compared: 5 }],
    ["eeeep", "eeeee", { share: 0.9, compared: 5 }],
    ["eeeepp", "eeeeap", { share: 5.5 / 6, compared: 6 }],
    ["eeeeeu", "eeeeea", { share: 1, compared: 5 }],
    ["eeeeem", "eeeeee", { share: 1, compared: 5 }],
    ["eeee", "eeee", undefined],
    ["eeeeu", "eeeea", undefined],
    ["u", "e", undefined],
  ])("compares %s with %s: %j", (a, b, expected) => {
    expect(similarity(only(a), only(b))).toEqual(expected);
  });

  test("is limited to the given measures", () => {
    const measures = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3"];
    expect(similarity("eeeee", "eeeea", measures)).toEqual({ share: 0.8, compared: 5 });
    expect(similarity("eeeee", "eeeee", measures.slice(1))).toBeUndefined();
  });

  test("uses the distance between scores", () => {
    const scored = { ...framework, cells: "score" as const, scale: { max: 2, threshold: 1 } };
    const row = (...scores: (number | undefined)[]) =>
      framework.indicators.map((_, at) => scoreAnswer(scores[at], scored));
    const answers = createAnswers(
      scored,
      new Map([
        ["AAA", row(2, 2, 0, 1, 1)],
        ["BBB", row(2, 1, 0, 1, 0, 2)],
      ]),
    );
    expect(computeSimilarity(answers, "AAA", "BBB")).toEqual({ share: 0.8, compared: 5 });
  });

  const letters = fc
    .array(fc.constantFrom(..."epaum"), { minLength: 21, maxLength: 21 })
    .map((list) => list.join(""));

  test("is symmetric, and 1 or undefined for equal answers", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(similarity(a, b)).toEqual(similarity(b, a));
        expect([1, undefined]).toContain(similarity(a, a)?.share);
      }),
      { numRuns: 50 },
    );
  });

  test("never counts an unknown answer as “no”", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const without = (row: string, other: string) =>
          row.replace(/./g, (letter, at: number) =>
            "um".includes(letter) || "um".includes(other.charAt(at)) ? "u" : letter,
          );
        expect(similarity(a, b)).toEqual(similarity(without(a, b), without(b, a)));
      }),
      { numRuns: 50 },
    );
  });
});

test("sorts the most similar countries first, and those without a similarity last", () => {
  const answers = answersBy({
    AAA: only("eeeeee"),
    BBB: only("uu"),
    CCC: only("eeeeea"),
    DDD: only("eeeeee"),
    EEE: only("aeeeee"),
  });
  const others = ["BBB", "CCC", "DDD", "EEE"];
  expect(sortBySimilarity(answers, "AAA", others)).toEqual(["DDD", "CCC", "EEE", "BBB"]);
  expect(mostSimilarTo(answers)("AAA")).toEqual(["DDD", "CCC", "EEE"]);
  expect(mostSimilarTo(answers)("ZZZ")).toEqual([]);
});

test("limits the most similar countries to ten", () => {
  const codes = Array.from({ length: 12 }, (_, at) => `C${at}`);
  const answers = answersBy(Object.fromEntries(codes.map((code) => [code, only("eeeee")])));
  expect(mostSimilarTo(answers)("C3")).toEqual(codes.filter((code) => code !== "C3").slice(0, 10));
});
