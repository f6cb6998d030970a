/** Classes of a count on the map: zero, and four equal ranges up to the highest count. */
const COVERAGE_CLASSES = [0, 1, 2, 3, 4] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** The class of a count. `most` is the highest count of any country. */
export const coverageClass = (count: number, most: number): CoverageClass =>
  COVERAGE_CLASSES[Math.ceil((count / Math.max(1, most)) * 4)] ?? 4;

/** The ranges of the classes that occur among the counts of all countries. */
export function coverageClassBounds(counts: readonly number[]) {
  const most = Math.max(0, ...counts);
  const possible = Array.from({ length: most + 1 }, (_, count) => count);
  return COVERAGE_CLASSES.flatMap((rank) => {
    const hasRank = (count: number) => coverageClass(count, most) === rank;
    const own = possible.filter(hasRank);
    return counts.some(hasRank) ? [{ rank, from: own[0] ?? 0, to: own.at(-1) ?? 0 }] : [];
  });
}
