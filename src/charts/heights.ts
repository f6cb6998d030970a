/** Height of a scale under a chart, in CSS pixels. */
export const AXIS_HEIGHT = 24;
