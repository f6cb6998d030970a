import { type Answers, measuresByPillar } from "../answers.ts";
import type { Pillar } from "../framework.ts";
import { extremes, shareInPlace, type Tally, tally } from "../tally.ts";

/** One pillar, with what each country answers to its measures, in the order given. */
export interface ComparedPillar<Country> {
  pillar: Pillar;
  shares: readonly (Tally & { country: Country })[];
}

/** Where a country can stand among others in a pillar; a tie at an end is that end. */
export const PLACES = ["highest", "between", "lowest", "level"] as const;

/** Each pillar that has some of the measures, with what each country answers to them. */
export const comparePillars = <Country extends { code: string }>(
  answers: Answers,
  countries: readonly Country[],
  measures: readonly string[] = answers.measures,
): ComparedPillar<Country>[] =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    shares: countries.map((country) => ({ country, ...tally(answers, [country.code], codes) })),
  }));

/** Where the first country stands in a pillar; nowhere if it was asked nothing. */
export function placeOfFirst({
  shares,
}: ComparedPillar<unknown>): (typeof PLACES)[number] | undefined {
  const [first] = shares;
  const ends = extremes(shares, shareInPlace);
  if (!first || !ends || shareInPlace(first) === undefined) return undefined;
  if (!ends.most) return "level";
  if (ends.most.items.includes(first)) return "highest";
  return ends.least.items.includes(first) ? "lowest" : "between";
}
