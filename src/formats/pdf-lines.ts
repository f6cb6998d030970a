import type { Piece } from "./pdf-pieces.ts";

/** A run of words on a line, and where it stands. */
export interface PageCell {
  text: string;
  left: number;
  right: number;
  /** How wide its first word is: whether it would have fitted on the line before. */
  firstWidth: number;
  /** Where in its text, after a gap, another piece begins: a narrow column may begin there. */
  joints: readonly Joint[];
}

/** A gap inside a cell: `at` in its text, between what ends at `right` and what begins at `left`. */
export interface Joint {
  at: number;
  right: number;
  left: number;
  firstWidth: number;
}

/** One line of a page, in points from the page's left and top. More than one cell where wide gaps cut it into columns. */
export interface PageLine {
  cells: readonly [PageCell, ...PageCell[]];
  /** Of the baseline; of a row, of its first and last line. */
  y: number;
  bottom: number;
  size: number;
  startsItem: boolean;
  /** All letters of the page are of one width, as where text is set as it was typed: it has no tables, but columns of blanks. */
  isTyped: boolean;
  startsPage?: boolean;
  /** The blocks of the page's structure that its first and last words belong to. */
  firstBlock?: number | undefined;
  lastBlock?: number | undefined;
}

/** Shares of the font's size. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.12;
const WIDE_GAP = 2.2;
/** How wide a letter is, at the least. */
export const CHARACTER = 0.5;
/** How long a piece is whose letters are measured, and by how much of their width letters of one width differ. */
const LONG = 5;
const SAME_WIDTH = 0.02;
/** Joints remembered in a cell: a line has no more columns. */
const MAX_JOINTS = 40;
const BULLET = /^[-–—•·o▪●○■*\uf000-\uf0ff]$/u;

/** The pieces of one page to its lines, top down, each from left to right. */
export function findLines(pieces: readonly Piece[]): PageLine[] {
  const isTyped = isMonospaced(pieces);
  const rows: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y < SAME_LINE * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      // A raised or lowered piece ("19th") is smaller: the larger one says where the line stands.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ pieces: [piece], y: piece.y, size: piece.size });
  }
  return rows.flatMap((row) => {
    const [first, ...rest] = joinHeading(joinPieces(row.pieces, row.size, isTyped));
    if (!first) return [];
    const startsItem = row.pieces.some((piece) => piece.startsItem);
    const inOrder = row.pieces.toSorted((a, b) => a.x - b.x);
    const { y, size } = row;
    const blocks = { firstBlock: inOrder[0]?.block, lastBlock: inOrder.at(-1)?.block };
    return [{ cells: [first, ...rest], y, bottom: y, size, startsItem, isTyped, ...blocks }];
  });
}

/** Whether nine pieces of text in ten have letters as wide as the others'. */
function isMonospaced(pieces: readonly Piece[]): boolean {
  const widths = pieces
    .filter(({ text }) => text.length >= LONG)
    .map(({ text, width, size }) => width / text.length / size)
    .sort((a, b) => a - b);
  const [low = 0, high = 0] = [0.05, 0.95].map(
    (share) => widths[Math.floor(share * widths.length)],
  );
  return widths.length > 1 && high - low < SAME_WIDTH * high;
}

function joinPieces(pieces: readonly Piece[], size: number, isTyped: boolean): PageCell[] {
  const cells: PageCell[] = [];
  let last: Piece | undefined;
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    if (last && isRepeat(last, piece)) continue;
    const cell = cells.pop();
    const gap = piece.x - (cell?.right ?? piece.x);
    const isWide = gap >= WIDE_GAP * size && !BULLET.test(cell?.text.trim() ?? "");
    const word = firstWidth(piece, isTyped);
    if (!cell) cells.push(startCell(piece, word));
    else if (isWide) cells.push(cell, startCell(piece, word));
    else cells.push(extend(cell, piece, gap > WORD_GAP * size, word));
    last = piece;
  }
  return cells;
}

/** The number of a section and its title are no columns, however wide the gap between them. */
const SECTION = /^\d(?:\.\d){1,2}\b/;
const PART = /^\d\.?\s*$/;

const joinHeading = (cells: readonly PageCell[]): readonly PageCell[] => {
  const [number, ...rest] = cells;
  if (!number) return cells;
  const isHeading = SECTION.test(number.text) || (rest.length === 1 && PART.test(number.text));
  return isHeading ? [joinCells(number, ...rest)] : cells;
};

/** Cells as one, with a blank where each gap is; one alone stays as it is. */
export function joinCells(first: PageCell, ...rest: readonly PageCell[]): PageCell {
  const last = rest.at(-1);
  if (!last) return first;
  const text = rest.reduce((whole, cell) => joinWords(whole, cell.text.trim()), first.text.trim());
  return { ...first, text, right: last.right, joints: [] };
}

function startCell({ text, x, width }: Piece, firstWidth: number): PageCell {
  return { text, left: x, right: x + width, firstWidth, joints: [] };
}

function extend(cell: PageCell, piece: Piece, isApart: boolean, firstWidth: number): PageCell {
  const text = isApart ? `${cell.text} ` : cell.text;
  const joint = { at: text.length, right: cell.right, left: piece.x, firstWidth };
  return {
    ...cell,
    text: text + piece.text,
    right: Math.max(cell.right, piece.x + piece.width),
    joints: [...cell.joints.slice(-MAX_JOINTS), joint],
  };
}

function firstWidth({ text, width }: Piece, isTyped: boolean): number {
  const word = /^\s*\S+/.exec(text)?.[0] ?? "";
  if (isTyped) return (width * word.length) / Math.max(1, text.length);
  return (width * weigh(word)) / Math.max(1, weigh(text));
}

/** Bold faked by printing twice. */
const isRepeat = (a: Piece, b: Piece): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 0.1 * a.size && Math.abs(a.y - b.y) < 0.1 * a.size;

/** Whether the page's structure says that the text goes on. */
export const isOneBlock = ({ lastBlock }: PageLine, { firstBlock }: PageLine): boolean =>
  lastBlock !== undefined && lastBlock > 0 && lastBlock === firstBlock;

export const rightOf = ({ cells }: PageLine): number =>
  cells.reduce((right, cell) => Math.max(right, cell.right), 0);

/** The words of a line, its columns at least three blanks apart and where they stand on the page. */
export function lineText({ cells, size }: PageLine): string {
  let text = "";
  for (const [at, cell] of cells.entries()) {
    const column = Math.round((cell.left - cells[0].left) / (CHARACTER * size));
    const blanks = Math.max(3, Math.min(500, column) - text.length);
    text += (at === 0 ? "" : " ".repeat(blanks)) + cell.text.trim();
  }
  return text;
}

/** What begins an item, and what begins a section. */
const MARK = /^(?:[-–—•·▪●○■*\uf000-\uf0ff]|o )/u;
const NUMBER = /^\(?(?:\d{1,2}|[a-m])[.)] /;
const HEADING = /^\d(?:\.\d){1,2}\.? ?\p{L}/u;

export const isMarked = (line: PageLine): boolean =>
  MARK.test(lineText(line)) || hasNumber(line) || HEADING.test(lineText(line));

/** Also the end of a sentence may look so: "the FROST / – the small one", "on May / 17. Then". */
export const hasDash = (line: PageLine): boolean => /^[–—-] \p{Ll}/u.test(lineText(line));
export const hasNumber = (line: PageLine): boolean => NUMBER.test(lineText(line));

/** A line with a bullet before it where an item begins: browsers draw bullets as shapes. */
export function markItem(line: PageLine): PageLine {
  if (!line.startsItem || isMarked(line)) return line;
  const [first, ...rest] = line.cells;
  return { ...line, cells: [{ ...first, text: `- ${first.text.trimStart()}` }, ...rest] };
}

/** Words and the words that follow on the next line: a hyphen, and an address broken after a slash, take no blank. */
export const joinWords = (text: string, next: string): string =>
  /[\p{L}\p{N}][-–]$|\S\/$|\u00ad$/u.test(text.slice(-10)) ? text + next : `${text} ${next}`;

/** Letters that are much narrower or wider than others in most fonts. */
const NARROW = /[\s.,:;'’!|()[\]/fijlrtI-]/g;
const WIDE = /[mwMW@%—]/g;
const CAPITAL = /[A-HJ-LN-VX-Z]/g;

/** How wide a text is, roughly, in widths of an "n": a word takes as much of its run's width. */
export const weigh = (text: string): number =>
  text.length - 0.45 * count(text, NARROW) + 0.5 * count(text, WIDE) + 0.25 * count(text, CAPITAL);

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
