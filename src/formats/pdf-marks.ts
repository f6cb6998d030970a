import type { PDFPageProxy } from "pdfjs-dist";
import type { PDFOperatorList } from "pdfjs-dist/types/src/display/api.d.ts";

/** A place on a page, in points from its left and top. */
export interface Place {
  x: number;
  y: number;
}

/** A small filled or stroked shape. */
export interface Dot extends Place {
  width: number;
  height: number;
}

/** What a page draws beside its text, and where it begins to write anew: the text by itself tells neither. */
export interface PageMarks {
  /** Shapes no larger than a bullet, by their left edge and middle. */
  dots: readonly Dot[];
  /** Where runs of text begin, also such as the library joins to the run before them. */
  starts: readonly Place[];
}

/** Largest bullet, in points. */
const LARGEST = 12;

type Matrix = readonly number[];
type Operators = Readonly<Record<string, number>>;

/** The dots and the starts of text of a page; none where finding them takes more than so many milliseconds. */
export async function readMarks(page: PDFPageProxy, time: number): Promise<PageMarks> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { transform } = page.getViewport({ scale: 1 });
  const operators = await withinTime(page.getOperatorList(), time);
  return operators ? collectMarks(operators, OPS, transform) : { dots: [], starts: [] };
}

/** Whether a page shows text: where none was found on it, its letters are not known by name. */
export async function showsText(page: PDFPageProxy, time: number): Promise<boolean> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const operators = await withinTime(page.getOperatorList(), time);
  return operators?.fnArray.includes(OPS.showText) ?? false;
}

/** What is promised, if it comes in time; the library looks up from its work now and then, so the clock is heard. */
async function withinTime<T>(promise: Promise<T>, time: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), time);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function collectMarks(
  { fnArray, argsArray }: PDFOperatorList,
  operators: Operators,
  page: Matrix,
): PageMarks {
  const dots: Dot[] = [];
  const starts: Place[] = [];
  const saved: Matrix[] = [];
  let matrix = page;
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore) matrix = saved.pop() ?? page;
    else if (operator === operators.transform) matrix = multiply(matrix, numbersOf(args));
    else if (operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiply(matrix, numbersOf(firstOf(args)));
    } else if (operator === operators.paintFormXObjectEnd) matrix = saved.pop() ?? page;
    else if (operator === operators.setTextMatrix) {
      const [, , , , x = 0, y = 0] = numbersOf(firstOf(args));
      starts.push(apply(matrix, x, y));
    } else if (operator === operators.constructPath) {
      const dot = dotOf(matrix, numbersOf(Array.isArray(args) ? args[2] : undefined));
      if (dot) dots.push(dot);
    }
  }
  return { dots, starts };
}

/** A path by the box around it: left, top, right, bottom in its own coordinates. */
function dotOf(matrix: Matrix, [left, top, right, bottom]: readonly number[]): Dot | undefined {
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    return undefined;
  const one = apply(matrix, left, top);
  const other = apply(matrix, right, bottom);
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  const isDot = width > 0 && height > 0 && width < LARGEST && height < LARGEST;
  return isDot
    ? { x: Math.min(one.x, other.x), y: (one.y + other.y) / 2, width, height }
    : undefined;
}

const firstOf = (args: unknown): unknown => (Array.isArray(args) ? args[0] : undefined);

/** Numbers of an operator's arguments, however the library keeps them. */
const numbersOf = (args: unknown): readonly number[] =>
  Array.isArray(args) || ArrayBuffer.isView(args)
    ? Array.from(Object.values(args), Number).slice(0, 6)
    : [];

const multiply = (
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix,
): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const apply = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});
