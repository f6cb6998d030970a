import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";

/** The cell that the keyboard is at: row -1 is the head; column 0 the names, the last one the coverage. */
export interface MatrixPlace {
  row: number;
  column: number;
}

/** Id of the element of the matrix that takes the focus: the only one that Tab reaches. */
export const ACTIVE_CELL = "world-active-cell";

/** Rows that PageUp and PageDown leave behind. */
const PAGE = 15;

/** Moves one tab stop through a grid of `rows` and `columns`, as ARIA's grid pattern has it. */
export function useMatrixFocus(
  rows: number,
  columns: number,
  start: MatrixPlace,
  onEnter: (place: MatrixPlace) => void,
) {
  const [wanted, setWanted] = useState(start);
  const movesFocus = useRef(false);
  const place = clamp(wanted, rows, columns);
  const { row, column } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the place, once it is drawn
  useLayoutEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    document.getElementById(ACTIVE_CELL)?.focus();
  }, [row, column]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.shiftKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onEnter(place);
      return;
    }
    const next = step(event, place, rows, columns);
    if (!next) return;
    event.preventDefault();
    movesFocus.current = true;
    setWanted(clamp(next, rows, columns));
  };
  return { place, handleKeyDown, setPlace: setWanted };
}

function step(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: MatrixPlace,
  rows: number,
  columns: number,
): MatrixPlace | undefined {
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "PageDown":
      return { row: row + PAGE, column };
    case "PageUp":
      return { row: Math.max(0, row - PAGE), column };
    case "Home":
      return { row: isFar ? 0 : row, column: 0 };
    case "End":
      return { row: isFar ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}

const clamp = ({ row, column }: MatrixPlace, rows: number, columns: number): MatrixPlace => ({
  row: Math.max(-1, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});
