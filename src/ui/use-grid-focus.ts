import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ACTIVE_CELL } from "./active-cell.ts";
import { readingKey } from "./reading-key.ts";

/** A cell of a grid. Row -1 is the header, and column 0 has the names of the rows. */
export type GridPlace = { row: number; column: number };

interface Grid {
  rows: number;
  columns: number;
  /** The first row that the keyboard can reach: -1 if the header has buttons, otherwise 0. */
  first: -1 | 0;
  start: GridPlace;
  /** The cell whose drawer is open. It gets focus when the drawer closes. The column defaults to the last used column. */
  opened: { row: number; column?: number } | undefined;
  onEnter: (place: GridPlace) => void;
}

/** Props that make an element the tab stop of its grid, or remove it from the tab order. */
export const tabStop = (isActive: boolean) =>
  isActive ? { id: ACTIVE_CELL, tabIndex: 0 } : { tabIndex: -1 };

const PAGE = 15;

/** Roving tabindex for a grid, as in the ARIA grid pattern. */
export function useGridFocus(grid: Grid) {
  const { start, opened, onEnter } = grid;
  const { row: openRow = -1, column: openColumn } = opened ?? {};
  const [wanted, setWanted] = useState(start);
  const movesFocus = useRef(false);
  const place = clamp(wanted, grid);
  // Runs after each render, because a key at the edge of the grid does not change the place.
  useLayoutEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    document.getElementById(ACTIVE_CELL)?.focus();
  });
  useEffect(() => {
    if (openRow < 0) return;
    setWanted((last) => ({ row: openRow, column: openColumn ?? last.column }));
  }, [openRow, openColumn]);

  /** `from` is the focused cell, if it can differ from the tab stop. */
  const handleKeyDown = (event: KeyboardEvent, from: GridPlace = place) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    // On macOS, Cmd+Left and Cmd+Right navigate the history. Ctrl+Enter and Cmd+Enter open a link in a new tab.
    if (metaKey && /^Arrow(?:Left|Right)$/.test(key)) return;
    if ((ctrlKey || metaKey) && key === "Enter") return;
    if (key === "Enter" || key === " ") {
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
  return steps[readingKey(key)];
}

const clamp = ({ row, column }: GridPlace, { rows, columns, first }: Grid): GridPlace => ({
  row: Math.max(first, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});
