import type { ReactNode } from "react";

interface SelectableProps {
  /** Value of `data-mark`, which tests use to find the mark. */
  name: string;
  /** Hit area, if larger than the drawing. */
  area?: { x: number; y: number; width: number; height: number };
  onSelect: (() => void) | undefined;
  children?: ReactNode;
}

export const Selectable = ({ name, area, onSelect, children }: SelectableProps) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: a chart is one image, and its table has a button for each mark.
  <g data-mark={name} className={onSelect && "chart-clickable"} onClick={onSelect}>
    {onSelect && area && <rect {...area} fill="var(--paper)" fillOpacity={0} />}
    {children}
  </g>
);
