/** Pixels per CSS pixel: sharp on a good screen, and in print at half the size. */
const SHARPEST = 2;

/** What every browser can draw on, in pixels: iPhones stop at this area, others at this side. */
const LARGEST_AREA = 16_777_216;
const LARGEST_SIDE = 16_384;

/** Pixels per CSS pixel for a picture of this size; undefined where even one would be more than browsers draw. */
export function pictureScale(width: number, height: number): number | undefined {
  const largest = Math.min(
    LARGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  );
  return largest < 1 ? undefined : Math.min(SHARPEST, largest);
}
