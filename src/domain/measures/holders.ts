import type { Answer, Answers } from "../answers.ts";
import type { CountryIndex } from "../country-index.ts";
import type { LaterScore } from "../editions/country-file.ts";
import { orderOf } from "../selection.ts";
import { tallyAnswers } from "../tally.ts";
import type { NamedCountry } from "../world/world-countries.ts";
import { factsOf, type MeasureFile } from "./measure-file.ts";

/** A country with its answer to one measure, and the facts behind the answer. */
export interface Holder extends NamedCountry, Omit<MeasureFile["countries"][string], "scores"> {
  /** Undefined if the country has no profile. */
  answer: Answer | undefined;
  scores: readonly LaterScore[];
}

/** Adds the facts about a measure to each country. A profile kept on this device replaces the published one. */
export const listHolders = (
  countries: readonly NamedCountry[],
  index: CountryIndex,
  answers: Answers,
  { measure, countries: published }: MeasureFile,
): Holder[] =>
  countries.map((country) => {
    const { code } = country;
    const { scores = [], laws, ...facts } = published[code] ?? { instruments: [] };
    const kept = index.countries[code]?.kept?.profile;
    return {
      ...{ ...country, ...facts, ...(kept && factsOf(kept, measure)) },
      // A law can be listed in several fields.
      laws: laws && [...new Map(laws.map((law) => [law.title, law])).values()],
      answer: answers.has(code) ? answers.cell(code, measure) : undefined,
      scores: (index.later?.editions ?? []).map((edition, at) => ({
        ...{ edition, asked: edition.asked[measure], score: scores[at] ?? undefined },
      })),
    };
  });

export const tallyHolders = (holders: readonly Holder[]) =>
  tallyAnswers(holders.flatMap(({ answer }) => answer ?? []));

/**
 * Sorts by name, region, date of the profile (oldest first) or an edition's score (highest first). Expects holders
 * sorted by name. Countries without a value come last in both directions.
 */
export function sortHolders(holders: readonly Holder[], order = "region") {
  const { by, isReversed } = orderOf(order);
  if (by === "name" && isReversed) return holders.toReversed();
  const keyOf = ({ region, date, scores }: Holder) => {
    if (by === "region") return region;
    return by === "dated" ? date : scores.find(({ edition }) => edition.slug === by)?.score;
  };
  const isAscending = by === "region" || by === "dated";
  const sign = isAscending === isReversed ? 1 : -1;
  return holders.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return first === second ? 0 : first < second ? sign : -sign;
  });
}
