/** Classes of coverage, lowest first: the map colours countries by them. */
const COVERAGE_CLASSES = [0, 1, 2, 3, 4] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** The class of `count` measures out of `total`. */
export const coverageClass = (count: number, total: number): CoverageClass =>
  COVERAGE_CLASSES[Math.floor((count / (total + 1)) * COVERAGE_CLASSES.length)] ?? 4;

/** The range of measures of each class; classes without a number are omitted. */
export function coverageClassBounds(total: number) {
  const counts = Array.from({ length: total + 1 }, (_, count) => count);
  return COVERAGE_CLASSES.flatMap((rank) => {
    const own = counts.filter((count) => coverageClass(count, total) === rank);
    return own.length > 0 ? [{ rank, from: Math.min(...own), to: Math.max(...own) }] : [];
  });
}
