import {
  CHARACTER,
  isMarked,
  isOneBlock,
  type Joint,
  joinCells,
  measureLineHeight,
  type PageCell,
  type PageLine,
  rightOf,
  SPACE,
} from "./pdf-lines.ts";

/** Maximum distance between lines of a cell, in line heights. */
const SAME_CELL = 1.08;
/** Maximum distance of a cell from the edge of its column, in font sizes. */
const ALIGNED = 0.4;
/** Minimum indent of another column, in font sizes. */
const COLUMN = 4;
/** Tolerance for the left edge of a column, in points. */
const EDGE = 0.6;
/** Padding of a table cell in a word processor, in points. */
const PADDING = 5;
/** Number of lines above and below that are searched for the same columns. */
const NEAR = 3;

/** Merges the lines of each table row: a wrapped cell continues in the line below. */
export function mergeRows(pageLines: readonly PageLine[]): PageLine[] {
  const lines = splitUpwards(splitDownwards(pageLines.map(closeGaps))).map((line, at, all) =>
    line.isTyped || line.cells.length > 1 ? line : leaveFirstEmpty(line, at, all),
  );
  const columns = measureColumns(lines);
  const isSameSize = (line: PageLine, next: PageLine) => line.size === next.size;
  const lineHeight = SAME_CELL * (measureLineHeight(lines, 0.1, isSameSize) ?? 0);
  const merged: PageLine[] = [];
  for (const [at, line] of lines.entries()) {
    const last = merged.at(-1);
    const isNear = last && line.y - last.bottom <= lineHeight * Math.max(last.size, line.size);
    const end = rightOf(lines[at - 1] ?? line);
    const row =
      isNear &&
      (line.isTyped ? unwrapRow(last, end, line, columns) : continueRow(last, line, columns));
    if (row) merged[merged.length - 1] = row;
    else merged.push(line);
  }
  return merged.map(leaveFirstEmpty);
}

/** Joins cells separated only by a wide gap in justified text: a gap before a lower-case letter or after a full stop. Keeps cells that all start at columns of nearby lines. */
function closeGaps(line: PageLine, at: number, lines: readonly PageLine[]): PageLine {
  const [first, ...rest] = line.cells;
  const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((one) => one !== line);
  const isColumn = ({ left }: PageCell) =>
    near.some(({ cells }) =>
      cells.some(
        (cell, index) =>
          (index > 0 || cell.left > first.left + COLUMN * line.size) &&
          Math.abs(cell.left - left) < EDGE,
      ),
    );
  const isSentence = rest.some(
    ({ text }, index) =>
      isSmall(text) || (!isMarked(line) && /[a-z)]\.\s*$/.test(line.cells[index]?.text ?? "")),
  );
  if (!isSentence || rest.every(isColumn)) return line;
  const gap = (rest[0]?.left ?? first.right) - first.right;
  const firstWidth = first.firstWidth + gap;
  return { ...line, cells: [{ ...joinCells(first, ...rest), firstWidth }] };
}

const isSmall = (text: string): boolean => /^\s*\p{Ll}/u.test(text);

const splitDownwards = (lines: readonly PageLine[]): PageLine[] => {
  const split: PageLine[] = [];
  for (const line of lines) split.push(splitAtColumns(line, split.at(-1)));
  return split;
};

const splitUpwards = (lines: readonly PageLine[]): PageLine[] =>
  splitDownwards(lines.toReversed()).toReversed();

function leaveFirstEmpty(line: PageLine, at: number, lines: readonly PageLine[]): PageLine {
  const [start] = line.cells;
  const row = [lines[at - 1], lines[at + 1]].find((other) =>
    other?.cells.slice(1).some(({ left }) => Math.abs(left - start.left) < EDGE),
  );
  if (!row) return line;
  const [{ left }] = row.cells;
  const empty = { text: "", left, right: left, firstWidth: 0, joints: [] };
  return { ...line, cells: [empty, ...line.cells] };
}

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

function measureColumns(lines: readonly PageLine[]) {
  const columns = new Map<string, number[]>();
  for (const { cells } of lines.filter((line) => line.cells.length > 1))
    for (const [at, { right }] of cells.entries()) {
      const key = keyOf(cells, at);
      columns.set(key, columns.get(key) ?? []);
      columns.get(key)?.push(right);
    }
  const shared = [...columns].filter(([, rights]) => rights.length > 1);
  const furthest = (rights: readonly number[]) => rights.reduce((a, b) => Math.max(a, b), 0);
  return {
    left: lines.reduce((least, { cells }) => Math.min(least, cells[0].left), Infinity),
    margin: furthest(lines.map(rightOf)),
    rights: new Map(shared.map(([key, rights]) => [key, furthest(rights)])),
  };
}

type Columns = ReturnType<typeof measureColumns>;

const keyOf = (cells: readonly PageCell[], at: number): string =>
  [cells[at], cells[at + 1] ?? cells[at - 1]].map((cell) => Math.round(cell?.left ?? 0)).join();

/** Whether a cell is too full for a word of this width. */
function isFull({ cells, size }: PageLine, at: number, word: number, columns: Columns): boolean {
  const end = (cells[at + 1]?.left ?? columns.margin) - PADDING;
  const width = columns.rights.get(keyOf(cells, at)) ?? end;
  return (cells[at]?.right ?? 0) + SPACE * size + word > width + 1;
}

/** Adds a line to the cells of a row. Returns undefined if the line does not belong to the row. */
function continueRow(row: PageLine, line: PageLine, columns: Columns): PageLine | undefined {
  if (row.cells.length < 2 || line.cells.length > row.cells.length || isMarked(line))
    return undefined;
  const next = row.cells.map((cell) =>
    line.cells.find((one) => Math.abs(one.left - cell.left) < ALIGNED * line.size),
  );
  if (next.filter(Boolean).length < line.cells.length) return undefined;
  if (!next.some((below, at) => below && isFull(row, at, below.firstWidth, columns)))
    return undefined;
  const [first, ...rest] = row.cells.map((cell, at) => {
    const below = next[at];
    return below ? joinCells(cell, below) : cell;
  });
  return first && { ...row, cells: [first, ...rest], bottom: line.bottom };
}

/** Joins a wrapped monospaced line with the line below. If the first word below would have fitted, it starts a new cell. */
function unwrapRow(row: PageLine, end: number, line: PageLine, { left, margin }: Columns) {
  const [first, ...others] = row.cells;
  const last = others.pop() ?? first;
  const [below, ...more] = line.cells;
  const isOne = isOneBlock(row, line);
  const isSecond = first.left > left + COLUMN * row.size;
  const isNew = isMarked(line) || (isSecond && last === first && /^\p{Lu}/u.test(below.text));
  const isFull = !isNew && end + SPACE * row.size + below.firstWidth > margin + 1;
  const hasColumns = row.cells.length + line.cells.length > 2;
  if (below.left > left + ALIGNED * line.size || (isFull && !hasColumns)) return undefined;
  if (!isOne && (row.lastBlock || isMarked(line) || !(isFull || isSecond))) return undefined;
  const shift =
    (isFull
      ? last.right + CHARACTER * row.size
      : Math.max(margin, last.right) + (isSecond ? first.left - left : row.size)) - left;
  const moved = (one: PageCell) => ({ ...one, left: one.left + shift, right: one.right + shift });
  const ends = isFull ? [joinCells(last, moved(below))] : [last, moved(below)];
  const [start = first, ...rest] = [...(last === first ? [] : [first, ...others]), ...ends];
  const cells: PageLine["cells"] = [start, ...rest, ...more.map(moved)];
  return { ...row, cells, bottom: line.bottom, lastBlock: line.lastBlock };
}
