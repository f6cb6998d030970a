/** Classes of coverage that a map tells apart, in order. */
export const COVERAGE_CLASSES = [0, 1, 2, 3, 4] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** The class of so many measures in place out of `total`; none in place is the first. */
export const coverageClass = (inPlace: number, total: number): CoverageClass =>
  COVERAGE_CLASSES[Math.floor((inPlace / (total + 1)) * COVERAGE_CLASSES.length)] ?? 4;

/** From which to which number of measures each class reaches; a class that no number falls in is left out. */
export function coverageClassBounds(
  total: number,
): { rank: CoverageClass; from: number; to: number }[] {
  const bounds = new Map<CoverageClass, { rank: CoverageClass; from: number; to: number }>();
  for (let inPlace = 0; inPlace <= total; inPlace += 1) {
    const rank = coverageClass(inPlace, total);
    bounds.set(rank, { rank, from: bounds.get(rank)?.from ?? inPlace, to: inPlace });
  }
  return [...bounds.values()];
}
