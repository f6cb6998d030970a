/** A country where it lies on the map, in CSS pixels. */
export interface MapSpot {
  code: string;
  x: number;
  y: number;
}

/** What lies aside counts as so much further away than what lies ahead. */
const ASIDE = 2;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Whether a key walks over the map. */
export const isWalk = (key: string): boolean => key in WAYS;

/** The next country in the direction of an arrow key; the same one where there is none. */
export function walkTo(spots: readonly MapSpot[], from: MapSpot, key: string): MapSpot {
  const [right, down] = WAYS[key] ?? [0, 0];
  let next = from;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const x = spot.x - from.x;
    const y = spot.y - from.y;
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    const distance = ahead + ASIDE * aside;
    if (ahead <= 0 || distance >= least) continue;
    least = distance;
    next = spot;
  }
  return next;
}
