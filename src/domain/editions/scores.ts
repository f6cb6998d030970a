import * as v from "valibot";

const score = v.pipe(v.number(), v.minValue(0));

/** The scale of an edition's scores. */
export const ScaleSchema = v.strictObject({
  /** Highest score of a measure. */
  max: score,
  /** Lowest score at which a measure counts as met. */
  threshold: score,
  /** Highest score of a pillar. */
  pillar: score,
  /** Highest overall score. */
  overall: score,
});

/** A country's scores. Pillars and measures are in the framework's order. */
export const CountryScoresSchema = v.strictObject({
  overall: score,
  pillars: v.array(score),
  measures: v.array(score),
});

/** The counterpart whose score counts: the first whose score is not 0, otherwise the first. Therefore, an indicator is "still 0" only if all counterparts are 0. */
export const chooseCounterpart = <C extends { score?: number | undefined }>(
  counterparts: readonly C[],
) => counterparts.find(({ score }) => score !== 0) ?? counterparts[0];

export type CountryScores = v.InferOutput<typeof CountryScoresSchema>;
