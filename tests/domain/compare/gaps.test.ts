import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answers, createAnswers, scoreAnswer } from "../../../src/domain/answers.ts";
import { computeGaps } from "../../../src/domain/compare/gaps.ts";
import { answersBy } from "../compare-sample.ts";
import { framework } from "../sample.ts";

const say = (answers: Answers, measures?: readonly string[]): Record<string, unknown> => {
  const countries = answers.countries.map((code) => ({ code }));
  const { gaps, notCounted, lackedByAll } = computeGaps({
    ...{ answers, countries },
    ...(measures && { measures }),
  });
  const join = (countries: readonly { code: string }[]) =>
    countries.map(({ code }) => code).join("+");
  return {
    gaps: gaps.map(({ indicator, answer, models, notKnown }) =>
      [indicator.code, answer.class, join(models.map(({ country }) => country)), join(notKnown)]
        .join(" ")
        .trim(),
    ),
    notCounted: notCounted.map(({ code }) => code),
    lackedByAll: lackedByAll.map(({ indicator }) => indicator.code),
  };
};
/** One row per country, with its answers to the first measures. All other measures are in place. */
const rows = (...letters: string[]) =>
  answersBy(
    Object.fromEntries(
      letters.map((row, at) => ["ABCD".charAt(at).repeat(3), row.padEnd(21, "e")]),
    ),
  );

describe("computeGaps", () => {
  test.each([
    [["a", "e"], ["1.1.1 absent BBB"], [], []],
    [["p", "e"], ["1.1.1 partial BBB"], [], []],
    [["a", "e", "e"], ["1.1.1 absent BBB+CCC"], [], []],
    [["a", "e", "u", "m"], ["1.1.1 absent BBB CCC+DDD"], [], []],
    [["a", "p", "u"], [], [], ["1.1.1"]],
    [["p", "a"], [], [], []],
    [["u", "e"], [], ["1.1.1"], []],
    [["m", "e"], [], ["1.1.1"], []],
    [["e", "a"], [], [], []],
  ])(
    "for %j, finds the gaps %j, the uncounted measures %j, and the measures %j that all countries lack",
    (letters, gaps, notCounted, lackedByAll) => {
      expect(say(rows(...letters))).toEqual({ gaps, notCounted, lackedByAll });
    },
  );

  test("finds no gaps without a country", () => {
    const none = { gaps: [], notCounted: [], lackedByAll: [] };
    expect(computeGaps({ answers: rows("a"), countries: [] })).toEqual(none);
  });

  test("is limited to the given measures, in the framework's order", () => {
    const answers = rows("aaau", "eeee");
    expect(say(answers, ["1.2.1", "1.1.2", "1.2.2"])).toEqual({
      gaps: ["1.1.2 absent BBB", "1.2.1 absent BBB"],
      notCounted: ["1.2.2"],
      lackedByAll: [],
    });
  });

  test("treats a score below the threshold as partial, 0 as absent, and a missing score as unknown", () => {
    const scored = { ...framework, cells: "score" as const, scale: { max: 1, threshold: 0.5 } };
    const row = (...scores: (number | undefined)[]) =>
      framework.indicators.map((_, at) => scoreAnswer(at < scores.length ? scores[at] : 1, scored));
    const answers = createAnswers(
      scored,
      new Map([
        ["AAA", row(0, 0.4, 0.5, undefined)],
        ["BBB", row(0.5, 1, 1, 1)],
      ]),
    );
    expect(say(answers)).toEqual({
      gaps: ["1.1.1 zero BBB", "1.1.2 low BBB"],
      notCounted: ["1.2.2"],
      lackedByAll: [],
    });
  });

  test("keeps all gaps when a country is added", () => {
    const letters = fc.array(fc.constantFrom(..."epaum"), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(letters, letters, letters, (a, b, c) => {
        const answers = answersBy({ AAA: a.join(""), BBB: b.join(""), CCC: c.join("") });
        const codes = (others: string[]) =>
          computeGaps({
            answers,
            countries: ["AAA", ...others].map((code) => ({ code })),
          }).gaps.map(({ indicator }) => indicator.code);
        expect(codes(["BBB", "CCC"])).toEqual(expect.arrayContaining(codes(["BBB"])));
      }),
      { numRuns: 50 },
    );
  });
});
