import type { Answers } from "./answers.ts";
import { measuresByPillar } from "./measure-rows.ts";
import { extremes, median, possibleShare, shareInPlace, tallyByPillar } from "./statistics.ts";
import { type Tally, tally } from "./tally.ts";

/** Position of a pillar relative to the median; `unknown` if unknown answers could raise it to the median. */
type MedianPosition = "above" | "below" | "level" | "unknown";

/** A country's count, and its pillars with the lowest and highest share; no `ends` if all are equal. */
export function computeMeasuresFinding(
  answers: Answers,
  country: string,
  measures: readonly string[],
) {
  const { least, most } = extremes(tallyByPillar(answers, [country], measures), shareInPlace) ?? {};
  return { total: tally(answers, [country], measures), ends: least && most && { least, most } };
}
export type MeasuresFinding = ReturnType<typeof computeMeasuresFinding>;

export type MedianPillar = ReturnType<typeof besideMedian>[number];

/** A country's pillars, each with the median share of all countries on the same measures. */
export const besideMedian = (answers: Answers, country: string, measures: readonly string[]) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    ...tally(answers, [country], codes),
    median: medianShare(answers, codes),
  }));

function medianShare(answers: Answers, measures: readonly string[]): number | undefined {
  if (answers.countries.length < 2) return undefined;
  return median(
    answers.countries.flatMap((code) => shareInPlace(tally(answers, [code], measures)) ?? []),
  );
}

/** The pillars by position relative to the median; undefined without a median. */
export function computeMedianFinding(pillars: readonly MedianPillar[]) {
  const placed = pillars.map((one) => ({ pillar: one.pillar, position: medianPosition(one) }));
  const at = (wanted: MedianPosition) =>
    placed.flatMap(({ pillar, position }) => (position === wanted ? pillar : []));
  return placed.some(({ position }) => position)
    ? { above: at("above"), level: at("level"), below: at("below"), unknown: at("unknown") }
    : undefined;
}

function medianPosition({ median: middle, ...counted }: MedianPillar): MedianPosition | undefined {
  const share = shareInPlace(counted);
  if (share === undefined || middle === undefined) return undefined;
  if (share === middle) return "level";
  if (share > middle) return "above";
  return (possibleShare(counted) ?? share) < middle ? "below" : "unknown";
}

/** Ranks of a country in a pillar, in the order of a finding. A country tied for the highest or lowest share gets that rank. */
export const RANKS = ["highest", "lowest", "level", "between"] as const;

/** The count of each country in each pillar, in the order of the countries. */
export const comparePillars = <Country extends { code: string }>(
  answers: Answers,
  countries: readonly Country[],
  measures: readonly string[] = answers.measures,
) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    shares: countries.map((country) => ({ country, ...tally(answers, [country.code], codes) })),
  }));

/** The rank of the first country in a pillar; undefined if it was asked nothing there. */
export function rankOfFirst({ shares }: { shares: readonly Tally[] }) {
  const [first] = shares;
  const ends = extremes(shares, shareInPlace);
  if (!first || !ends || shareInPlace(first) === undefined) return undefined;
  if (!ends.most) return "level";
  if (ends.most.items.includes(first)) return "highest";
  return ends.least.items.includes(first) ? "lowest" : "between";
}
