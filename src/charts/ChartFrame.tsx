import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from "react";
import { useIsPrinting } from "../ui/use-is-printing.ts";

/** Print width: slightly wider than the A4 text area, because print scales text to 0.9. */
const PAPER_WIDTH = 760;
/** Width in environments without layout, such as tests. */
const FALLBACK_WIDTH = 400;
/** Distance from the viewport at which a chart is rendered, in CSS pixels. */
const NEAR = 300;

interface Props {
  height: number;
  /** Accessible name, and id of the description. Assistive technology sees the chart as one image. */
  title: string;
  findingId: string;
  children: (width: number) => ReactNode;
}

/** Renders a chart at the available width once it is near the viewport. Reserves the chart's height to prevent layout shift. */
export function ChartFrame({ height, title, findingId, children }: Props) {
  const [frame, measured] = useWidthWhenNear();
  // Printing includes charts that were never near the viewport.
  const width = useIsPrinting() ? PAPER_WIDTH : measured;
  const isReady = width !== undefined;
  const image = { role: "img", "aria-label": title, "aria-describedby": findingId };
  return (
    <div ref={frame} className="chart-frame" aria-busy={!isReady} {...(isReady && image)}>
      {isReady ? (
        children(width)
      ) : (
        <svg className="chart-frame" height={height} aria-hidden="true" />
      )}
    </div>
  );
}

/** The ref of an element, and its width in CSS pixels; undefined until it is near the viewport. */
function useWidthWhenNear() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    if (typeof ResizeObserver === "undefined") return setWidth(FALLBACK_WIDTH);
    const measure = () => {
      const { clientWidth } = element;
      // A hidden element has a width of 0, so keep the last width.
      if (clientWidth > 0) startTransition(() => setWidth(Math.floor(clientWidth)));
    };
    const resizes = new ResizeObserver(measure);
    const nearness = new IntersectionObserver(
      (entries) => {
        // A fast scroll can report several entries at once; only the last one is current.
        if (!entries.at(-1)?.isIntersecting) return;
        nearness.disconnect();
        measure();
        resizes.observe(element);
      },
      { rootMargin: `${NEAR}px 0px` },
    );
    nearness.observe(element);
    return () => {
      nearness.disconnect();
      resizes.disconnect();
    };
  }, []);
  return [frame, width] as const;
}
