/** Id of the element of the page's grid that takes the focus: the only one that Tab reaches. */
export const ACTIVE_CELL = "active-cell";
