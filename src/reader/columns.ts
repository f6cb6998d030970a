import type { Cell, Line } from "./clean-text.ts";

const BULLET = /^[-–—•·]+ {0,2}(?=[^\s–—-])/;

/** Lines with more bullets than this are not treated as columns. */
const MAX_COLUMNS = 8;

/** Puts bulleted items printed side by side on separate lines. Other lines are unchanged. */
export function unfoldColumns(lines: readonly Line[]): Line[] {
  if (lines.every(({ cells }) => cells.length < 2)) return [...lines];
  const unfolded: Line[] = [];
  /** Items printed side by side, their first line, and the number of one-cell lines below it. */
  let row: { items: Item[]; line: Line; isTorn: boolean; alone: number } | undefined;
  const close = () => {
    const texts = row?.items.map(({ parts }) => parts.join(" ")) ?? [];
    for (const text of texts) {
      if (!row || !/[\p{L}\p{N}]/u.test(text)) continue;
      const isTorn = row.isTorn || row.alone > 1 || texts.some(countUnclosed);
      const cells = [{ column: 0, text }];
      unfolded.push({ ...row.line, text, cells, gap: "none", ...(isTorn && { isTorn }) });
    }
    row = undefined;
  };
  const open = (line: Line, items: Item[]) => {
    close();
    row = { items, line, isTorn: false, alone: 0 };
  };
  for (const line of lines) {
    const bullets = line.cells.filter(({ text }) => BULLET.test(text));
    const broken = row && bullets.length === 0 ? findBroken(row.items, line) : undefined;
    if (bullets.length > 1 && bullets.length <= MAX_COLUMNS) {
      open(line, append(bullets.map(toEmpty), line.cells));
    } else if (row && broken) {
      append([broken], line.cells);
      row.isTorn = true;
    } else if (row && bullets.length === 0 && isBelow(row.items, line) && !isStatement(line)) {
      if (line.gap === "none") {
        append(row.items, line.cells);
        if (line.cells.length === 1) row.alone += 1;
      } else {
        const items = append(row.items.map(toEmpty), line.cells);
        for (const { parts } of items) parts.unshift("-");
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

interface Item {
  column: number;
  /** Joined only at the end, because testing a growing string takes quadratic time. */
  parts: string[];
}

const toEmpty = ({ column }: Pick<Cell, "column">): Item => ({ column, parts: [] });

/** Appends each cell to the nearest item that starts at or before its column. */
function append(items: Item[], cells: readonly Cell[]): Item[] {
  for (const { column, text } of cells) {
    const item = findNearest(items, column) ?? items[0];
    if (text !== "") item?.parts.push(text);
  }
  return items;
}

function findNearest(items: readonly Item[], column: number): Item | undefined {
  const before = items.filter((item) => item.column <= column + SLACK);
  const start = Math.max(0, ...before.map((item) => item.column));
  return before.findLast((item) => item.column >= start - SLACK);
}

/** The item that a one-cell line continues, regardless of column. It must be the only item that ends within a phrase. */
function findBroken(items: readonly Item[], line: Line): Item | undefined {
  const broken = items.filter(({ parts }) => isWithinPhrase(` ${parts.at(-1) ?? ""}`));
  const continues = line.gap === "none" || /^\p{Ll}/u.test(line.text) || isUnfinished(line.text);
  return continues && line.cells.length === 1 && broken.length === 1 ? broken[0] : undefined;
}

/** Number of characters by which a column's position may vary between lines. */
const SLACK = 4;

const isBelow = (items: readonly Item[], { cells }: Line): boolean =>
  cells.some((cell) => items.some((item) => Math.abs(item.column - cell.column) <= SLACK));

/** A capitalized line with a verb, which is a sentence rather than part of an item. */
const isStatement = ({ cells, text }: Line): boolean =>
  cells.length === 1 &&
  /^\p{Lu}/u.test(text) &&
  FINITE.test(text) &&
  (text.endsWith(".") || text.length > HALF_PAGE);

export const FINITE = /\b(?:is|are|was|were|has|have|had|will|shall)\b/;

/** Maximum length of a line in a column, in characters. */
const HALF_PAGE = 66;

export const countUnclosed = (text: string): number =>
  text.split("(").length - text.split(")").length;

/** Whether a text lacks final punctuation or ends in an abbreviation ("Resolution No."). */
export const isUnfinished = (text: string): boolean =>
  !/[.:;!?]["”’)]?$/.test(text) || /\b(?:[Nn]o|[Nn]r|[Aa]rt)\.$/.test(text);

/** Whether a text ends in a function word or a hyphen. Tests only the end, because column detection repeats the test for each line. */
export const isWithinPhrase = (text: string): boolean =>
  / (?:of|for|and|or|the|an?|to|in|on|by|with|&)$|[\p{L}\d]-$/u.test(text.slice(-5));
