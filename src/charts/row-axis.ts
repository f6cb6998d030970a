import { pillarTicks } from "./PillarTick.tsx";

type Rows = Parameters<typeof pillarTicks>[0];
type OnRow = Parameters<typeof pillarTicks>[2];

const PLAIN = { interval: 0, axisLine: false, tickLine: false } as const;

/** A vertical axis of the rows' names, for a bar chart. */
export const nameAxis = (rows: Rows, width: number, onRow: OnRow) =>
  ({
    ...PLAIN,
    type: "category",
    dataKey: "id",
    width,
    tick: pillarTicks(rows, width, onRow),
  }) as const;

/** The same of a scatter chart: whole numbers, 0 at the top, one per row; `shift` as of the ticks. */
export const rowAxis = (rows: Rows, width: number, onRow: OnRow, shift = 0) =>
  ({
    ...PLAIN,
    type: "number",
    dataKey: "row",
    domain: [-0.5, rows.length - 0.5],
    ticks: rows.map((_, row) => row),
    niceTicks: "none",
    reversed: true,
    width,
    tick: pillarTicks(rows, width, onRow, shift),
  }) as const;
