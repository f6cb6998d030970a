import { describe, expect, it, test } from "vitest";
import {
  type AnswerClass,
  createAnswers,
  scoreAnswer,
  statusAnswer,
} from "../../../src/domain/answers.ts";
import { outcomeAnswers } from "../../../src/domain/editions/crosswalk.ts";
import { cautionOf, indicatorOf } from "../../../src/domain/editions/edition.ts";
import { NO_FILTER } from "../../../src/domain/filter.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import { tally } from "../../../src/domain/tally.ts";
import { fitSelection, orderAfter } from "../../../src/domain/world/fit-selection.ts";
import { leadOf } from "../../../src/domain/world/lead.ts";
import { arrangeCountries, coverCountries } from "../../../src/domain/world/world-countries.ts";
import { framework } from "../sample.ts";
import { invented } from "./later-sample.ts";

const { later, profiles, scores, outcome, countries } = invented;

describe("a selection in another edition", () => {
  const given = {
    ...NO_SELECTION,
    filter: {
      ...NO_FILTER,
      pillars: ["legal", "skill"],
      statuses: ["absent", "absent-zero", "zero"] as AnswerClass[],
    },
    order: "-1.1.1",
    map: "1.1.2",
  };
  it("keeps what the profiles have", () => {
    const { filter, order, map } = fitSelection(given, profiles.framework);
    expect({ ...filter, order, map }).toEqual({
      ...{ pillars: ["legal"], statuses: ["absent"], text: "" },
      ...{ order: "-1.1.1", map: "1.1.2" },
    });
  });
  it("keeps what an index has, and drops codes of the profiles", () => {
    const { filter, order, map } = fitSelection({ ...given, order: "LS1" }, scores.framework);
    expect(filter.statuses).toEqual(["zero"]);
    expect([order, map]).toEqual(["LS1", undefined]);
  });
  it("orders what outcome of each no by what still scores 0, until someone asks for names", () => {
    const ordered = (order: string | undefined) =>
      fitSelection({ ...NO_SELECTION, order }, outcome.framework).order;
    expect([ordered(undefined), ordered("similarity"), ordered("LS1")]).toEqual([
      ...["coverage", "coverage", "coverage"],
    ]);
    expect([ordered("name"), ordered("-region"), ordered("-1.1.1")]).toEqual([
      ...["name", "-region", "-1.1.1"],
    ]);
    expect(orderAfter("coverage", "name", outcome.framework)).toBe("name");
    expect(orderAfter("name", "coverage", outcome.framework)).toBeUndefined();
    expect(orderAfter("coverage", "coverage", outcome.framework)).toBe("-coverage");
    expect(orderAfter("name", "name", outcome.framework)).toBe("-name");
  });
  it("loses pillars or answers alone where only those have to go", () => {
    const fitted = (pillars: string[], statuses: AnswerClass[]) => {
      const { filter } = fitSelection(
        { ...NO_SELECTION, filter: { text: "x", pillars, statuses } },
        profiles.framework,
      );
      return [filter.pillars, filter.statuses, filter.text];
    };
    expect(fitted(["legal", "skill"], ["absent"])).toEqual([["legal"], ["absent"], "x"]);
    expect(fitted(["legal"], ["zero"])).toEqual([["legal"], [], "x"]);
  });
  it("is the same one where nothing of its filter has to go", () => {
    const { filter } = fitSelection(NO_SELECTION, framework);
    expect(filter).toBe(NO_SELECTION.filter);
  });
});

test("what a table counts first", () => {
  const counts = tally(outcome);
  expect(leadOf(outcome.framework).count(counts)).toBe(2);
  expect(leadOf(outcome.framework).share(counts)).toBe(2 / 4);
  expect(leadOf(scores.framework).count(tally(scores))).toBe(3);
  expect(leadOf(outcome.framework).share(tally(outcome, []))).toBeUndefined();
});

test.each([
  // Still 0, asked.
  ["what still scores 0 more often", [3, 9], [2, 2], -1],
  ["as often, of fewer", [2, 4], [2, 8], -0.25],
  ["none, of nothing asked", [0, 0], [0, 4], 1],
  ["none beside nothing asked", [0, 4], [0, 0], -1],
  ["nothing asked of either", [0, 0], [0, 0], 0],
] as const)("of each no comes first %s", (_what, one, other, expected) => {
  const of = ([no, asked]: readonly [number, number]) => ({ ...tally(outcome, []), no, asked });
  expect(leadOf(outcome.framework).compare(of(one), of(other))).toBe(expected);
});

test("a country without a profile, or without a score, is in no table of both", () => {
  expect(profiles.countries).toEqual(["AAA", "BBB", "DDD"]);
  expect(scores.countries).toEqual(["AAA", "BBB", "CCC"]);
  expect(outcome.countries).toEqual(["AAA", "BBB"]);
});

test("a drawer is of the indicator that a later measure answers", () => {
  expect(indicatorOf("1.1.1", profiles.framework, undefined)).toBe("1.1.1");
  expect(indicatorOf("1.1.1", outcome.framework, later)).toBe("1.1.1");
  expect(indicatorOf("LS1", scores.framework, later)).toBe("1.1.1");
  expect(indicatorOf("LS2", scores.framework, later)).toBe("1.1.2");
  expect(indicatorOf("TS9", scores.framework, later)).toBeUndefined();
});

test("only what is asked nearly has a caution", () => {
  for (const other of ["1.1.1", "1.2.1"]) expect(cautionOf(other, later)).toBeUndefined();
  expect(cautionOf("1.1.2", later)?.en).toBe("Asks of rules alone");
});

test.each([
  ["coverage", ["BBB", "AAA"]],
  ["-coverage", ["AAA", "BBB"]],
  ["region", ["BBB", "AAA"]],
  ["name", ["AAA", "BBB"]],
  ["1.1.2", ["BBB", "AAA"]],
  ["-1.1.2", ["AAA", "BBB"]],
  ["LS1", ["AAA", "BBB"]],
])("what outcome of each no, in the order %s", (order, codes) => {
  const covered = coverCountries(countries.slice(0, 2), outcome, outcome.measures);
  expect(arrangeCountries(covered, outcome, order).map(({ code }) => code)).toEqual(codes);
});

test("an index goes by its overall score where all of it is in scope", () => {
  const codes = (overall: ReadonlyMap<string, number> | undefined) =>
    arrangeCountries(
      coverCountries(countries, scores, scores.measures, overall),
      scores,
      "coverage",
    ).map(({ code }) => code);
  expect(codes(later.overall)).toEqual(["CCC", "AAA", "BBB"]);
  expect(codes(undefined)).toEqual(["AAA", "CCC", "BBB"]);
});

test("a table is made of two facts, and neither becomes the other", () => {
  const cells = outcomeAnswers(
    createAnswers(
      framework,
      new Map([["AAA", framework.indicators.map(() => statusAnswer("absent"))]]),
    ),
    createAnswers(
      scores.framework,
      new Map([
        [
          "AAA",
          [
            scoreAnswer(1, scores.framework),
            scoreAnswer(0, scores.framework),
            scoreAnswer(0, scores.framework),
          ],
        ],
      ]),
    ),
    later.crosswalk,
  );
  expect(cells.row("AAA")).toEqual([
    { class: "absent-half", score: 1 },
    { class: "absent-zero", score: 0 },
  ]);
});
