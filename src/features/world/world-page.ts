import { type UIEvent, useEffect, useRef, useState } from "react";

const WIDEST = 1368;
/** Width where the page has no layout, as in a test. */
const FALLBACK = 1440;

/** Width of the page between its margins, in CSS pixels, as `page.css` has them. */
export const readPageWidth = () => {
  const width = document.documentElement.clientWidth || FALLBACK;
  return Math.min(width, WIDEST) - (width > 640 ? 48 : 32);
};

/** The same, and whenever it changes. Read once: reading it while drawing costs a layout. */
export function usePageWidth(): number {
  const [width, setWidth] = useState(readPageWidth);
  useEffect(() => {
    const handleResize = () => setWidth(readPageWidth());
    addEventListener("resize", handleResize);
    return () => removeEventListener("resize", handleResize);
  }, []);
  return width;
}

/** What makes two elements, by their refs, follow one another where either is scrolled sideways. */
export function useSharedScroll() {
  const first = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  const onScroll = ({ currentTarget: { scrollLeft } }: UIEvent) => {
    for (const { current } of [first, second]) if (current) current.scrollLeft = scrollLeft;
  };
  return [
    { ref: first, onScroll },
    { ref: second, onScroll },
  ] as const;
}

/** What begins so far down, as a share of the window's height, is not on the first screen: the tools come before. */
const FIRST_SCREEN = 0.5;

/** Whether an element so far down is on the screen, or no further from it than the margin, and its ref; without layout, as in a test, it is. */
export function useIsNear(top: number, rootMargin: string) {
  const ref = useRef<HTMLDivElement>(null);
  const hasLayout = typeof IntersectionObserver !== "undefined";
  const [isNear, setNear] = useState(() => !hasLayout || top < innerHeight * FIRST_SCREEN);
  useEffect(() => {
    const element = ref.current;
    if (!hasLayout || !element) return;
    const observer = new IntersectionObserver(
      (seen) => setNear(seen.at(-1)?.isIntersecting === true),
      { rootMargin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasLayout, rootMargin]);
  return [isNear, ref] as const;
}
