import { type RefCallback, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { MatrixBlock } from "./matrix-frame.ts";

/** Width of the page between its margins, in CSS pixels, as `page.css` has them. Read once: reading it while drawing costs a layout. */
export function usePageWidth(): number {
  const [width, setWidth] = useState(readPageWidth);
  useEffect(() => {
    const handleResize = () => setWidth(readPageWidth());
    addEventListener("resize", handleResize);
    return () => removeEventListener("resize", handleResize);
  }, []);
  return width;
}

const WIDEST = 1368;
/** Width where the page has no layout, as in a test. */
const FALLBACK = 1440;

const readPageWidth = () => {
  const width = document.documentElement.clientWidth || FALLBACK;
  return Math.min(width, WIDEST) - (width > 640 ? 48 : 32);
};

/** Refs of two elements of which one follows where the other is scrolled sideways. */
export function useSharedScroll() {
  const first = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const elements = [first, second].flatMap(({ current }) => current ?? []);
    const unlisten = new AbortController();
    const follow = ({ target }: Event) => {
      if (target instanceof Element)
        for (const element of elements) element.scrollLeft = target.scrollLeft;
    };
    for (const element of elements)
      element.addEventListener("scroll", follow, { passive: true, signal: unlisten.signal });
    return () => unlisten.abort();
  }, []);
  return [first, second] as const;
}

/** Whether the page is about to be printed: then all of it has to be there, at once. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const unlisten = new AbortController();
    const { signal } = unlisten;
    addEventListener("beforeprint", () => flushSync(() => setPrinting(true)), { signal });
    addEventListener("afterprint", () => setPrinting(false), { signal });
    return () => unlisten.abort();
  }, []);
  return isPrinting;
}

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
