/** Height of a chart's rows, in CSS pixels; apart from the charts, so that a placeholder can hold their place. */
export const ROW_HEIGHTS = { measures: 30, coverage: 30, marks: 34 } as const;

/** Height of the scale under the coverage chart. */
export const AXIS_HEIGHT = 24;

/** Heights of the page's charts of this many pillars. */
export const measuresHeight = (pillars: number): number => pillars * ROW_HEIGHTS.measures;
export const coverageHeight = (pillars: number): number =>
  pillars * ROW_HEIGHTS.coverage + AXIS_HEIGHT;
export const marksHeight = (pillars: number): number => pillars * ROW_HEIGHTS.marks;

/** Bars of several countries: how thick one is, what parts it from the next, and one pillar from the next. */
export const COUNTRY_BAR = { size: 8, gap: 4, between: 18 } as const;

/** Height of the chart of so many pillars with a bar for each country. */
export const pillarBarsHeight = (pillars: number, countries: number): number =>
  pillars *
    (countries * (COUNTRY_BAR.size + COUNTRY_BAR.gap) - COUNTRY_BAR.gap + COUNTRY_BAR.between) +
  AXIS_HEIGHT;
