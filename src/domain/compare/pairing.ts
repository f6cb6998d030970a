import { type Answer, type Answers, createAnswers, ROLES } from "../answers.ts";
import { counterpartOf } from "../became.ts";
import type { Counterpart, Crosswalk } from "../crosswalk.ts";
import type { ScoreFramework } from "../edition.ts";
import type { EditionFramework } from "../framework.ts";

/** The profiles beside one later edition: two tables, and what of the one answers the other. */
export interface Pairing {
  profiles: Answers;
  scores: Answers<ScoreFramework>;
  crosswalk: Crosswalk;
}

/** A measure of the profiles, and what of the later edition answers it. */
export interface Pair {
  /** Code in the profiles. */
  then: string;
  /** Code in the edition. */
  later: string;
  strength: Counterpart["strength"];
  caution: Counterpart["caution"];
}

/** A country with what it scores in the later edition. */
export interface Scored<Country> {
  country: Country;
  answer: Answer;
}

/** What the later edition says of a gap: two facts beside each other, by two questionnaires. */
export interface SinceGap<Country> {
  edition: ScoreFramework;
  pair: Pair;
  /** What the country itself scores; undefined where it has no score. */
  own: Answer | undefined;
  /** Those that reported it absent as the country itself did, and score a half or more. */
  closed: readonly Scored<Country>[];
  /** Those that reported it in place, and score a half or more. */
  both: readonly Scored<Country>[];
}

/** The pair that a measure of either table belongs to; undefined where nothing answers it, or more than one measure. */
export function pairOf(
  { profiles, scores, crosswalk }: Pairing,
  measure: string,
): Pair | undefined {
  const pairs = profiles.measures.flatMap((then): Pair[] => {
    const found = counterpartOf(crosswalk, then, scores.framework.id);
    if (!found || (then !== measure && found.code !== measure)) return [];
    return [{ then, later: found.code, strength: found.strength, caution: found.caution }];
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** What is known since of a measure that a country lacks: who reported the same and scores a half or more, and who reported it in place and does. */
export function sinceOf<Country extends { code: string }>(
  pairing: Pairing,
  measure: string,
  country: Country,
  others: readonly Country[],
): SinceGap<Country> | undefined {
  const pair = pairOf(pairing, measure);
  if (!pair) return undefined;
  const { profiles, scores } = pairing;
  const high = others.flatMap((other) => {
    if (!profiles.has(other.code) || !scores.has(other.code)) return [];
    const answer = scores.cell(other.code, pair.later);
    const role = ROLES[profiles.cell(other.code, pair.then).class];
    return ROLES[answer.class] === "yes" ? [{ country: other, answer, role }] : [];
  });
  const thatWere = (wanted: string) =>
    high
      .filter(({ role }) => role === wanted)
      .map(({ country: one, answer }) => ({ country: one, answer }));
  const then = profiles.has(country.code) && ROLES[profiles.cell(country.code, pair.then).class];
  const own = scores.has(country.code) ? scores.cell(country.code, pair.later) : undefined;
  return {
    edition: scores.framework,
    pair,
    own: own?.score === undefined ? undefined : own,
    closed: then === "no" ? thatWere("no") : [],
    both: thatWere("yes"),
  };
}

/** A table with these countries in it, in the answers of those that it does not have as well: nothing is known of them. */
export function withCountries<F extends EditionFramework>(
  answers: Answers<F>,
  countries: readonly string[],
): Answers<F> {
  if (countries.every(answers.has)) return answers;
  const missing = answers.measures.map((): Answer => ({ class: "missing" }));
  return createAnswers(
    answers.framework,
    new Map(
      [...new Set([...answers.countries, ...countries])].map((code) => [
        code,
        answers.has(code) ? answers.row(code) : missing,
      ]),
    ),
  );
}
