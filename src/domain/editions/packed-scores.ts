import * as v from "valibot";
import { createAnswers, scoreAnswer } from "../answers.ts";
import { InvalidDataError, parseWith } from "../parsing.ts";
import type { Edition, ScoreFramework } from "./edition.ts";
import { roundOverall } from "./overall.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** All countries' scores, in the format of the published file. Integers by measure compress much better than rows of decimals. */
const PackedScoresSchema = v.strictObject({
  framework: v.string(),
  /** Concatenated alpha-3 codes, highest overall score first. */
  countries: v.pipe(v.string(), v.regex(/^([A-Z]{3})*$/)),
  /** Overall scores, in hundredths. */
  overall: v.array(whole),
  /** Scores by measure and country, in ten-thousandths. */
  measures: v.array(v.array(whole)),
});

const OVERALL = 100;
const MEASURE = 10_000;

export function packScores({ id, indicators, scores }: Edition) {
  const ranked = Object.entries(scores).sort(([, a], [, b]) => b.overall - a.overall);
  return {
    framework: id,
    countries: ranked.map(([country]) => country).join(""),
    // `Math.round` alone would give 55.68 for 55.675.
    overall: ranked.map(([, { overall }]) => Math.round(roundOverall(overall) * OVERALL)),
    measures: indicators.map((_indicator, at) =>
      ranked.map(([, { measures }]) => Math.round((measures[at] ?? Number.NaN) * MEASURE)),
    ),
  };
}

/** The table of an edition and each country's overall score. Throws `InvalidDataError`. */
export function unpackScores(input: unknown, framework: ScoreFramework, file: string) {
  const packed = parseWith(PackedScoresSchema, input, file);
  const countries = packed.countries.match(/.{3}/g) ?? [];
  const isWhole =
    packed.framework === framework.id &&
    packed.measures.length === framework.indicators.length &&
    [packed.overall, ...packed.measures].every((some) => some.length === countries.length);
  if (!isWhole)
    throw new InvalidDataError(file, [
      { path: "measures", expected: `expected all of ${framework.id} for each country` },
    ]);
  const answersAt = (at: number) =>
    packed.measures.map((some) => scoreAnswer((some[at] ?? Number.NaN) / MEASURE, framework));
  const overallAt = (at: number) => (packed.overall[at] ?? Number.NaN) / OVERALL;
  const rows = new Map(countries.map((country, at) => [country, answersAt(at)]));
  return {
    answers: createAnswers(framework, rows),
    overall: new Map(countries.map((country, at) => [country, overallAt(at)])),
  };
}
