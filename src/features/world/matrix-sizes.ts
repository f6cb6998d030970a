/** Sizes of the matrix on the screen, in CSS pixels; a cell is large enough for a finger. */
export const MATRIX = { cell: 34, row: 24, gap: 14 } as const;

/** Height of a row that names a region. */
export const GROUP_ROW = 48;

/** The column of coverage: all of it, and where its bar is. */
export const COVERAGE = { width: 190, barStart: 72, bar: 104 } as const;
