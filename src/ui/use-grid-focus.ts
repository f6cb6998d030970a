import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ACTIVE_CELL } from "./active-cell.ts";

/** The cell that the keyboard is at: row -1 is the head, where one can go there; column 0 has the names of the rows. */
export type GridPlace = { row: number; column: number };

/** What a grid is walked by. */
interface Grid {
  rows: number;
  columns: number;
  /** The first row that the keyboard reaches: -1 where the head has something to press, else 0. */
  first: -1 | 0;
  /** Where the keyboard begins. */
  start: GridPlace;
  /** What is open in the drawer, so that the focus comes back to it; without a column, in the one last used. */
  opened: { row: number; column?: number } | undefined;
  onEnter: (place: GridPlace) => void;
}

/** What makes an element of a grid the one that Tab reaches, or not. */
export const tabStop = (isActive: boolean) =>
  isActive ? { id: ACTIVE_CELL, tabIndex: 0 } : { tabIndex: -1 };

/** Rows that PageUp and PageDown leave behind. */
const PAGE = 15;

/** Moves one tab stop through a grid, as ARIA's grid pattern has it. */
export function useGridFocus(grid: Grid) {
  const { start, opened, onEnter } = grid;
  const { row: openRow = -1, column: openColumn } = opened ?? {};
  const [wanted, setWanted] = useState(start);
  const movesFocus = useRef(false);
  const place = clamp(wanted, grid);
  const { row, column } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the place, once it is drawn
  useLayoutEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    document.getElementById(ACTIVE_CELL)?.focus();
  }, [row, column]);
  useEffect(() => {
    if (openRow < 0) return;
    setWanted((last) => ({ row: openRow, column: openColumn ?? last.column }));
  }, [openRow, openColumn]);

  /** `from` is the cell that has the focus, where that may be another than the one walked to. */
  const handleKeyDown = (event: KeyboardEvent, from: GridPlace = place) => {
    if (event.altKey || event.shiftKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onEnter(from);
      return;
    }
    const next = step(event, from, grid);
    if (!next) return;
    event.preventDefault();
    movesFocus.current = true;
    setWanted(clamp(next, grid));
  };
  return { place, handleKeyDown, setPlace: setWanted };
}

function step(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: GridPlace,
  { rows, columns }: Grid,
): GridPlace | undefined {
  const isFar = ctrlKey || metaKey;
  const steps: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: Math.max(0, row - PAGE), column },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? rows - 1 : row, column: columns - 1 },
  };
  return steps[key];
}

const clamp = ({ row, column }: GridPlace, { rows, columns, first }: Grid): GridPlace => ({
  row: Math.max(first, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});
