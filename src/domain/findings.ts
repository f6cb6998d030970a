import { type Answers, measuresByPillar } from "./answers.ts";
import {
  extremes,
  median,
  possibleShare,
  shareInPlace,
  type Tally,
  tally,
  tallyByPillar,
} from "./tally.ts";

/** Where a pillar stands against the median; `unknown` is below on what is known, but what is not known could change that. */
type Place = "above" | "below" | "level" | "unknown";

/** How many measures are in place, and the pillars with the least and the most of them; no ends where all are equal, or one is shown. */
export function computeMeasuresFinding(
  answers: Answers,
  country: string,
  measures: readonly string[],
) {
  const { least, most } = extremes(tallyByPillar(answers, [country], measures), shareInPlace) ?? {};
  return { total: tally(answers, [country], measures), ends: least && most && { least, most } };
}
export type MeasuresFinding = ReturnType<typeof computeMeasuresFinding>;

/** A country's pillar beside the median of all countries, itself included, on the same measures. */
export type MedianPillar = ReturnType<typeof besideMedian>[number];

/** A country's pillars beside the median of all. */
export const besideMedian = (answers: Answers, country: string, measures: readonly string[]) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    ...tally(answers, [country], codes),
    median: medianShare(answers, codes),
  }));

/** The middle of all countries' shares in place; undefined where there is one country alone. */
function medianShare(answers: Answers, measures: readonly string[]): number | undefined {
  if (answers.countries.length < 2) return undefined;
  return median(
    answers.countries.flatMap((code) => shareInPlace(tally(answers, [code], measures)) ?? []),
  );
}

/** Where a country stands against the median; undefined without one. */
export function computeMedianFinding(pillars: readonly MedianPillar[]) {
  const placed = pillars.map((one) => ({ pillar: one.pillar, place: placeOf(one) }));
  const at = (wanted: Place) =>
    placed.flatMap(({ pillar, place }) => (place === wanted ? pillar : []));
  return placed.some(({ place }) => place)
    ? { above: at("above"), level: at("level"), below: at("below"), unknown: at("unknown") }
    : undefined;
}

function placeOf({ median: middle, ...counted }: MedianPillar): Place | undefined {
  const share = shareInPlace(counted);
  if (share === undefined || middle === undefined) return undefined;
  if (share === middle) return "level";
  if (share > middle) return "above";
  return (possibleShare(counted) ?? share) < middle ? "below" : "unknown";
}

/** Where a country can stand among others in a pillar; a tie at an end is that end. */
export const PLACES = ["highest", "between", "lowest", "level"] as const;

/** Each pillar that has some of the measures, with what each country answers to them, in the order given. */
export const comparePillars = <Country extends { code: string }>(
  answers: Answers,
  countries: readonly Country[],
  measures: readonly string[] = answers.measures,
) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    shares: countries.map((country) => ({ country, ...tally(answers, [country.code], codes) })),
  }));

/** Where the first country stands in a pillar; nowhere if it was asked nothing. */
export function placeOfFirst({ shares }: { shares: readonly Tally[] }) {
  const [first] = shares;
  const ends = extremes(shares, shareInPlace);
  if (!first || !ends || shareInPlace(first) === undefined) return undefined;
  if (!ends.most) return "level";
  if (ends.most.items.includes(first)) return "highest";
  return ends.least.items.includes(first) ? "lowest" : "between";
}
