import { AXIS_HEIGHT } from "./heights.ts";
import { type Lane, layOutLanes } from "./lanes.ts";
import type { CountryShare, PillarSharesDatum } from "./series.ts";

/** From one lane of marks to the next, and what parts one pillar from the next, in CSS pixels. */
export const LANE = 13;
const BETWEEN = 18;
/** Nearer than this, as a share, two marks would touch on a narrow chart. */
const DISTANCE = 0.06;

/** The lane of each country's mark with its reach. */
export const dotLanes = (shares: readonly CountryShare[]): Lane[] =>
  layOutLanes(
    shares.map(({ certain, possible }) => ({ from: certain, to: possible })),
    DISTANCE,
  );

/** The fullest pillar sets how tall each row is. */
export const dotRowHeight = (data: readonly PillarSharesDatum[]): number =>
  Math.max(...data.flatMap(({ shares }) => dotLanes(shares).map(({ of }) => of))) * LANE + BETWEEN;

export const pillarDotsHeight = (data: readonly PillarSharesDatum[]): number =>
  data.length * dotRowHeight(data) + AXIS_HEIGHT;
