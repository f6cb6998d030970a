import { Selectable } from "./Selectable.tsx";
import { wrapWords } from "./series.ts";

/** Height of a scale under a chart, in CSS pixels. */
export const AXIS_HEIGHT = 24;
const FONT_SIZE = 13;
const LINE_HEIGHT = 14;
/** Width of an average character in em; wide for most fonts, so that a label rather wraps than runs out. */
const CHARACTER = 0.55;

/** Room for the pillars' names beside a chart of this width. */
export const labelWidthFor = (chartWidth: number): number => (chartWidth < 360 ? 104 : 132);

const PLAIN = { interval: 0, axisLine: false, tickLine: false } as const;

/** A horizontal axis of shares from 0 to 1. */
export const shareAxis = (formatShare: (share: number) => string) =>
  ({
    ...PLAIN,
    type: "number",
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    height: AXIS_HEIGHT,
    tick: { fontSize: 12, fill: "var(--faint)" },
    // The library hands over the place of the tick too.
    tickFormatter: (share: number) => formatShare(share),
  }) as const;

type Rows = readonly { id: string; label: string }[];
type OnRow = ((id: string) => void) | undefined;

/** The names of the rows as ticks, from the chart's edge. */
const rowTicks =
  (rows: Rows, width: number, onRow: OnRow) =>
  ({ y, index }: { y: number | string; index: number }) => {
    const row = rows[index];
    return row ? (
      <RowName
        label={row.label}
        y={Number(y)}
        width={width}
        onSelect={onRow && (() => onRow(row.id))}
      />
    ) : null;
  };

/** A vertical axis of the rows' names, for a bar chart. */
export const nameAxis = (rows: Rows, width: number, onRow: OnRow) =>
  ({
    ...PLAIN,
    type: "category",
    dataKey: "id",
    width,
    tick: rowTicks(rows, width, onRow),
  }) as const;

/** The same of a scatter chart: whole numbers, 0 at the top, one per row. */
export const rowAxis = (rows: Rows, width: number, onRow: OnRow) =>
  ({
    ...PLAIN,
    type: "number",
    dataKey: "row",
    domain: [-0.5, rows.length - 0.5],
    ticks: rows.map((_, row) => row),
    niceTicks: "none",
    reversed: true,
    width,
    tick: rowTicks(rows, width, onRow),
  }) as const;

/** The name of a row, in as many lines as it needs around its middle. */
export function RowName({
  label,
  y,
  width,
  x = 0,
  size = FONT_SIZE,
  onSelect,
}: {
  label: string;
  y: number;
  width: number;
  x?: number;
  size?: number;
  onSelect?: (() => void) | undefined;
}) {
  const lines = wrapWords(label, Math.floor((width - 8) / (size * CHARACTER)));
  const leading = Math.min(LINE_HEIGHT, size + 1);
  const first = y - ((lines.length - 1) * leading) / 2 + size * 0.35;
  return (
    <Selectable name={label} onSelect={onSelect}>
      <TextLines {...{ lines, x, leading, size }} y={first} />
    </Selectable>
  );
}

/** Lines of text from the baseline of the first. */
export const TextLines = ({
  lines,
  x,
  y,
  leading,
  size,
}: {
  lines: readonly string[];
  x: number;
  y: number;
  leading: number;
  size: number;
}) => (
  <text fill="var(--ink)" fontSize={size}>
    {lines.map((line, index) => {
      const baseline = y + index * leading;
      return (
        <tspan key={baseline} x={x} y={baseline}>
          {line}
        </tspan>
      );
    })}
  </text>
);
