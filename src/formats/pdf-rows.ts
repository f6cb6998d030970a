import { type Joint, joinWords, type PageCell, type PageLine } from "./pdf-lines.ts";

/** Times the step between the closest lines of the page: more is the space between rows of a table. */
const SAME_CELL = 1.08;
/** A blank, and how far a cell may stand from its column's edge, in font sizes. */
const BLANK = 0.25;
const ALIGNED = 0.4;
/** A line that begins as far to the right, in font sizes, is in another column. */
const COLUMN = 4;
/** How far, in points, the lines of one column differ in where they begin. */
const EDGE = 0.6;

/** Lines of a page with the rows of its tables whole: a cell that its column's width broke goes on in the line below. */
export function mergeRows(pageLines: readonly PageLine[]): PageLine[] {
  const lines = splitUpwards(splitDownwards(pageLines)).map(leaveFirstEmpty);
  const widths = measureColumns(lines);
  const step = SAME_CELL * measureStep(lines);
  const merged: PageLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    const isNear = last && line.y - last.y <= step * Math.max(last.size, line.size);
    const row = isNear && continueRow(last, line, widths);
    if (row) merged[merged.length - 1] = row;
    else merged.push(line);
  }
  return merged;
}

const splitDownwards = (lines: readonly PageLine[]): PageLine[] => {
  const split: PageLine[] = [];
  for (const line of lines) split.push(splitAtColumns(line, split.at(-1)));
  return split;
};

const splitUpwards = (lines: readonly PageLine[]): PageLine[] =>
  splitDownwards(lines.toReversed()).toReversed();

/** A line in the second column alone leaves the first one empty. */
function leaveFirstEmpty(line: PageLine, at: number, lines: readonly PageLine[]): PageLine {
  const [only] = line.cells;
  const row = [lines[at - 1], lines[at + 1]].find((other) =>
    other?.cells.slice(1).some(({ left }) => Math.abs(left - only.left) < EDGE),
  );
  if (line.cells.length > 1 || !row) return line;
  const [{ left }] = row.cells;
  return { ...line, cells: [{ text: "", left, right: left, firstWidth: 0, joints: [] }, only] };
}

/** A line whose columns fill their width shows no wide gap: the line above or below says where they begin. */
function splitAtColumns(line: PageLine, neighbour: PageLine | undefined): PageLine {
  const columns =
    neighbour?.cells.filter(
      ({ left }, at) => at > 0 || left > line.cells[0].left + COLUMN * line.size,
    ) ?? [];
  const cells = line.cells.flatMap((cell) => {
    const joint = cell.joints.find(({ left }) =>
      columns.some((column) => Math.abs(column.left - left) < EDGE),
    );
    return joint ? splitCell(cell, joint) : [cell];
  });
  const [first, ...rest] = cells;
  return first ? { ...line, cells: [first, ...rest] } : line;
}

const splitCell = (cell: PageCell, { at, right, left, firstWidth }: Joint): PageCell[] => [
  { ...cell, text: cell.text.slice(0, at), right, joints: [] },
  { text: cell.text.slice(at), left, right: cell.right, firstWidth, joints: [] },
];

/** Font sizes from line to line where they are closest, but for the closest tenth. */
function measureStep(lines: readonly PageLine[]): number {
  const steps = lines.slice(1).map((line, at) => {
    const last = lines[at];
    return last ? (line.y - last.y) / Math.max(last.size, line.size) : 0;
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 10)] ?? 0;
}

/** How far to the right each column reaches, by its left edge. */
function measureColumns(lines: readonly PageLine[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { cells } of lines.filter((line) => line.cells.length > 1))
    for (const { left, right } of cells)
      widths.set(Math.round(left), Math.max(right, widths.get(Math.round(left)) ?? 0));
  return widths;
}

/** The row with the line's words in its cells; undefined where the line is a row, or no part of the table. */
function continueRow(
  row: PageLine,
  line: PageLine,
  widths: ReadonlyMap<number, number>,
): PageLine | undefined {
  if (row.cells.length < 2 || line.cells.length > row.cells.length) return undefined;
  const next = row.cells.map((cell) =>
    line.cells.find((one) => Math.abs(one.left - cell.left) < ALIGNED * line.size),
  );
  if (next.filter(Boolean).length < line.cells.length) return undefined;
  const isBroken = row.cells.some((cell, at) => {
    const below = next[at];
    const width = widths.get(Math.round(cell.left)) ?? cell.right;
    return below && cell.right + BLANK * line.size + below.firstWidth > width + 1;
  });
  if (!isBroken) return undefined;
  const [first, ...rest] = row.cells.map((cell, at) => joinCells(cell, next[at]));
  return first && { ...row, cells: [first, ...rest], y: line.y };
}

const joinCells = (cell: PageCell, below: PageCell | undefined): PageCell =>
  below
    ? { ...cell, text: joinWords(cell.text.trim(), below.text.trim()), right: below.right }
    : cell;
