import type { ReactNode } from "react";

/** A part of a chart that a click selects, where the chart is asked to; `name` tells tests and snapshots what it is. */
export function Selectable({
  name,
  area,
  opacity,
  onSelect,
  children,
}: {
  name: string;
  /** Takes the pointer beyond what is drawn. */
  area?: { x: number; y: number; width: number; height: number };
  opacity?: number | undefined;
  onSelect: (() => void) | undefined;
  children: ReactNode;
}) {
  if (!onSelect)
    return (
      <g data-mark={name} opacity={opacity}>
        {children}
      </g>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a chart is one picture; its table twin has a button for each of these.
    <g data-mark={name} opacity={opacity} className="chart-clickable" onClick={onSelect}>
      {area && <rect {...area} fill="var(--paper)" fillOpacity={0} />}
      {children}
    </g>
  );
}
