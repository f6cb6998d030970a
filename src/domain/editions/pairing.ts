import { type Answer, type Answers, createAnswers } from "../answers.ts";
import type { Cells, EditionFramework } from "../framework.ts";
import { type Crosswalk, type Pair, pairsOf } from "./crosswalk.ts";
import type { ScoreFramework } from "./edition.ts";
import type { Source } from "./source.ts";
import { tableKindOf } from "./table-kind.ts";

/** The profiles and one later edition, with the crosswalk between them. */
export interface Pairing {
  profiles: Answers;
  scores: Answers<ScoreFramework>;
  crosswalk: Crosswalk;
  /** Overall score by country. */
  overall?: ReadonlyMap<string, number>;
  lawSource?: Source | undefined;
}

/**
 * Finds the pair in which `measure` is the indicator or the first later measure. Undefined unless exactly one pair
 * matches. For a later measure, the returned pair has that measure as its only counterpart.
 */
export function pairOf(
  { profiles, scores, crosswalk }: Pairing,
  measure: string,
): Pair | undefined {
  const [pair, ...others] = pairsOf(crosswalk, profiles.measures, scores.framework.id).filter(
    ({ then, later }) => then === measure || later === measure,
  );
  if (!pair || others.length > 0) return undefined;
  return pair.later === measure ? { ...pair, counterparts: [measure] } : pair;
}

/** The indicator whose drawer opens for a measure: the measure itself, or the first indicator that corresponds to it. */
export function indicatorOf(measure: string, framework: Cells, later: Pairing | undefined) {
  if (!later || !tableKindOf(framework).hasOwnMeasures) return measure;
  const { crosswalk, scores, profiles } = later;
  return profiles.measures.find((code) =>
    crosswalk.indicators[code]?.[scores.framework.id]?.measures.includes(measure),
  );
}

/** The caution for an indicator whose later measure is similar but not the same, otherwise undefined. */
export function cautionOf(indicator: string, { crosswalk, scores }: Pairing) {
  const counterpart = crosswalk.indicators[indicator]?.[scores.framework.id];
  return counterpart?.strength === "near" ? counterpart.caution : undefined;
}

/** Adds countries to a table. All answers of an added country are `missing`. */
export function withCountries<F extends EditionFramework>(
  answers: Answers<F>,
  countries: readonly string[],
): Answers<F> {
  if (countries.every(answers.has)) return answers;
  const missing = answers.measures.map((): Answer => ({ class: "missing" }));
  const rowOf = (code: string) => (answers.has(code) ? answers.row(code) : missing);
  const codes = [...new Set([...answers.countries, ...countries])];
  return createAnswers(answers.framework, new Map(codes.map((code) => [code, rowOf(code)])));
}
