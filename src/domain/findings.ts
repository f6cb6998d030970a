import type { PillarCoverage } from "./coverage.ts";
import type { Indicator, Pillar } from "./framework.ts";
import type { Row } from "./scorecard.ts";

/** The pillars at one end of a scale, and the value they share. */
export interface Extreme {
  pillars: readonly Pillar[];
  value: number;
}

/** How many measures are in place, and where the share of them is largest and smallest. */
export interface MeasuresFinding {
  inPlace: number;
  partial: number;
  total: number;
  unknown: number;
  missing: number;
  /** By the share known to be in place; undefined where all pillars are equal, or only one is shown. */
  ends: { smallest: Extreme; largest: Extreme } | undefined;
}

/** A pillar's coverage, with the median of the other countries where there are others. */
export interface ComparedCoverage extends PillarCoverage {
  median: number | undefined;
}

/** Where a country stands against the median of the others. */
export interface MedianFinding {
  kind: "median";
  above: readonly Pillar[];
  below: readonly Pillar[];
  level: readonly Pillar[];
  /** Below on what is known, but what is not known could change that. */
  open: readonly Pillar[];
}

/** Without other countries: from where to where the pillars reach, and which of them could reach further. */
export interface SpreadFinding {
  kind: "spread";
  smallest: Extreme;
  /** Undefined where all pillars are equal. */
  largest: Extreme | undefined;
  /** Pillars that what is not known could lift, and how far. */
  open: readonly { pillar: Pillar; possible: number }[];
}

export type CoverageFinding = MedianFinding | SpreadFinding | undefined;

/** Which measures are said not to be in place, where most of them are, and which are not known. */
export interface MarksFinding {
  absent: number;
  total: number;
  /** Pillars with the largest number of absent measures; undefined where none stands out. */
  most: Extreme | undefined;
  unknown: readonly Indicator[];
  missing: readonly Indicator[];
}

/** Sums up the measures by pillar. */
export function computeMeasuresFinding(coverage: readonly PillarCoverage[]): MeasuresFinding {
  const sum = (count: (pillar: PillarCoverage) => number) =>
    coverage.reduce((total, pillar) => total + count(pillar), 0);
  const { smallest, largest } = extremes(coverage, ({ certain }) => certain);
  return {
    inPlace: sum(({ counts }) => counts.exists),
    partial: sum(({ counts }) => counts.partial),
    total: sum(({ total }) => total),
    unknown: sum(({ counts }) => counts.unknown),
    missing: sum(({ counts }) => counts.missing),
    ends: smallest && largest ? { smallest, largest } : undefined,
  };
}

/** Sums up the coverage: against the median where every pillar has one, else by itself; undefined without pillars. */
export function computeCoverageFinding(coverage: readonly ComparedCoverage[]): CoverageFinding {
  const compared = coverage.flatMap(({ median, ...pillar }) =>
    median === undefined ? [] : [{ ...pillar, median }],
  );
  if (compared.length > 0 && compared.length === coverage.length)
    return computeMedianFinding(compared);
  const { smallest, largest } = extremes(coverage, ({ certain }) => certain);
  if (!smallest) return undefined;
  const open = coverage.filter(({ certain, possible }) => possible > certain);
  return {
    kind: "spread",
    smallest,
    largest,
    open: open.map(({ pillar, possible }) => ({ pillar, possible })),
  };
}

/** Sums up which measures are not in place, and which are not known. */
export function computeMarksFinding(
  rows: readonly Row[],
  coverage: readonly PillarCoverage[],
): MarksFinding {
  const having = (status: string) =>
    rows.filter(({ finding }) => finding.status === status).map(({ indicator }) => indicator);
  return {
    absent: having("absent").length,
    total: rows.length,
    most: extremes(coverage, ({ counts }) => counts.absent).largest,
    unknown: having("unknown"),
    missing: having("missing"),
  };
}

function computeMedianFinding(
  coverage: readonly (PillarCoverage & { median: number })[],
): MedianFinding {
  const where = (test: (certain: number, possible: number, median: number) => boolean) =>
    coverage
      .filter(({ certain, possible, median }) => test(certain, possible, median))
      .map(({ pillar }) => pillar);
  return {
    kind: "median",
    above: where((certain, _possible, median) => certain > median),
    level: where((certain, _possible, median) => certain === median),
    below: where((_certain, possible, median) => possible < median),
    open: where((certain, possible, median) => certain < median && median <= possible),
  };
}

/** The pillars with the smallest and the largest value, all of them on a tie; no largest where all are equal. */
function extremes(
  coverage: readonly PillarCoverage[],
  measure: (pillar: PillarCoverage) => number,
): { smallest: Extreme | undefined; largest: Extreme | undefined } {
  const values = coverage.map(measure);
  const at = (value: number): Extreme => ({
    value,
    pillars: coverage.filter((item) => measure(item) === value).map(({ pillar }) => pillar),
  });
  if (values.length === 0) return { smallest: undefined, largest: undefined };
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  return { smallest: at(smallest), largest: largest > smallest ? at(largest) : undefined };
}
