import { AXIS_HEIGHT } from "./heights.ts";

const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** A horizontal axis of shares from 0 to 1. */
export const shareAxis = (formatShare: (share: number) => string) =>
  ({
    type: "number",
    domain: [0, 1],
    ticks: SHARES,
    interval: 0,
    height: AXIS_HEIGHT,
    axisLine: false,
    tickLine: false,
    tick: { fontSize: 12, fill: "var(--faint)" },
    // The library hands over the place of the tick too.
    tickFormatter: (share: number) => formatShare(share),
  }) as const;
