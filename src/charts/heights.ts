/** Height of a chart's rows, in CSS pixels; apart from the charts, so that a placeholder can hold their place. */
export const ROW_HEIGHTS = { measures: 30, coverage: 30, marks: 34 } as const;

/** Height of the scale under the coverage chart. */
export const AXIS_HEIGHT = 24;

/** Heights of the page's charts of this many pillars. */
export const measuresHeight = (pillars: number): number => pillars * ROW_HEIGHTS.measures;
export const coverageHeight = (pillars: number): number =>
  pillars * ROW_HEIGHTS.coverage + AXIS_HEIGHT;
export const marksHeight = (pillars: number): number => pillars * ROW_HEIGHTS.marks;
