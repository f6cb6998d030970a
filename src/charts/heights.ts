/** Height of a scale under a chart, in CSS pixels. */
export const AXIS_HEIGHT = 24;

/** Bars of several countries: how thick one is, what parts it from the next, and one pillar from the next. */
export const COUNTRY_BAR = { size: 8, gap: 4, between: 18 } as const;

/** Height of the chart of so many pillars with a bar for each country. */
export const pillarBarsHeight = (pillars: number, countries: number): number =>
  pillars *
    (countries * (COUNTRY_BAR.size + COUNTRY_BAR.gap) - COUNTRY_BAR.gap + COUNTRY_BAR.between) +
  AXIS_HEIGHT;
