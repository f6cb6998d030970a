import type { PDFPageProxy } from "pdfjs-dist";
import { OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api.d.ts";
import { SPACE, weigh } from "./pdf-lines.ts";
import type { Matrix, Piece } from "./pdf-pieces.ts";

/** A position on a page, in points from the left and top. */
interface Point {
  x: number;
  y: number;
}

/** A small filled or stroked shape, positioned by its left edge and vertical centre. */
interface Dot extends Point {
  width: number;
  height: number;
}

/** Maximum size of a bullet, in points. */
const MAX_BULLET = 12;
/** Size limits of a bullet and its maximum distance from the text, in font sizes. */
const MIN_SHARE = 0.15;
const MAX_SHARE = 0.6;
const BEFORE = 2.5;
const ABOVE = 0.9;
/** Maximum distance of a space from the estimated start of a run, in font sizes. */
const NEAR = 1.5;
/** Vertical tolerance within a line, in font sizes. */
const ON_LINE = 0.1;
/** A page with more dots than this is considered a drawing. */
const MAX_DOTS = 1000;
/** A line on which more runs start than this is considered a drawing. */
const MAX_STARTS = 300;

/** Splits the merged runs of an untagged page and detects drawn bullets. Returns the runs unchanged after `time` milliseconds. */
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

/** Whether a page draws text. If it does but no text was extracted, its characters have no Unicode mapping. Returns false after `time`. */
export async function showsText(page: PDFPageProxy, time: number): Promise<boolean> {
  const operators = await withinTime(page.getOperatorList(), time);
  return operators?.fnArray.includes(OPS.showText) ?? false;
}

/** Resolves to undefined after `time`. Works because pdf.js yields to the event loop. */
async function withinTime<T>(promise: Promise<T>, time: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Collects details that the extracted text lacks: small shapes, and the starts of runs that pdf.js merges. */
function collectMarks({ fnArray, argsArray }: PDFOperatorList, page: Matrix) {
  const dots: Dot[] = [];
  const starts: Point[] = [];
  const saved: Matrix[] = [];
  let matrix = page;
  for (const [at, operator] of fnArray.entries()) {
    const args: readonly unknown[] | null | undefined = argsArray[at];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      matrix = saved.pop() ?? page;
    else if (operator === OPS.transform) matrix = multiply(matrix, numbersOf(args));
    else if (operator === OPS.paintFormXObjectBegin)
      matrix = multiply(matrix, numbersOf(args?.[0]));
    else if (operator === OPS.setTextMatrix)
      starts.push(pointOf(matrix, numbersOf(args?.[0]).slice(4)));
    else if (operator === OPS.constructPath) dots.push(...dotOf(matrix, numbersOf(args?.[2])));
  }
  return { dots, starts };
}

/** `box` is the bounding box of a path: minimum x and y, maximum x and y. */
function dotOf(matrix: Matrix, box: readonly number[]): Dot[] {
  if (box.length < 4) return [];
  const one = pointOf(matrix, box);
  const other = pointOf(matrix, box.slice(2));
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  const isDot = width > 0 && height > 0 && width < MAX_BULLET && height < MAX_BULLET;
  return isDot ? [{ x: Math.min(one.x, other.x), y: (one.y + other.y) / 2, width, height }] : [];
}

function pointOf(matrix: Matrix, [left = 0, top = 0]: readonly number[]): Point {
  const [, , , , x = 0, y = 0] = Util.transform(matrix, [1, 0, 0, 1, left, top]);
  return { x, y };
}

/** Ignores incomplete matrices. */
const multiply = (matrix: Matrix, by: Matrix): Matrix =>
  by.length < 6 ? matrix : Util.transform(matrix, by);

/** pdf.js stores numbers in arrays or typed arrays. */
const numbersOf = (args: unknown): readonly number[] =>
  Array.isArray(args) || ArrayBuffer.isView(args)
    ? Array.from(Object.values(args), Number).slice(0, 6)
    : [];

function isBullet({ x, y, width, height }: Dot, piece: Piece): boolean {
  const { size } = piece;
  const gap = piece.x - (x + width);
  return (
    Math.min(width, height) > MIN_SHARE * size &&
    Math.max(width, height) < MAX_SHARE * size &&
    y < piece.y &&
    y > piece.y - ABOVE * size &&
    gap > 0 &&
    gap < BEFORE * size
  );
}

/** Points grouped by their rounded distance from the top. */
type Lines = ReadonlyMap<number, readonly Point[]>;

function groupByLine(points: readonly Point[]): Lines {
  const lines = new Map<number, Point[]>();
  for (const point of points) {
    const y = Math.round(point.y);
    lines.set(y, lines.get(y) ?? []);
    lines.get(y)?.push(point);
  }
  for (const [y, line] of lines) if (line.length > MAX_STARTS) lines.delete(y);
  return lines;
}

/** Splits runs that pdf.js merged, such as two table cells, at the space closest to each start. */
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
    const at = spaceNear(rest.text, ((start.x - x) / width) * weigh(text), (NEAR * size) / width);
    if (at === undefined) continue;
    const end = x + rest.width;
    const next = { text: rest.text.slice(at + 1), x: start.x, width: end - start.x };
    after.unshift({ ...rest, ...next, startsItem: false });
    rest = { ...rest, text: rest.text.slice(0, at), width: start.x - SPACE * size - x };
  }
  return [rest, ...after];
}

function spaceNear(text: string, weight: number, share: number): number | undefined {
  let best: number | undefined;
  let least = share * weigh(text);
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const distance = Math.abs(weigh(text.slice(0, at + 1)) - weight);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}
