import { createContext, useContext } from "react";
import { Tooltip } from "recharts";
import type { RowDatum, TooltipLine } from "./series.ts";

/** Whether a pointer was ever over the chart's frame. */
export const Pointed = createContext(false);

/** What a tooltip says: its heading and its lines. */
interface TooltipText {
  title: string;
  lines: readonly TooltipLine[];
}

/** What a chart says of a row. */
export const rowTooltip =
  (data: readonly RowDatum[]) =>
  (index: number): TooltipText | undefined => {
    const datum = data[index];
    return datum && { title: datum.label, lines: datum.tooltip };
  };

/**
 * What a chart says of the item under the pointer, by its place in the series. It is not there before a pointer is: a
 * fifth of the time that a chart takes is the library's tooltip.
 */
export function ChartTooltip({ textOf }: { textOf: (index: number) => TooltipText | undefined }) {
  const isPointed = useContext(Pointed);
  if (!isPointed) return null;
  return (
    <Tooltip
      cursor={false}
      isAnimationActive={false}
      content={({ active, activeIndex }) => {
        const text = active ? textOf(Number(activeIndex)) : undefined;
        return text ? (
          <div className="chart-tooltip">
            <p className="chart-tooltip-title">{text.title}</p>
            {text.lines.map(({ label, value }) => (
              <p key={label}>
                <span>{label}</span> <b>{value}</b>
              </p>
            ))}
          </div>
        ) : null;
      }}
    />
  );
}
