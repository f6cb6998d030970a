import { readDataFolder } from "../../../src/build/data-folder.ts";
import { dataFolder } from "../../../src/cli/data-folder.ts";
import { findingAnswer, type StatusAnswer } from "../../../src/domain/answers.ts";
import { tallyAnswers } from "../../../src/domain/tally.ts";
import { correlate, fitLeastSquares, multiply } from "./least-squares.ts";
import { tallyBacking } from "./tally-backing.ts";

const CYBER = "1.";
const EDITION = "itu-gci-2014";

const { profiles, later } = readDataFolder(dataFolder, []);
const scores = later?.overall.find(({ id }) => id === EDITION)?.scores ?? {};
/** Each country's answers to the 17 measures that GCI 2014 scored. */
const answersBy = new Map(
  profiles.map(({ country, indicators }) => [
    country,
    Object.entries(indicators)
      .filter(([code]) => code.startsWith(CYBER))
      .map(([, finding]) => findingAnswer(finding)),
  ]),
);
const scored = [...answersBy].flatMap(([country, answers]) => {
  const points = scores[country];
  return points === undefined ? [] : [{ answers, points }];
});

const sums = scored.map(({ points }) => points);

/** `unknown` includes the only missing section, because a separate term would fit a single country. */
const TERMS = ["named", "listed", "affirmed", "partial", "absent", "unknown"] as const;

const countStatuses = (answers: readonly StatusAnswer[]) => {
  const { inPlace, part, no, unknown, unasked } = tallyAnswers(answers);
  return [inPlace, part, no, unknown + unasked];
};
const countBackings = (answers: readonly StatusAnswer[]) => {
  const { named, listed, affirmed } = tallyBacking(answers);
  return [named, listed, affirmed, ...countStatuses(answers).slice(1)];
};

/** Fits the points per answer to the sums of GCI 2014. There is no intercept, because a country without answers scores 0. */
function fitPoints(countOf: (answers: readonly StatusAnswer[]) => number[]) {
  const rows = scored.map(({ answers }) => countOf(answers));
  const { coefficients, errors } = fitLeastSquares(rows, sums);
  return { coefficients, errors, r: correlate(multiply(rows, coefficients), sums) };
}

/** Points per answer with standard errors, and the correlation of each model with the sums. */
export function fitBackings() {
  const { coefficients, errors, r } = fitPoints(countBackings);
  const fixed = scored.map(({ answers }) => {
    const { inPlace, part } = tallyAnswers(answers);
    return 2 * inPlace + part;
  });
  return {
    terms: TERMS.map((term, at) => ({
      term,
      points: coefficients[at] ?? Number.NaN,
      error: errors[at] ?? Number.NaN,
    })),
    countries: scored.length,
    fixedR: correlate(fixed, sums),
    statusR: fitPoints(countStatuses).r,
    backingR: r,
  };
}

export const countedBackings = tallyBacking([...answersBy.values()].flat());

/** Counts of the answers in place by backing, and the points per answer that fit GCI 2014. */
export function backingFigures(): Record<string, number> {
  const { terms, countries, ...fits } = fitBackings();
  const { named, listed, affirmed } = countedBackings;
  return {
    ...{ ...countedBackings, backed: named + listed + affirmed, pointed: countries, ...fits },
    ...Object.fromEntries(
      terms.flatMap(({ term, points, error }) => [
        [`${term}Points`, points],
        // Negated, because the documents print it after a minus sign.
        [`${term}Minus`, -points],
        [`${term}Error`, error],
      ]),
    ),
  };
}
