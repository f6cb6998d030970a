/** Id of the one focusable cell of the page's grid. */
export const ACTIVE_CELL = "active-cell";

/** Id of an indicator's row on the scorecard, which gets the focus back from its drawer. */
export const rowId = (code: string) => `indicator-${code}`;
