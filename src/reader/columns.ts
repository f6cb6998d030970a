import type { Cell, Line } from "./clean-text.ts";

const BULLET = /^[-–—•·]+ {0,2}(?=[^\s–—-])/;

/** More bullets than fit on a page are no row of columns. */
const MOST = 8;

/**
 * Bulleted items printed side by side, to one line each: what stands below an item in its column belongs to it.
 * Lines that are no such row stay as they are.
 */
export function unfoldColumns(lines: readonly Line[]): Line[] {
  if (lines.every(({ cells }) => cells.length < 2)) return [...lines];
  const unfolded: Line[] = [];
  /** Items side by side, their first line, and how many lines below were of one cell. */
  let row: { items: Cell[]; line: Line; isTorn: boolean; alone: number } | undefined;
  const close = () => {
    for (const { text } of row?.items ?? []) {
      if (!row || !/\p{L}/u.test(text)) continue;
      const isTorn = row.isTorn || row.alone > 1 || row.items.some((item) => depth(item.text));
      const cells = [{ column: 0, text }];
      unfolded.push({ ...row.line, text, cells, gap: "none", ...(isTorn && { isTorn }) });
    }
    row = undefined;
  };
  const open = (line: Line, items: Cell[]) => {
    close();
    row = { items, line, isTorn: false, alone: 0 };
  };
  for (const line of lines) {
    const bullets = line.cells.filter(({ text }) => BULLET.test(text));
    const broken = row && bullets.length === 0 ? findOpen(row.items, line) : undefined;
    if (bullets.length > 1 && bullets.length <= MOST) {
      open(line, append(bullets.map(toEmpty), line.cells));
    } else if (row && broken) {
      append([broken], line.cells);
      row.isTorn = true;
    } else if (row && bullets.length === 0 && isUnder(row.items, line) && !isStatement(line)) {
      if (line.gap === "none") {
        append(row.items, line.cells);
        if (line.cells.length === 1) row.alone += 1;
      } else {
        const items = append(row.items.map(toEmpty), line.cells);
        for (const item of items) item.text = `- ${item.text}`;
        open(line, items);
      }
    } else {
      close();
      unfolded.push(line);
    }
  }
  close();
  return unfolded;
}

const toEmpty = ({ column }: Cell): Cell => ({ column, text: "" });

/** Adds each cell to the item in whose column it stands: the nearest one that begins at or before it. */
function append(items: Cell[], cells: readonly Cell[]): Cell[] {
  for (const { column, text } of cells) {
    const item = nearest(items, column) ?? items[0];
    if (item) item.text = item.text === "" ? text : `${item.text} ${text}`;
  }
  return items;
}

/** Of the items that begin at or before a column, the rightmost; of those, the last. */
function nearest(items: readonly Cell[], column: number): Cell | undefined {
  const before = items.filter((item) => item.column <= column + SLACK);
  const start = before.reduce((most, item) => Math.max(most, item.column), 0);
  return before.findLast((item) => item.column >= start - SLACK);
}

/** The item that a line of one cell goes on with, wherever it stands: the only one that breaks off within a phrase. */
function findOpen(items: readonly Cell[], line: Line): Cell | undefined {
  const open = items.filter(({ text }) => isWithinPhrase(text));
  const goesOn = line.gap === "none" || /^\p{Ll}/u.test(line.text) || isUnfinished(line.text);
  return goesOn && line.cells.length === 1 && open.length === 1 ? open[0] : undefined;
}

/** Columns of one table shift by a few characters between lines. */
const SLACK = 4;

/** Whether a line is a further row: short of the margin, or with cells where the columns begin, or in the last. */
const isUnder = (items: readonly Cell[], { cells }: Line): boolean => {
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

/** A line that has a verb, and a capital before it, is a sentence of its own and no part of an item. */
const isStatement = ({ cells, text }: Line): boolean =>
  cells.length === 1 &&
  /^\p{Lu}/u.test(text) &&
  FINITE.test(text) &&
  (text.endsWith(".") || text.length > HALF_PAGE);

/** A verb that makes a line a sentence, and no part of an item. */
export const FINITE = /\b(?:is|are|was|were|has|have|had|will|shall)\b/;

/** Characters; an item of a row is narrower. */
const HALF_PAGE = 66;

/** Brackets that are open at the end of a text. */
const depth = (text: string): number => text.split("(").length - text.split(")").length;

/** Whether a line breaks off within a sentence: no mark ends it, or one that only shortens a word ("Resolution No."). */
export const isUnfinished = (text: string): boolean =>
  !/[.:;!?]["”’)]?$/.test(text) || /\b(?:[Nn]o|[Nn]r|[Aa]rt)\.$/.test(text);

/** Whether a line breaks off within a phrase: at a small word that asks for another, or at a hyphen. */
export const isWithinPhrase = (text: string): boolean =>
  / (?:of|for|and|or|the|an?|to|in|on|by|with|&)$|[\p{L}\d]-$/u.test(text);
