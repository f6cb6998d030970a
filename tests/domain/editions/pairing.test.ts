import { describe, expect, test } from "vitest";
import { type AnswerClass, createAnswers, scoreAnswer } from "../../../src/domain/answers.ts";
import { listMeasures, scopeComparison } from "../../../src/domain/compare/comparison.ts";
import { computeGaps, computeScopeGaps, type Gap } from "../../../src/domain/compare/gaps.ts";
import { answerIn, type Crosswalk } from "../../../src/domain/editions/crosswalk.ts";
import type { ScoreFramework } from "../../../src/domain/editions/edition.ts";
import { type Pairing, pairOf, withCountries } from "../../../src/domain/editions/pairing.ts";
import { describeGaps, gapLines, gapNotes } from "../../../src/features/compare/gap-text.ts";
import { gapsContent } from "../../../src/features/compare/gaps-export.tsx";
import { loadMessages } from "../../../src/i18n/catalogues.ts";
import { createI18n } from "../../../src/i18n/i18n.tsx";
import { answersBy, scopeOf } from "../compare-sample.ts";
import { framework } from "../sample.ts";

/** An invented edition with two measures: LS1 corresponds to 1.1.1, and LS2 to both 1.1.2 and 1.2.1. */
const edition: ScoreFramework = {
  ...framework,
  id: "later",
  slug: "later",
  short: "Later 2024",
  years: "2024",
  cells: "score",
  scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
  indicators: ["LS1", "LS2"].map((code) => ({
    code,
    pillar: framework.pillars[0]?.id ?? "",
    title: code,
  })),
  source: { title: "Later", publisher: "ITU", date: "2024", licence: "x" },
};
const answeredBy = (code: string, strength: "same" | "near" = "same") => ({
  later: { strength, measures: [code] },
});
const crosswalk: Crosswalk = {
  framework: framework.id,
  indicators: {
    "1.1.1": answeredBy("LS1", "near"),
    "1.1.2": answeredBy("LS2"),
    "1.2.1": answeredBy("LS2"),
  },
};

/** Countries with an answer to 1.1.1, every other measure in place, and later scores. */
function pair(rows: Readonly<Record<string, [then: string, since: number | undefined]>>): Pairing {
  const codes = Object.entries(rows);
  return {
    profiles: answersBy(
      Object.fromEntries(codes.map(([code, [then]]) => [code, then.padEnd(21, "e")])),
    ),
    scores: createAnswers(
      edition,
      new Map(
        codes.flatMap(([code, [, since]]) =>
          since === undefined
            ? []
            : [[code, [scoreAnswer(since, edition), scoreAnswer(1, edition)]] as const],
        ),
      ),
    ),
    crosswalk,
  };
}
const countriesOf = (pairing: Pairing) =>
  pairing.profiles.countries.map((code, place) => ({
    ...{ code, name: code, place, members: [code] },
    entry: { alpha2: code, statuses: "", profile: code },
  }));

describe("pairOf", () => {
  const pairing = pair({ AAA: ["a", 0] });
  test.each([
    ["1.1.1", "1.1.1 LS1 near"],
    ["LS1", "1.1.1 LS1 near"],
    ["1.1.2", "1.1.2 LS2 same"],
    // LS2 corresponds to two indicators.
    ["LS2", undefined],
    ["2.4", undefined],
  ])("pairs %s as %s", (measure, expected) => {
    const found = pairOf(pairing, measure);
    expect(found && `${found.then} ${found.later} ${found.isNear ? "near" : "same"}`).toBe(
      expected,
    );
  });
});

const modelsOf = ({ models }: Gap<{ code: string }>) =>
  models
    .map(({ country, kind, score }) => [country.code, kind, score].filter(Boolean).join(" "))
    .join(", ");

describe("models of a gap", () => {
  const pairing = pair({
    AAA: ["a", 0.2],
    BBB: ["e", 0.3],
    CCC: ["a", 0.9],
    DDD: ["e", 0.5],
    EEE: ["u", 1],
    FFF: ["a", 0.4],
    GGG: ["e", undefined],
  });
  const countries = countriesOf(pairing);

  test("list countries that closed the gap, then those that kept the measure, then the others", () => {
    const [gap] = computeGaps({ answers: pairing.profiles, countries, pairing }).gaps;
    expect(gap && modelsOf(gap)).toBe("CCC closed 0.9, DDD both 0.5, BBB then, GGG then");
    expect(gap?.own).toBe(0.2);
  });

  test("are in the same order in a comparison of scores", () => {
    const [gap] = computeGaps({
      answers: pairing.scores,
      countries: countries.slice(0, -1),
      measures: ["LS1"],
      pairing,
    }).gaps;
    expect(gap && modelsOf(gap)).toBe("CCC closed 0.9, DDD both 0.5, EEE then");
  });

  test.each([
    ["1.1.2", undefined, "no score"],
    ["1.2.3", undefined, "not asked"],
  ])(
    "are exported with the reason why the country itself has no score for %s",
    async (code, since, words) => {
      const i18n = createI18n("en", await loadMessages("en"));
      const then = framework.indicators.map((one) => (one.code === code ? "a" : "e")).join("");
      const alone = pair({ AAA: [then, since], BBB: ["e", 1] });
      const scope = { ...scopeOf([]), answers: alone.profiles, pairing: alone };
      const { table } = gapsContent(
        { ...scope, parties: countriesOf(alone), measures: [code] },
        i18n,
      );
      const at = table.columns.findIndex(({ id }) => id === "own_score");
      expect(table.rows.map((row) => row[at])).toEqual([words]);
    },
  );

  test("are exported with the country’s own score as a number, and the kind of question", async () => {
    const i18n = createI18n("en", await loadMessages("en"));
    const rowOf = (answers: Pairing["profiles"], ...measures: string[]) => {
      const { columns, rows } = gapsContent(
        { ...scopeOf([]), answers, parties: countries.slice(0, -1), pairing, measures },
        i18n,
      ).table;
      return Object.fromEntries(columns.map(({ id }, at) => [id, rows[0]?.[at]]));
    };
    expect(rowOf(pairing.profiles, "1.1.1")).toMatchObject({
      status: "Not in place",
      own_score: 0.2,
    });
    expect(rowOf(pairing.scores, "LS1")).toMatchObject({ own_score: 0.2 });
    expect(rowOf(pairing.profiles, "1.1.1")).toMatchObject({ own_score_question_code: "near" });
  });

  test("are described with their reported status and later score, each with its edition", async () => {
    const i18n = createI18n("en", await loadMessages("en"));
    const scope = scopeComparison(pairing.profiles, countriesOf(pairing), {
      pillars: [],
      order: undefined,
      nameOf: String,
      editions: [],
      language: "en",
      pairing,
    });
    const list = computeScopeGaps(scope);
    const [gap] = list.gaps;
    expect(describeGaps(list, scope, i18n).finding).toBe(
      "AAA reported one measure absent in 2014–2015 that at least one of the others reported in place. On one measure that AAA reported absent, at least one other country also reported the measure absent and scores 0.5 or more in Later 2024.",
    );
    const lines = gap && gapLines(gap, scope, i18n);
    const say = (some: readonly { label: string; value: string }[] = []) =>
      some.map(({ label, value }) => `${label}: ${value}`);
    expect(say(lines?.summary)).toEqual([
      "AAA in Later 2024: ≈\u00a00.20",
      "Absent too, and 0.5 or more in Later 2024: CCC (≈\u00a00.90)",
      "In place, and 0.5 or more in Later 2024: DDD (≈\u00a00.50)",
      "In place: BBB and GGG",
    ]);
    expect(say(lines?.details)).toEqual([
      "≈\u00a0LS1: a similar question, not the same one",
      "Not known: EEE",
    ]);
  });

  test("are described as “the other country” if the only other country closed the gap", async () => {
    const i18n = createI18n("en", await loadMessages("en"));
    const alone = pair({ AAA: ["a", 0], BBB: ["a", 0.5] });
    const scope = scopeComparison(alone.profiles, countriesOf(alone), {
      pillars: [],
      order: undefined,
      nameOf: String,
      editions: [],
      language: "en",
      pairing: alone,
    });
    const list = computeScopeGaps(scope);
    expect(describeGaps(list, scope, i18n, gapNotes(list, scope, i18n)).finding).toContain(
      "On one measure that AAA reported absent, the other country also reported the measure absent and scores 0.5 or more in Later 2024. Of the measures that AAA reported absent, one is not reported in place by the other country either.",
    );
  });

  test("include a country that closed the gap, even if no country reported the measure in place", () => {
    const alone = pair({ AAA: ["a", 0], BBB: ["a", 0.5] });
    const list = computeGaps({
      answers: alone.profiles,
      countries: countriesOf(alone),
      pairing: alone,
    });
    expect(list.gaps.map(modelsOf)).toEqual(["BBB closed 0.5"]);
    expect(list.lackedByAll.map(({ indicator }) => indicator.code)).toEqual(["1.1.1"]);
  });
});

test("a country that closed the gap is not a model for a country that has the measure in part", () => {
  const alone = pair({ AAA: ["p", 0], BBB: ["a", 0.5], CCC: ["e", 0.5] });
  const [gap] = computeGaps({
    answers: alone.profiles,
    countries: countriesOf(alone),
    pairing: alone,
  }).gaps;
  expect(gap && modelsOf(gap)).toBe("CCC both 0.5");
});

test("filters measures by outcome", () => {
  const pairing = pair({ AAA: ["a", 0], BBB: ["a", 0.5], CCC: ["a", undefined] });
  const list = (status: AnswerClass) =>
    listMeasures(
      scopeComparison(pairing.profiles, countriesOf(pairing), {
        pillars: [],
        order: undefined,
        nameOf: String,
        editions: [],
        language: "en",
        pairing,
      }),
      { statuses: [status], text: "" },
      false,
    ).found.map(({ code }) => code);
  expect(list("absent-zero")).toEqual(["1.1.1"]);
  expect(list("absent-half")).toEqual(["1.1.1"]);
  expect(list("absent-low")).toEqual([]);
  expect(list("absent")).toEqual(["1.1.1"]);
  // A country without a score in the edition does not match `missing`, which refers to the document.
  expect(list("missing")).toEqual([]);
  expect(list("reported")).toEqual(["1.1.2", "1.2.1"]);
});

test("treats a country that an edition lacks as missing, never as 0", () => {
  const { scores } = pair({ AAA: ["a", 0] });
  expect(answerIn(scores, "HKG", "LS1")).toEqual({ class: "missing" });
  expect(withCountries(scores, ["AAA"])).toBe(scores);
  const table = withCountries(scores, ["AAA", "HKG"]);
  expect(table.row("HKG").map((answer) => answer.class)).toEqual(["missing", "missing"]);
});
