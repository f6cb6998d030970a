import {
  createContext,
  type ReactNode,
  startTransition,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useIsPrinting } from "../ui/use-is-printing.ts";

/** A little more than an A4 page has between its margins, in CSS pixels: letters of nine tenths. */
const PAPER_WIDTH = 760;
/** Width drawn where the page has no layout, as in a test. */
const FALLBACK_WIDTH = 400;

/** Whether a pointer was ever over the chart's frame. Apart from the tooltip, which brings the library along. */
export const Pointed = createContext(false);

interface Props {
  height: number;
  /** Its name and its finding: to those who do not see it a chart is one picture; its table twin holds the rest. */
  title: string;
  finding: string;
  children: (width: number) => ReactNode;
}

/**
 * Measures the width a chart has, and holds its height from the start, so that nothing shifts. Blank and busy until the chart
 * is near the window, and where a build writes it, which knows no width.
 */
export function ChartFrame({ height, title, finding, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [measured, setWidth] = useState<number>();
  // Paper has what nobody scrolled to, in letters of its own size.
  const width = useIsPrinting() ? PAPER_WIDTH : measured;
  const [isPointed, setPointed] = useState(false);
  // The same chart when a pointer comes: a new one would put new marks under it.
  const chart = useMemo(() => width !== undefined && children(width), [children, width]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    if (typeof ResizeObserver === "undefined") return setWidth(FALLBACK_WIDTH);
    // Hidden, as on paper, it has no width, and stays as it was.
    const measure = () => element.clientWidth > 0 && setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(measure);
    const callOff = drawWhenNear(element, () => {
      measure();
      observer.observe(element);
    });
    return () => {
      callOff();
      observer.disconnect();
    };
  }, []);
  return (
    <div
      ref={frame}
      className="chart-frame"
      aria-busy={width === undefined}
      {...(chart && { role: "img", "aria-label": title, "aria-description": finding })}
      onPointerEnter={() => setPointed(true)}
    >
      {chart ? (
        <Pointed value={isPointed}>{chart}</Pointed>
      ) : (
        <svg className="chart-frame" height={height} aria-hidden="true" />
      )}
    </div>
  );
}

/** How far outside the window a chart is drawn already, in CSS pixels. */
const NEAR = 300;

/** A chart that is taken away meanwhile keeps the others waiting no longer. */
const MOST_FRAMES = 60;

/** Whether a chart was drawn before: another one takes a fraction of the time, and is drawn at once. */
let isWarm = false;
let turn = Promise.resolve();

/**
 * Draws a chart when it is near the window: what nobody scrolls to costs nothing. The first charts of a visit take turns,
 * one a task, so that the page answers in between. Gives what calls it off.
 */
function drawWhenNear(element: Element, draw: () => void): () => void {
  if (isWarm && isNear(element)) {
    draw();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (seen) => {
      // Whoever scrolls fast is past it and back between two calls: the last one counts.
      if (!seen.at(-1)?.isIntersecting) return;
      observer.disconnect();
      turn = turn.then(() => takeTurn(element, draw));
      isWarm = true;
    },
    { rootMargin: `${NEAR}px 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight + NEAR && bottom > -NEAR;
}

/** Ends when the chart is drawn, or after so many frames. */
async function takeTurn(element: Element, draw: () => void): Promise<void> {
  startTransition(draw);
  for (let frame = 0; frame < MOST_FRAMES && element.ariaBusy === "true"; frame += 1)
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
