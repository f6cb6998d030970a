/** A vertical axis of whole numbers, 0 at the top: one per row of a scatter chart. */
export const rowAxis = (rows: number) =>
  ({
    type: "number",
    dataKey: "row",
    domain: [-0.5, rows - 0.5],
    ticks: Array.from({ length: rows }, (_, row) => row),
    reversed: true,
    interval: 0,
    axisLine: false,
    tickLine: false,
  }) as const;
