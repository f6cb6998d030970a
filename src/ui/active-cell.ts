/** Id of the only focusable cell in the page's grid. */
export const ACTIVE_CELL = "active-cell";

/** Id of an indicator's row on the scorecard. The row gets focus when its drawer closes. */
export const rowId = (code: string) => `indicator-${code}`;
