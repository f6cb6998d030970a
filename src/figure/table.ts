import type { ReactNode } from "react";
import type { Cell, ExportTable } from "../export/table.ts";

/** What a click on a cell of the table does, as on the mark that it stands for. */
export interface Choice {
  /** What is shown then, in full: "Not in place: 3 of Legal measures". */
  label: string;
  onChoose: () => void;
}

/** One column, for the screen, files and pictures alike. */
export interface FigureColumn<Row> {
  /** Names the column in JSON: "in_place". */
  id: string;
  label: string;
  /** What a file holds: a number or a word, never nothing for what is not known. */
  value: (row: Row) => Cell;
  /** What the screen shows, where that is not the value itself: "6 of 8 (75%)", or a link. */
  show?: (row: Row) => ReactNode;
  /** Makes the cell a button; undefined for a cell that leads nowhere. */
  choose?: (row: Row) => Choice | undefined;
  /** Numbers stand to the right, in figures of one width. */
  isNumeric?: boolean;
  /** Where the column stands, if not everywhere. */
  only?: "screen" | "file";
}

/** A cell on the screen. */
export interface ShownCell {
  id: string;
  content: ReactNode;
  choice: Choice | undefined;
  isNumeric: boolean;
}

/** A figure's one table; what the screen needs is worked out when it is asked for. */
export interface FigureTable {
  toScreen: () => {
    columns: readonly { id: string; label: string; isNumeric: boolean }[];
    rows: readonly { id: string; cells: readonly ShownCell[] }[];
  };
  toFile: () => ExportTable;
}

/** A table of these rows; the first column names the row, and `idOf` keeps rows apart. */
export function createTable<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  columns: readonly FigureColumn<Row>[],
): FigureTable {
  const shown = columns.filter(({ only }) => only !== "file");
  const filed = columns.filter(({ only }) => only !== "screen");
  return {
    toScreen: () => ({
      columns: shown.map(({ id, label, isNumeric = false }) => ({ id, label, isNumeric })),
      rows: rows.map((row) => ({
        id: idOf(row),
        cells: shown.map(({ id, value, show, choose, isNumeric = false }) => ({
          id,
          content: show ? show(row) : value(row),
          choice: choose?.(row),
          isNumeric,
        })),
      })),
    }),
    toFile: () => ({
      columns: filed.map(({ id, label }) => ({ id, label })),
      rows: rows.map((row) => filed.map(({ value }) => value(row))),
    }),
  };
}
