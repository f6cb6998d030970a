import type { Cell, Line } from "./clean-text.ts";
import { isUnfinished, isWithinPhrase } from "./unfinished.ts";

const BULLET = /^[-–—•·]+ {0,2}(?=[^\s–—-])/;

/** More bullets than fit on a page are no row of columns. */
const MOST = 8;

/** One item of a row of items that stand side by side. */
interface ColumnItem {
  column: number;
  text: string;
}

/**
 * Bulleted items printed side by side, to one line each: what stands below an item in its column belongs to it.
 * Lines that are no such row stay as they are.
 */
export function unfoldColumns(lines: readonly Line[]): Line[] {
  const unfolded: Line[] = [];
  let row: { items: ColumnItem[]; line: Line } | undefined;
  const close = () => {
    if (row) unfolded.push(...row.items.map(({ text }) => toLine(text, row?.line)).filter(isLine));
    row = undefined;
  };
  for (const line of lines) {
    const bullets = line.cells.filter(({ text }) => BULLET.test(text));
    if (row && isMixed(row.items, line, bullets)) {
      row.items.push(...bullets.map(({ column }) => ({ column, text: "" })));
      append(row.items, line.cells);
    } else if (bullets.length > 1 && bullets.length <= MOST) {
      close();
      row = { items: fold(line.cells, bullets), line };
    } else if (row && bullets.length === 0 && findOpen(row.items, line)) {
      append(findOpen(row.items, line) ?? [], line.cells);
    } else if (row && bullets.length === 0 && isUnder(row.items, line)) {
      if (line.gap === "none") append(row.items, line.cells);
      else {
        const anchors = row.items.map(({ column }) => ({ column, text: "" }));
        close();
        append(anchors, line.cells);
        row = { items: anchors.map(({ column, text }) => ({ column, text: `- ${text}` })), line };
      }
    } else {
      close();
      unfolded.push(line);
    }
  }
  close();
  return unfolded;
}

const isLine = (line: Line | undefined): line is Line => line !== undefined;

const toLine = (text: string, line: Line | undefined): Line | undefined =>
  line && /\p{L}/u.test(text)
    ? { ...line, text, cells: [{ column: 0, text }], gap: "none" }
    : undefined;

/** A bullet opens an item; a gap inside justified text does not. */
function fold(cells: readonly Cell[], bullets: readonly Cell[]): ColumnItem[] {
  const items = bullets.map(({ column }) => ({ column, text: "" }));
  append(items, cells);
  return items;
}

/** Adds each cell to the item in whose column it stands: the nearest one that begins at or before it. */
function append(items: ColumnItem[], cells: readonly Cell[]): void {
  for (const { column, text } of cells) {
    const item = nearest(items, column) ?? items[0];
    if (item) item.text = item.text === "" ? text : `${item.text} ${text}`;
  }
}

/** Of the items that begin at or before a column, the rightmost; of those, the last. */
function nearest(items: readonly ColumnItem[], column: number): ColumnItem | undefined {
  const before = items.filter((item) => item.column <= column + SLACK);
  const start = before.reduce((most, item) => Math.max(most, item.column), 0);
  return before.findLast((item) => item.column >= start - SLACK);
}

/** The item that a line of one cell goes on with, wherever it stands: the only one that breaks off within a phrase. */
function findOpen(items: readonly ColumnItem[], line: Line): ColumnItem[] | undefined {
  const open = items.filter(({ text }) => isWithinPhrase(text));
  const goesOn = line.gap === "none" || /^\p{Ll}/u.test(line.text) || isUnfinished(line.text);
  return goesOn && line.cells.length === 1 && open.length === 1 ? open : undefined;
}

/** Whether a line opens items in some columns, and goes on with those of others. */
function isMixed(
  items: readonly ColumnItem[],
  { cells, gap }: Line,
  bullets: readonly Cell[],
): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= SLACK;
  return (
    gap === "none" &&
    bullets.length > 0 &&
    items.length < MOST * MOST &&
    bullets.every(({ column }) => items.some((item) => isNear(item.column, column))) &&
    cells.some(
      ({ column }) =>
        items.some((item) => isNear(item.column, column)) &&
        !bullets.some((bullet) => isNear(bullet.column, column)),
    )
  );
}

/** Columns of one table shift by a few characters between lines. */
const SLACK = 4;

/** Whether a line is a further row: short of the margin, or with cells where the columns begin, or in the last. */
const isUnder = (items: readonly ColumnItem[], { cells }: Line): boolean => {
  const isColumn = ({ column }: Cell) =>
    items.some((item) => Math.abs(item.column - column) <= SLACK);
  const last = items.reduce((most, { column }) => Math.max(most, column), 0);
  return (
    cells.some(isColumn) &&
    cells.every(
      (cell, at) => at === 0 || isColumn(cell) || cell.column > last || cells.length > items.length,
    )
  );
};
