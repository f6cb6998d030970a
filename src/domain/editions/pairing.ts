import { type Answer, type Answers, createAnswers } from "../answers.ts";
import type { EditionFramework } from "../framework.ts";
import { pairsOf } from "./crosswalk.ts";
import type { Pairing } from "./edition.ts";

/** The pair that a measure of either table belongs to; undefined where nothing answers it, or more than one measure. */
export function pairOf({ profiles, scores, crosswalk }: Pairing, measure: string) {
  const pairs = pairsOf(crosswalk, profiles.measures, scores.framework.id).filter(
    ({ then, later }) => then === measure || later === measure,
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** A country's answer to a measure; one that the table does not have was not asked. */
export const answerIn = (answers: Answers, country: string, measure: string): Answer =>
  answers.has(country) ? answers.cell(country, measure) : { class: "missing" };

/** A table with these countries in it, in the answers of those that it does not have as well: nothing is known of them. */
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
