import { type RefCallback, useCallback, useState } from "react";
import type { MatrixBlock } from "./matrix-blocks.ts";

/** Blocks that begin so far down, as a share of the window's height, are not on the first screen: the tools come before. */
const FIRST_SCREEN = 0.6;

/** How far beyond the screen a block is near it. */
const MARGIN = "25% 0px";

/** Which blocks are on the screen or near it, and what each hangs on to be told; without layout, as in a test, all are. */
export function useNearBlocks(blocks: readonly MatrixBlock[]) {
  const [near, setNear] = useState<ReadonlySet<number>>(
    () =>
      new Set(
        blocks.filter(({ y }) => y < window.innerHeight * FIRST_SCREEN).map(({ place }) => place),
      ),
  );
  const [observer] = useState(() => observeBlocks((seen) => setNear((last) => follow(last, seen))));
  const observe = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (!element) return;
      observer?.observe(element);
      return () => observer?.unobserve(element);
    },
    [observer],
  );
  const isNear = (place: number) => observer === undefined || near.has(place);
  return [isNear, observe] as const;
}

/** A block by its place, and whether it is near the screen now. */
type Sighting = readonly [place: number, isNear: boolean];

const observeBlocks = (onSeen: (seen: readonly Sighting[]) => void) =>
  typeof IntersectionObserver === "undefined"
    ? undefined
    : new IntersectionObserver(
        (entries) =>
          onSeen(
            entries.map(({ target, isIntersecting }) => [
              Number(target instanceof HTMLElement && target.dataset.block),
              isIntersecting,
            ]),
          ),
        { rootMargin: MARGIN },
      );

/** The set with what was seen; the same one where nothing changed. */
function follow(near: ReadonlySet<number>, seen: readonly Sighting[]): ReadonlySet<number> {
  if (seen.every(([place, isNear]) => near.has(place) === isNear)) return near;
  const next = new Set(near);
  for (const [place, isNear] of seen) {
    if (isNear) next.add(place);
    else next.delete(place);
  }
  return next;
}
