import type { Answers } from "./answers.ts";
import type { Pillar } from "./framework.ts";
import {
  type Extreme,
  extremes,
  measuresIn,
  median,
  type PillarTally,
  possibleShare,
  shareInPlace,
  type Tally,
  tally,
  tallyByCountry,
  tallyByPillar,
} from "./tally.ts";

/** How many measures are in place, and the pillars with the largest and the smallest share of them. */
export interface MeasuresFinding {
  total: Tally;
  /** Undefined where all pillars are equal, or only one is shown. */
  ends: { least: Extreme<PillarTally>; most: Extreme<PillarTally> } | undefined;
}

/** A country's pillar beside the median of all countries, itself included, on the same measures. */
export interface ComparedPillar extends PillarTally {
  /** Undefined where there is no other country. */
  median: number | undefined;
}

/** In which pillars a country is where against the median. */
export interface MedianFinding {
  above: readonly Pillar[];
  below: readonly Pillar[];
  level: readonly Pillar[];
  /** Below on what is known, but what is not known could change that. */
  open: readonly Pillar[];
}

/** Sums up a country's measures by pillar. */
export function computeMeasuresFinding(
  answers: Answers,
  country: string,
  measures: readonly string[],
): MeasuresFinding {
  const ends = extremes(tallyByPillar(answers, [country], measures), shareInPlace);
  return {
    total: tally(answers, [country], measures),
    ends: ends?.most && { least: ends.least, most: ends.most },
  };
}

/** A country's pillars beside the median of all. */
export const comparePillars = (
  answers: Answers,
  country: string,
  measures: readonly string[],
): ComparedPillar[] =>
  tallyByPillar(answers, [country], measures).map((pillar) => ({
    ...pillar,
    median: medianShare(answers, measuresIn(answers.framework, pillar.pillar, measures)),
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
  const compared = pillars.flatMap(({ median: middle, ...pillar }) => {
    const share = shareInPlace(pillar);
    const possible = possibleShare(pillar);
    return share === undefined || possible === undefined || middle === undefined
      ? []
      : [{ pillar: pillar.pillar, share, possible, middle }];
  });
  if (compared.length === 0) return undefined;
  const where = (test: (pillar: (typeof compared)[number]) => boolean) =>
    compared.filter(test).map(({ pillar }) => pillar);
  return {
    above: where(({ share, middle }) => share > middle),
    level: where(({ share, middle }) => share === middle),
    below: where(({ possible, middle }) => possible < middle),
    open: where(({ share, possible, middle }) => share < middle && middle <= possible),
  };
}
