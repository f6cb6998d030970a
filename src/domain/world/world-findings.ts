import type { Indicator } from "../framework.ts";
import type { CoverageRange, IndicatorTally } from "./world.ts";

/** An indicator with in how many countries it is surely in place, and in how many it may be. */
export interface IndicatorReach extends CoverageRange {
  indicator: Indicator;
}

/** The indicators that surely most, and surely fewest, countries have in place. */
export interface WorldFinding {
  most: IndicatorReach;
  fewest: IndicatorReach;
  countries: number;
}

/** Classes of coverage that a map tells apart, in order. */
export const COVERAGE_CLASSES = 5;

/** How many countries have the indicator for certain, and how many may. */
export const reachOf = ({ indicator, counts }: IndicatorTally): IndicatorReach => ({
  indicator,
  certain: counts.exists,
  possible: counts.exists + counts.unknown + counts.missing,
});

/** Indicators by how many countries surely have them, most first; what ties keeps the framework's order. */
export const orderTallies = (tallies: readonly IndicatorTally[]): IndicatorTally[] =>
  tallies.toSorted((a, b) => b.counts.exists - a.counts.exists);

/** What most and fewest countries have; undefined without indicators or countries. */
export function computeWorldFinding(
  tallies: readonly IndicatorTally[],
  countries: number,
): WorldFinding | undefined {
  const ordered = orderTallies(tallies);
  const most = ordered.at(0);
  const fewest = ordered.at(-1);
  if (!most || !fewest || countries === 0) return undefined;
  return { most: reachOf(most), fewest: reachOf(fewest), countries };
}

/** The class, 0 to `COVERAGE_CLASSES` - 1, of so many indicators surely in place out of `total`; none in place is the first. */
export const coverageClass = (certain: number, total: number): number =>
  Math.min(COVERAGE_CLASSES - 1, Math.floor((certain / (total + 1)) * COVERAGE_CLASSES));

/** From which to which number of indicators each class reaches; a class that no number falls in is left out. */
export function coverageClassBounds(total: number): { rank: number; from: number; to: number }[] {
  const bounds = new Map<number, { rank: number; from: number; to: number }>();
  for (let certain = 0; certain <= total; certain += 1) {
    const rank = coverageClass(certain, total);
    bounds.set(rank, { rank, from: bounds.get(rank)?.from ?? certain, to: certain });
  }
  return [...bounds.values()];
}
