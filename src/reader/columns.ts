import type { Cell, Line } from "./clean-text.ts";

const BULLET = /^[-–—•·]+ {0,2}(?=[^\s–—-])/;

/** More bullets than fit on a page are no row of columns. */
const MOST = 8;

/**
 * Bulleted items printed side by side, to one line each: what stands below an item in its column belongs to it.
 * Lines that are no such row stay as they are.
 */
export function unfoldColumns(lines: readonly Line[]): Line[] {
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
  for (const line of lines.map(joinBullets)) {
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
        open(
          line,
          items.map(({ column, text }) => ({ column, text: `- ${text}` })),
        );
      }
    } else {
      close();
      unfolded.push(line);
    }
  }
  close();
  return unfolded;
}

/** A bullet far before its words is theirs. */
const joinBullets = (line: Line): Line => ({
  ...line,
  cells: line.cells.flatMap((cell, at, { [at - 1]: before, [at + 1]: next }) =>
    isDash(before)
      ? []
      : isDash(cell) && next
        ? [{ ...cell, text: `${cell.text} ${next.text}` }]
        : [cell],
  ),
});

const isDash = (cell: Cell | undefined): boolean => /^[-–—•·]$/.test(cell?.text ?? "");

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

const BULLETED = /^-+ ?/;
/** Where the second item of a line begins: "- Law on Ice and - Snow Act (Sections 2". */
const SECOND = / - ?(?=[\p{Lu}§])/u;
const GLUED = / -(?=[\p{Lu}§])/u;
/** A word that asks for another behind it. */
const OPEN_END =
  / (?:of|for|and|or|the|an?|to|in|on|by|with|from|under|&|No\.|amending|approving|concerning|regarding)$/;
/** A verb that makes a line a sentence, and no part of an item. */
export const FINITE = /\b(?:is|are|was|were|has|have|had|will|shall)\b/;

/** Two items side by side, as far as they are read. */
interface Row {
  left: string;
  right: string;
  /** How long the last line of each is. */
  lengths: readonly [left: number, right: number];
  /** How many lines below went to the left item. */
  fed: number;
}

/** A cell of more lines is none, and neither is one wider than half a page; a dash in a shorter line may stand within a name. */
const MOST_LINES = 8;
const HALF_PAGE = 66;
const THIRD_OF_PAGE = 40;
/** Letters are not all of one width. */
const WIDTH_SLACK = 4;

/** Items that stand side by side with no gap left between them, to one line each: what stands below goes to the item that is still open. */
export function unfoldLostColumns(lines: readonly Line[]): Line[] {
  const rows = lines.flatMap(({ text }) => readRow(text) ?? []);
  const width = rows.reduce((most, { lengths }) => Math.max(most, ...lengths), 0);
  if (width > HALF_PAGE) return [...lines];
  const areColumns = rows.length > 1 && width >= THIRD_OF_PAGE;
  const unfolded: Line[] = [];
  let open: { row: Row; line: Line } | undefined;
  const close = () => {
    if (open && open.row.fed > 0) {
      const { row, line } = open;
      const torn = { ...line, isTorn: true };
      unfolded.push({ ...torn, text: row.left }, { ...torn, text: `- ${row.right}`, gap: "none" });
    } else if (open) unfolded.push(open.line);
    open = undefined;
  };
  for (const line of lines) {
    const row = readRow(line.text);
    const share = open && line.gap === "none" && shareOut(open.row, line.text, width);
    if (open && share) open.row = share;
    else {
      close();
      if (row && (areColumns || GLUED.test(line.text))) open = { row, line };
      else unfolded.push(line);
    }
  }
  close();
  return unfolded;
}

function readRow(text: string): Row | undefined {
  const bullet = BULLETED.exec(text)?.[0].length;
  const [left = "", right, ...more] = text.split(SECOND);
  if (bullet === undefined || right === undefined || more.length > 0 || depth(right) < 0)
    return undefined;
  return { left, right, lengths: [left.length, bullet + right.length], fed: 0 };
}

/** A row with a further line below it; undefined where the line is none of the left item's. */
function shareOut(row: Row, text: string, width: number): Row | undefined {
  if (BULLETED.test(text) || row.fed === MOST_LINES) return undefined;
  const end = endOfLeft(row, text, width);
  const own = text.slice(0, end).trim();
  const rest = text.slice(end).trim();
  if (own === "") return undefined;
  return {
    left: `${row.left} ${own}`,
    right: rest === "" ? row.right : `${row.right} ${rest}`,
    lengths: [own.length, rest === "" ? row.lengths[1] : rest.length],
    fed: row.fed + 1,
  };
}

/** How much of a line belongs to the left item: up to the bracket that closes, or to the column's edge, all or nothing. */
function endOfLeft({ left, right, lengths, fed }: Row, text: string, width: number): number {
  const word = text.split(" ", 1)[0]?.length ?? 0;
  // A line breaks only where the next word has no room.
  const [isLeftFull, isRightFull] = lengths.map(
    (length) => length + 1 + word > width - WIDTH_SLACK,
  );
  const isBoth = text.length > width + WIDTH_SLACK;
  const edge = isBoth ? edgeOf(text, width) : text.length;
  if (depth(left) > 0) return closeOf(text, depth(left)) ?? edge;
  if (OPEN_END.test(left)) return edge;
  if (FINITE.test(text) || (fed === 0 && !isLeftFull)) return 0;
  const isRightOver = /[^.]{4}\.$/.test(right);
  if (isRightOver) return /^\p{Ll}/u.test(text) || fed > 0 ? text.length : 0;
  return isLeftFull && (isBoth || (!isRightFull && !isOpenItem(right))) ? edge : 0;
}

const isOpenItem = (item: string): boolean => depth(item) > 0 || OPEN_END.test(item);

/** Brackets that are open at the end of a text. */
const depth = (text: string): number => text.split("(").length - text.split(")").length;

/** Where so many open brackets are closed. */
function closeOf(text: string, open: number): number | undefined {
  let left = open;
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    left += mark === "(" ? 1 : -1;
    if (left === 0) return index + 1;
  }
  return undefined;
}

/** The last blank before a column's edge. */
const edgeOf = (text: string, width: number): number => Math.max(0, text.lastIndexOf(" ", width));

/** Whether a line breaks off within a sentence: no mark ends it, or one that only shortens a word ("Resolution No."). */
export const isUnfinished = (text: string): boolean =>
  !/[.:;!?]["”’)]?$/.test(text) || /\b(?:[Nn]o|[Nn]r|[Aa]rt)\.$/.test(text);

/** Whether a line breaks off within a phrase: at a small word that asks for another, or at a hyphen. */
export const isWithinPhrase = (text: string): boolean =>
  / (?:of|for|and|or|the|an?|to|in|on|by|with|&)$|[\p{L}\d]-$/u.test(text);
