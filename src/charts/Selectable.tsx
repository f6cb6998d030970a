import type { ReactNode } from "react";

interface Props {
  /** Tells tests and snapshots what it is. */
  name: string;
  /** Takes the pointer beyond what is drawn. */
  area?: { x: number; y: number; width: number; height: number };
  opacity?: number | undefined;
  onSelect: (() => void) | undefined;
  children: ReactNode;
}

/** A part of a chart that a click selects, where the chart is asked to. */
export const Selectable = ({ name, area, opacity, onSelect, children }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: a chart is one picture; its table twin has a button for each of these.
  <g
    data-mark={name}
    opacity={opacity}
    className={onSelect && "chart-clickable"}
    onClick={onSelect}
  >
    {onSelect && area && <rect {...area} fill="var(--paper)" fillOpacity={0} />}
    {children}
  </g>
);
