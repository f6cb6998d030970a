import type { Answers } from "../answers.ts";
import type { Pillar } from "../framework.ts";
import { type Extreme, extremes, measuresIn, shareInPlace, type Tally, tally } from "../tally.ts";

/** What one country answers to the measures of a pillar. */
export interface PillarShare<Country> extends Tally {
  country: Country;
}

/** One pillar, with the count of each country in the order given. */
export interface ComparedPillar<Country> {
  pillar: Pillar;
  shares: readonly PillarShare<Country>[];
}

/** Where countries are furthest apart by what they have in place: how far, and in which pillars. */
export interface WidestGap<Country> {
  difference: number;
  pillars: readonly Pillar[];
  /** Who is at the ends, where that is one pillar. */
  ends:
    | { highest: Extreme<PillarShare<Country>>; lowest: Extreme<PillarShare<Country>> }
    | undefined;
}

/** Where a country can stand among others in a pillar; a tie at an end is that end. */
export const PLACES = ["highest", "between", "lowest", "level"] as const;

/** In which pillars the first country stands where; `open` are those in which something is not known of a country. */
export type Standing = Record<(typeof PLACES)[number] | "open", readonly Pillar[]>;

/** Each pillar that has some of the measures, with what each country answers to them. */
export const comparePillars = <Country extends { code: string }>(
  answers: Answers,
  countries: readonly Country[],
  measures: readonly string[] = answers.measures,
): ComparedPillar<Country>[] =>
  answers.framework.pillars.flatMap((pillar) => {
    const own = measuresIn(answers.framework, pillar, measures);
    const shares = countries.map((country) => ({
      country,
      ...tally(answers, [country.code], own),
    }));
    return own.length === 0 ? [] : [{ pillar, shares }];
  });

/** Where the countries are furthest apart; undefined where they are level everywhere. */
export function computeWidestGap<Country>(
  pillars: readonly ComparedPillar<Country>[],
): WidestGap<Country> | undefined {
  const gaps = pillars.flatMap(({ pillar, shares }) => {
    const { least: lowest, most: highest } = extremes(shares, shareInPlace) ?? {};
    if (!lowest || !highest) return [];
    return [{ pillar, lowest, highest, difference: shareAt(highest) - shareAt(lowest) }];
  });
  const ends = extremes(gaps, ({ difference }) => difference);
  const widest = ends?.most ?? ends?.least;
  if (!widest) return undefined;
  const [only, ...more] = widest.items;
  return {
    difference: widest.value,
    pillars: widest.items.map(({ pillar }) => pillar),
    ends: more.length === 0 ? only : undefined,
  };
}

/** The share of those at an end as it is, not rounded: what is a third apart is so however it comes about. */
const shareAt = ({ items: [one], value }: Extreme<Tally>) => (one && shareInPlace(one)) ?? value;

/** In which pillars the first country is highest, lowest or in between; none in which it was asked nothing. */
export function computeStanding(pillars: readonly ComparedPillar<unknown>[]): Standing {
  const at = (wanted: string) =>
    pillars.filter(({ shares }) => placeOfFirst(shares) === wanted).map(({ pillar }) => pillar);
  return {
    highest: at("highest"),
    between: at("between"),
    lowest: at("lowest"),
    level: at("level"),
    open: pillars
      .filter(({ shares }) => shares.some(({ open }) => open > 0))
      .map(({ pillar }) => pillar),
  };
}

function placeOfFirst(shares: readonly Tally[]): (typeof PLACES)[number] | undefined {
  const [first] = shares;
  const ends = extremes(shares, shareInPlace);
  if (!first || !ends || shareInPlace(first) === undefined) return undefined;
  if (!ends.most) return "level";
  if (ends.most.items.includes(first)) return "highest";
  return ends.least.items.includes(first) ? "lowest" : "between";
}
