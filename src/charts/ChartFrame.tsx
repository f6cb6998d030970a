import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** Width drawn where the page has no layout, as in a test. */
const FALLBACK_WIDTH = 400;

/**
 * Measures the width a chart has, and holds its height from the start, so that nothing shifts. Busy until then: a page that
 * came prerendered has it blank, since a build knows no width.
 */
export function ChartFrame({
  height,
  children,
}: {
  height: number;
  children: (width: number) => ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || FALLBACK_WIDTH);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className="chart-frame" aria-busy={width === undefined}>
      {width === undefined ? (
        <svg className="chart-frame" height={height} aria-hidden="true" />
      ) : (
        children(width)
      )}
    </div>
  );
}
