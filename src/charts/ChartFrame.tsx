import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/** Width drawn where the page has no layout, as in a test. */
const FALLBACK_WIDTH = 400;

/** Measures the width a chart has, and holds its height from the start, so that nothing shifts. */
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
    <div ref={frame} className="chart-frame" style={{ blockSize: height }}>
      {width === undefined ? null : children(width)}
    </div>
  );
}
