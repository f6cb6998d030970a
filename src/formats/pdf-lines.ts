import type { Piece } from "./pdf-pieces.ts";

export interface PageCell {
  text: string;
  left: number;
  right: number;
  /** Width of the first word, to determine whether the word would have fitted on the previous line. */
  firstWidth: number;
  /** Gaps at which a narrow column may start. */
  joints: readonly Joint[];
}

/** A gap in a cell: its index in the text, the right edge of the run before it, and the left edge of the run after it. */
export interface Joint {
  at: number;
  right: number;
  left: number;
  firstWidth: number;
}

/** One line of a page. Positions are in points from the left and top. Wide gaps separate the cells. */
export interface PageLine {
  cells: readonly [PageCell, ...PageCell[]];
  /** Baselines of the first and last line of text, which differ in a table row with wrapped cells. */
  y: number;
  bottom: number;
  size: number;
  startsItem: boolean;
  /** Whether the page is set in a monospaced font, in which case spaces align its columns. */
  isTyped: boolean;
  startsPage?: boolean;
  /** Blocks of the line's first and last run in the structure tree. */
  firstBlock?: number | undefined;
  lastBlock?: number | undefined;
}

/** Thresholds, as multiples of the font size. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.12;
const WIDE_GAP = 2.2;
/** Assumed width of a character, and width of a space, as multiples of the font size. */
export const CHARACTER = 0.5;
export const SPACE = 0.25;
/** Minimum length, in characters, of a run whose character width is measured. */
const LONG = 5;
/** Relative tolerance for the character widths of a monospaced font. */
const SAME_WIDTH = 0.02;
const MAX_JOINTS = 40;
const BULLET = /^[-–—•·o▪●○■*\uf000-\uf0ff]$/u;

export function findLines(pieces: readonly Piece[]): PageLine[] {
  const isTyped = isMonospaced(pieces);
  const rows: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y < SAME_LINE * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      // Superscripts and subscripts are smaller, so the largest run sets the baseline.
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

function isMonospaced(pieces: readonly Piece[]): boolean {
  const widths = pieces
    .filter(({ text }) => text.length >= LONG)
    .map(({ text, width, size }) => width / text.length / size);
  const low = quantile(widths, 0.05) ?? 0;
  const high = quantile(widths, 0.95) ?? 0;
  return widths.length > 1 && high - low < SAME_WIDTH * high;
}

/** A quantile of the distances between adjacent lines that satisfy `isSame`, in font sizes. */
export function measureLineHeight(
  lines: readonly PageLine[],
  share: number,
  isSame: (line: PageLine, next: PageLine) => boolean,
) {
  const heights = lines.flatMap((next, at) => {
    const line = lines[at - 1];
    return line && isSame(line, next) ? [(next.y - line.bottom) / line.size] : [];
  });
  return quantile(heights, share);
}

const quantile = (values: readonly number[], share: number): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)];

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

/** A section number and its title form one cell, regardless of the gap. */
const SECTION = /^\d(?:\.\d){1,2}\b/;
const PART = /^\d\.?\s*$/;

const joinHeading = (cells: readonly PageCell[]): readonly PageCell[] => {
  const [number, ...rest] = cells;
  if (!number) return cells;
  const isHeading = SECTION.test(number.text) || (rest.length === 1 && PART.test(number.text));
  return isHeading ? [joinCells(number, ...rest)] : cells;
};

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

/** Detects fake bold: the same text printed twice. */
const isRepeat = (a: Piece, b: Piece): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 0.1 * a.size && Math.abs(a.y - b.y) < 0.1 * a.size;

/** Whether the structure tree puts both lines in the same block. */
export const isOneBlock = ({ lastBlock }: PageLine, { firstBlock }: PageLine): boolean =>
  lastBlock !== undefined && lastBlock > 0 && lastBlock === firstBlock;

export const rightOf = ({ cells }: PageLine): number =>
  cells.reduce((right, cell) => Math.max(right, cell.right), 0);

/** The text of a line. At least three spaces separate its cells and align them in columns. */
export function lineText({ cells, size }: PageLine): string {
  let text = "";
  for (const [at, cell] of cells.entries()) {
    const column = Math.round((cell.left - cells[0].left) / (CHARACTER * size));
    const blanks = Math.max(3, Math.min(500, column) - text.length);
    text += (at === 0 ? "" : " ".repeat(blanks)) + cell.text.trim();
  }
  return text;
}

const MARK = /^(?:[-–—•·▪●○■*\uf000-\uf0ff]|o )/u;
const NUMBER = /^\(?(?:\d{1,2}|[a-m])[.)] /;
const HEADING = /^\d(?:\.\d){1,2}\.? ?\p{L}/u;

export const isMarked = (line: PageLine): boolean =>
  MARK.test(lineText(line)) || hasNumber(line) || HEADING.test(lineText(line));

/** Like `hasNumber`, this also matches the second line of some wrapped sentences: "the FROST / – the small one", "on May / 17. Then". */
export const hasDash = (line: PageLine): boolean => /^[–—-] \p{Ll}/u.test(lineText(line));
export const hasNumber = (line: PageLine): boolean => NUMBER.test(lineText(line));

export function markItem(line: PageLine): PageLine {
  if (!line.startsItem || isMarked(line)) return line;
  const [first, ...rest] = line.cells;
  return { ...line, cells: [{ ...first, text: `- ${first.text.trimStart()}` }, ...rest] };
}

/** Joins wrapped text with a space, except after a hyphen or after a slash that may be part of an address. */
export const joinWords = (text: string, next: string): string =>
  /[\p{L}\p{N}][-–]$|\S\/$|\u00ad$/u.test(text.slice(-10)) ? text + next : `${text} ${next}`;

const NARROW = /[\s.,:;'’!|()[\]/fijlrtI-]/g;
const WIDE = /[mwMW@%—]/g;
const CAPITAL = /[A-HJ-LN-VX-Z]/g;

/** Estimated width of a text in a proportional font, in widths of an "n". */
export const weigh = (text: string): number =>
  text.length - 0.45 * count(text, NARROW) + 0.5 * count(text, WIDE) + 0.25 * count(text, CAPITAL);

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
