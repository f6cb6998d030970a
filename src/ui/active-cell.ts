/** Id of the element of the page's grid that takes the focus: the only one that Tab reaches. */
export const ACTIVE_CELL = "active-cell";

/** Id of an indicator's row on the scorecard: where the focus returns when its drawer closes. */
export const rowId = (code: string) => `indicator-${code}`;
