import * as v from "valibot";

const score = v.pipe(v.number(), v.minValue(0));

/** The scale of an edition's scores. */
export const ScaleSchema = v.strictObject({
  /** Highest score of a measure. */
  max: score,
  /** Score from which a measure counts as met. */
  threshold: score,
  /** Highest score of a pillar. */
  pillar: score,
  /** Highest overall score. */
  overall: score,
});

/** One country's scores, pillars and measures in the framework's order. */
export const CountryScoresSchema = v.strictObject({
  overall: score,
  pillars: v.array(score),
  measures: v.array(score),
});

/**
 * The position of the counterpart whose score counts for an indicator with several: the first that does not score 0. An
 * indicator scores 0 only if all its counterparts do.
 */
export const chooseCounterpart = (scores: readonly (number | undefined)[]): number =>
  Math.max(
    0,
    scores.findIndex((score) => score !== 0),
  );

export type CountryScores = v.InferOutput<typeof CountryScoresSchema>;
