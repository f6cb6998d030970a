import type { PDFPageProxy } from "pdfjs-dist";
import { OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api.d.ts";
import { weigh } from "./pdf-lines.ts";
import type { Matrix, Piece } from "./pdf-pieces.ts";

/** A place on a page, in points from its left and top. */
interface Place {
  x: number;
  y: number;
}

/** A small filled or stroked shape: its left edge and middle. */
interface Dot extends Place {
  width: number;
  height: number;
}

/** Largest bullet, in points. */
const LARGEST = 12;
/** A bullet in shares of the font's size, and how far before the words and above their baseline it stands. */
const LEAST_SHARE = 0.15;
const MOST_SHARE = 0.6;
const BEFORE = 2.5;
const ABOVE = 0.9;
/** How far from the reckoned place the blank may be at which a run begins, and a usual blank, in font sizes. */
const NEAR = 1.5;
const BLANK = 0.25;
const ON_LINE = 0.1;
/** A page with more dots is a drawing; a line at which text begins more often is none. */
const MAX_DOTS = 1000;
const MAX_STARTS = 300;

/**
 * The pieces of a page whose structure says nothing: cut where the page begins to write anew, and items by the dots
 * before them. As they are where that takes more than so many milliseconds.
 */
export async function markPieces(page: PDFPageProxy, pieces: readonly Piece[], time: number) {
  const operators = await withinTime(page.getOperatorList(), time);
  if (!operators) return pieces;
  const { dots, starts } = collectMarks(operators, page.getViewport({ scale: 1 }).transform);
  const lines = groupByLine(starts);
  const cut = pieces.flatMap((piece) => cutAtStarts(piece, lines));
  for (const dot of dots.length > MAX_DOTS ? [] : dots) {
    const beside = cut.filter((piece) => isBullet(dot, piece));
    const [first] = beside.sort((a, b) => a.x - b.x);
    if (first) first.startsItem = true;
  }
  return cut;
}

/** Whether a page shows text: where none was found on it, its letters are not known by name. */
export async function showsText(page: PDFPageProxy, time: number): Promise<boolean> {
  const operators = await withinTime(page.getOperatorList(), time);
  return operators?.fnArray.includes(OPS.showText) ?? false;
}

/** What is promised, if it comes in time; the library looks up from its work now and then, so the clock is heard. */
async function withinTime<T>(promise: Promise<T>, time: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What a page draws beside its text, and where it begins to write anew: the text by itself tells neither. */
function collectMarks({ fnArray, argsArray }: PDFOperatorList, page: Matrix) {
  /** Shapes no larger than a bullet. */
  const dots: Dot[] = [];
  /** Where runs of text begin, also such as the library joins to the run before them. */
  const starts: Place[] = [];
  const saved: Matrix[] = [];
  let matrix = page;
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      matrix = saved.pop() ?? page;
    else if (operator === OPS.transform) matrix = turn(matrix, numbersOf(args));
    else if (operator === OPS.paintFormXObjectBegin)
      matrix = turn(matrix, numbersOf(partOf(args, 0)));
    else if (operator === OPS.setTextMatrix)
      starts.push(placeOf(matrix, numbersOf(partOf(args, 0)).slice(4)));
    else if (operator === OPS.constructPath)
      dots.push(...dotOf(matrix, numbersOf(partOf(args, 2))));
  }
  return { dots, starts };
}

/** A path by the box around it: left, top, right, bottom in its own coordinates. */
function dotOf(matrix: Matrix, box: readonly number[]): Dot[] {
  if (box.length < 4) return [];
  const one = placeOf(matrix, box);
  const other = placeOf(matrix, box.slice(2));
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  const isDot = width > 0 && height > 0 && width < LARGEST && height < LARGEST;
  return isDot ? [{ x: Math.min(one.x, other.x), y: (one.y + other.y) / 2, width, height }] : [];
}

function placeOf(matrix: Matrix, [left = 0, top = 0]: readonly number[]): Place {
  const [, , , , x = 0, y = 0] = Util.transform(matrix, [1, 0, 0, 1, left, top]);
  return { x, y };
}

/** One matrix after the other; what is none changes nothing. */
const turn = (matrix: Matrix, by: Matrix): Matrix =>
  by.length < 6 ? matrix : Util.transform(matrix, by);

const partOf = (args: unknown, at: number): unknown => (Array.isArray(args) ? args[at] : undefined);

/** Numbers of an operator's arguments, however the library keeps them. */
const numbersOf = (args: unknown): readonly number[] =>
  Array.isArray(args) || ArrayBuffer.isView(args)
    ? Array.from(Object.values(args), Number).slice(0, 6)
    : [];

/** Whether a dot stands before the words of a piece, as large and as high as a bullet would. */
function isBullet({ x, y, width, height }: Dot, piece: Piece): boolean {
  const { size } = piece;
  const gap = piece.x - (x + width);
  return (
    Math.min(width, height) > LEAST_SHARE * size &&
    Math.max(width, height) < MOST_SHARE * size &&
    y < piece.y &&
    y > piece.y - ABOVE * size &&
    gap > 0 &&
    gap < BEFORE * size
  );
}

/** Places by the points that they are from the top. */
type Lines = ReadonlyMap<number, readonly Place[]>;

function groupByLine(places: readonly Place[]): Lines {
  const lines = new Map<number, Place[]>();
  for (const place of places) {
    const y = Math.round(place.y);
    lines.set(y, lines.get(y) ?? []);
    lines.get(y)?.push(place);
  }
  for (const [y, line] of lines) if (line.length > MAX_STARTS) lines.delete(y);
  return lines;
}

/** The library joins what stands close together, such as two cells of a table: a run that begins inside a piece begins at a blank. */
function cutAtStarts(piece: Piece, starts: Lines): Piece[] {
  const { text, x, y, width, size } = piece;
  const inside = [-1, 0, 1]
    .flatMap((step) => starts.get(Math.round(y) + step) ?? [])
    .filter((start) => Math.abs(start.y - y) < ON_LINE * size)
    .filter((start) => start.x > x + size && start.x < x + width - size)
    .sort((a, b) => b.x - a.x);
  let rest = piece;
  const after: Piece[] = [];
  for (const start of inside) {
    const at = blankNear(rest.text, ((start.x - x) / width) * weigh(text), (NEAR * size) / width);
    if (at === undefined) continue;
    const end = x + rest.width;
    const next = { text: rest.text.slice(at + 1), x: start.x, width: end - start.x };
    after.unshift({ ...rest, ...next, startsItem: false });
    rest = { ...rest, text: rest.text.slice(0, at), width: start.x - BLANK * size - x };
  }
  return [rest, ...after];
}

/** Where the blank is that comes closest to a weight; undefined where none is near. */
function blankNear(text: string, weight: number, share: number): number | undefined {
  let best: number | undefined;
  let least = share * weigh(text);
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const distance = Math.abs(weigh(text.slice(0, at + 1)) - weight);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}
