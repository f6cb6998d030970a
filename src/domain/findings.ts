import { type Answers, measuresByPillar } from "./answers.ts";
import type { Pillar } from "./framework.ts";
import {
  extremes,
  median,
  type PillarTally,
  possibleShare,
  shareInPlace,
  tally,
  tallyByCountry,
  tallyByPillar,
} from "./tally.ts";

/** A country's pillar beside the median of all countries, itself included, on the same measures. */
export interface ComparedPillar extends PillarTally {
  /** Undefined where there is no other country. */
  median: number | undefined;
}

/** Where a pillar stands against the median; `open` is below on what is known, but what is not known could change that. */
type Place = "above" | "below" | "level" | "open";

/** In which pillars a country is where against the median. */
export type MedianFinding = Readonly<Record<Place, readonly Pillar[]>>;

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

/** A country's pillars beside the median of all. */
export const comparePillars = (
  answers: Answers,
  country: string,
  measures: readonly string[],
): ComparedPillar[] =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    ...tally(answers, [country], codes),
    median: medianShare(answers, codes),
  }));

/** The middle of all countries' shares in place; undefined where there is one country alone. */
function medianShare(answers: Answers, measures: readonly string[]): number | undefined {
  if (answers.countries.length < 2) return undefined;
  const tallies = [...tallyByCountry(answers, answers.countries, measures).values()];
  return median(tallies.flatMap((one) => shareInPlace(one) ?? []));
}

/** Where a country stands against the median; undefined without one. */
export function computeMedianFinding(
  pillars: readonly ComparedPillar[],
): MedianFinding | undefined {
  const placed = pillars.map((one) => ({ pillar: one.pillar, place: placeOf(one) }));
  const at = (wanted: Place) =>
    placed.flatMap(({ pillar, place }) => (place === wanted ? pillar : []));
  return placed.some(({ place }) => place)
    ? { above: at("above"), level: at("level"), below: at("below"), open: at("open") }
    : undefined;
}

function placeOf({ median: middle, ...counted }: ComparedPillar): Place | undefined {
  const share = shareInPlace(counted);
  if (share === undefined || middle === undefined) return undefined;
  if (share === middle) return "level";
  if (share > middle) return "above";
  return (possibleShare(counted) ?? share) < middle ? "below" : "open";
}
