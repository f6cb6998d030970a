import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from "react";
import { useIsPrinting } from "../ui/use-is-printing.ts";

/** Width of charts in print, in CSS pixels. The A4 text area is narrower, so charts and their text are scaled to 90%. */
const PAPER_WIDTH = 760;
/** Width in environments without layout, such as tests. */
const FALLBACK_WIDTH = 400;
/** Assumed width when a prerendered page reserves the height of a chart. */
const PRERENDERED_WIDTH = 1000;
/** Distance from the viewport at which a chart is rendered, in CSS pixels. */
const NEAR = 300;

interface Props {
  /** In CSS pixels. A function if the height depends on the width. */
  height: number | ((width: number) => number);
  /** Accessible name of the chart, which has the role "img". */
  title: string;
  /** Id of the element that describes the chart. */
  findingId: string;
  children: (width: number) => ReactNode;
}

/** Renders a chart at the available width once it is near the viewport. Reserves the chart's height to prevent layout shift. */
export function ChartFrame({ height, title, findingId, children }: Props) {
  const isFixed = typeof height === "number";
  const { frame, width: measured, isNear } = useWidth(isFixed);
  // Printing includes charts that were never near the viewport.
  const isPrinting = useIsPrinting();
  const width = isPrinting ? PAPER_WIDTH : (measured ?? PRERENDERED_WIDTH);
  const isReady = isPrinting || (isNear && measured !== undefined);
  const reserved = isFixed ? height : height(width);
  const image = { role: "img", "aria-label": title, "aria-describedby": findingId };
  return (
    <div ref={frame} className="chart-frame" aria-busy={!isReady} {...(isReady && image)}>
      {isReady ? (
        children(width)
      ) : (
        <svg className="chart-frame" height={reserved} aria-hidden="true" />
      )}
    </div>
  );
}

/**
 * The ref of an element, its width in CSS pixels, and whether it has been near the viewport. A chart of fixed height is
 * measured only when it is near, because measuring forces a layout.
 */
function useWidth(isFixed: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  const [isNear, setNear] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth } = element;
      // A hidden element has a width of 0, so keep the last width.
      if (clientWidth > 0) setWidth(Math.floor(clientWidth));
    };
    if (typeof ResizeObserver === "undefined") {
      setWidth(FALLBACK_WIDTH);
      return setNear(true);
    }
    const resizes = new ResizeObserver(() => startTransition(measure));
    const nearness = new IntersectionObserver(
      (entries) => {
        // A fast scroll can report several entries at once. Only the last one is current.
        if (!entries.at(-1)?.isIntersecting) return;
        nearness.disconnect();
        startTransition(() => {
          measure();
          setNear(true);
        });
        resizes.observe(element);
      },
      { rootMargin: `${NEAR}px 0px` },
    );
    nearness.observe(element);
    if (!isFixed) {
      measure();
      resizes.observe(element);
    }
    return () => {
      nearness.disconnect();
      resizes.disconnect();
    };
  }, [isFixed]);
  return { frame, width, isNear };
}
