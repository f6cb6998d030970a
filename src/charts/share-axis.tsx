import { AXIS_HEIGHT } from "./heights.ts";

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** A horizontal axis of shares from 0 to 1. */
export const shareAxis = (formatShare: (share: number) => string) =>
  ({
    type: "number",
    domain: [0, 1],
    niceTicks: "none",
    ticks: SHARES,
    interval: 0,
    height: AXIS_HEIGHT,
    axisLine: false,
    tickLine: false,
    tick: ({
      x,
      y,
      payload,
    }: {
      x: number | string;
      y: number | string;
      payload: { value: number };
    }) => (
      <text x={x} y={Number(y) + 9} textAnchor="middle" fontSize={12} fill="var(--faint)">
        {formatShare(payload.value)}
      </text>
    ),
  }) as const;
