import { useContext } from "react";
import { Tooltip } from "recharts";
import { Pointed } from "./ChartFrame.tsx";

/** What is said of an item of a chart: its name, in full where that is more, and lines of what is counted and its value. */
export interface Told {
  label: string;
  heading?: string;
  tooltip: readonly { label: string; value: string }[];
}

/** Says what is under the pointer. It is not there before a pointer is: a fifth of the time that a chart takes is the library's tooltip. */
export function ChartTooltip({ data }: { data: readonly Told[] }) {
  const isPointed = useContext(Pointed);
  if (!isPointed) return null;
  return (
    <Tooltip
      cursor={false}
      isAnimationActive={false}
      content={({ active, activeIndex }) => {
        const told = active ? data[Number(activeIndex)] : undefined;
        return told ? (
          <div className="chart-tooltip">
            <p className="chart-tooltip-title">{told.heading ?? told.label}</p>
            {told.tooltip.map(({ label, value }) => (
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
