import type { Cells } from "../framework.ts";
import { byCoverage, possibleShare, shareInPlace, type Tally } from "../tally.ts";

/** What is in place or scored a half and more: how often, its share (0 to 1) of what was asked, undefined where nothing was, and that share if what is not known counted too; `compare` sorts what has most of it first. */
const COVERAGE = {
  count: ({ inPlace }: Tally) => inPlace,
  share: shareInPlace,
  possible: possibleShare,
  compare: byCoverage,
};

const stillShare = ({ no, asked }: Tally) => (asked === 0 ? undefined : no / asked);

/** Of each "no", the same of what still scores 0. */
const STILL_ZERO: typeof COVERAGE = {
  count: ({ no }) => no,
  share: stillShare,
  possible: stillShare,
  compare: (a, b) => b.no - a.no || (stillShare(b) ?? -1) - (stillShare(a) ?? -1),
};

/** What the tables of a framework count first. */
export const leadOf = ({ cells }: Cells) => (cells === "outcome" ? STILL_ZERO : COVERAGE);

/** Classes of how much of what is counted first a country has, in order: what a map tells apart. */
const COVERAGE_CLASSES = [0, 1, 2, 3, 4] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** The class of so many measures out of `total`; none of them is the first. */
export const coverageClass = (count: number, total: number): CoverageClass =>
  COVERAGE_CLASSES[Math.floor((count / (total + 1)) * COVERAGE_CLASSES.length)] ?? 4;

/** From which to which number of measures each class reaches; a class that no number falls in is left out. */
export function coverageClassBounds(total: number) {
  const counts = Array.from({ length: total + 1 }, (_, count) => count);
  return COVERAGE_CLASSES.flatMap((rank) => {
    const own = counts.filter((count) => coverageClass(count, total) === rank);
    return own.length > 0 ? [{ rank, from: Math.min(...own), to: Math.max(...own) }] : [];
  });
}
