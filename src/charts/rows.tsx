import type { ReactNode } from "react";
import { type BarShapeProps, ComposedChart, Tooltip, usePlotArea, YAxis } from "recharts";
import type { Mark } from "../domain/answers.ts";
import { charactersIn } from "../domain/split-word.ts";
import { CHARACTER, FONT_SIZE, RowName } from "./RowName.tsx";
import { Selectable } from "./Selectable.tsx";

/** One row or column of a chart. */
export interface RowDatum {
  id: string;
  /** The status that the mark before the label shows. */
  status?: Mark;
  label: string;
  /** Title of the tooltip. Defaults to the label. */
  heading?: string;
  tooltip: readonly { label: string; value: string }[];
  /** Whether the label ignores clicks. */
  isFixed?: boolean;
}

/** Sizes in CSS pixels. */
export interface RowsProps<Datum extends RowDatum> {
  data: readonly Datum[];
  width: number;
  height: number;
  /** Handles a click on a row. Omitted in pictures, which are not interactive. */
  onRow?: ((id: string) => void) | undefined;
}

const PLAIN = { interval: 0, axisLine: false, tickLine: false } as const;

/** A horizontal axis of shares from 0 to 1. */
export const shareAxis = (formatShare: (share: number) => string) =>
  ({
    ...PLAIN,
    type: "number",
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    height: 24,
    tick: { fontSize: 12, fill: "var(--faint)" },
    tickFormatter: (share: number) => formatShare(share),
  }) as const;

interface FrameProps extends RowsProps<RowDatum> {
  /** Width reserved for the labels. Defaults to the width of pillar names. */
  nameWidth?: number | undefined;
  right?: number;
  barSize?: number;
  children: ReactNode;
}

export function RowsChart({ onRow, right = 0, children, ...props }: FrameProps) {
  const { nameWidth = nameWidthFor(props), ...chart } = props;
  const { data } = chart;
  const tick = ({ y, index }: { y: number | string; index: number }) => {
    const row = data[index];
    return row ? (
      <Selectable
        name={row.label}
        onSelect={onRow && !row.isFixed ? () => onRow(row.id) : undefined}
      >
        <RowName {...row} y={Number(y)} width={nameWidth} />
      </Selectable>
    ) : null;
  };
  return (
    <ComposedChart
      layout="vertical"
      {...chart}
      margin={{ top: 0, right, bottom: 0, left: 0 }}
      barCategoryGap="28%"
      accessibilityLayer={false}
      role="none"
    >
      <YAxis {...PLAIN} type="category" dataKey="id" width={nameWidth} tick={tick} />
      {onRow && <ChartTooltip data={data} />}
      {children}
    </ComposedChart>
  );
}

/** Width for the names of pillars. On phones, it depends on the longest word. */
function nameWidthFor({ data, width }: RowsProps<RowDatum>) {
  const words = data.flatMap(({ label }) => label.split(" ").map(charactersIn));
  const least = Math.max(104, ...words.map((length) => length * FONT_SIZE * CHARACTER + 8));
  return width < 360 ? Math.min(least, 132) : 132;
}

export const rowBackground = ({ data, onRow }: Pick<RowsProps<RowDatum>, "data" | "onRow">) =>
  onRow !== undefined &&
  (({ x, y, width, height, originalDataIndex }: BarShapeProps) => {
    const { id = "" } = data[originalDataIndex] ?? {};
    return <Selectable name={id} area={{ x, y, width, height }} onSelect={() => onRow(id)} />;
  });

export function ChartTooltip({ data }: { data: readonly RowDatum[] }) {
  // Recharts keeps a tooltip inside the plot area only if it fits.
  const maxWidth = usePlotArea()?.width;
  return (
    <Tooltip
      cursor={false}
      isAnimationActive={false}
      wrapperStyle={{ maxWidth }}
      content={({ active, activeIndex }) => {
        const row = active ? data[Number(activeIndex)] : undefined;
        return row ? (
          <div className="chart-tooltip">
            <p className="chart-tooltip-title">{row.heading ?? row.label}</p>
            {row.tooltip.map(({ label, value }) => (
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
