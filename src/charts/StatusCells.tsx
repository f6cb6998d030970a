import { ALL_CLASSES, type Answer, type AnswerClass } from "../domain/answers.ts";
import type { MatrixColumns, MatrixSizes } from "./matrix-geometry.ts";
import { standingOpacity, statusFill, statusStroke } from "./status-fill.tsx";

/** One row of a matrix: its top edge and an answer per column. */
export interface CellRow {
  y: number;
  answers: readonly Answer[];
}

/** The shape of a cell of each class, from its top left corner, as a relative path. */
type Shape = (cell: number, row: number) => string;

const box =
  (inset: number): Shape =>
  (cell, row) =>
    `m${inset} ${inset}h${cell - 2 * inset}v${row - 2 * inset}h${2 * inset - cell}z`;
const inMiddle =
  (path: string): Shape =>
  (cell, row) =>
    `m${cell / 2} ${row / 2}${path}`;

export const CELL_SHAPES: Readonly<Record<AnswerClass, Shape>> = {
  exists: box(2.5),
  partial: box(2.5),
  absent: box(2.5),
  unknown: inMiddle("m-2.4-1.9a2.4 2.3 0 1 1 3.6 2.05q-1.2.7-1.2 1.75m0 2.3v.01"),
  missing: inMiddle("m-4 0h8"),
  half: box(2.5),
  low: box(2.5),
  zero: box(2.5),
  "absent-half": box(2.5),
  "absent-low": box(2.5),
  // A 0 left out of it: told from a half and more by more than its colour.
  "absent-zero": (cell, row) =>
    `${box(2.5)(cell, row)}m${cell / 2 - 5.5} ${row / 2 - 2.5}a3 4.6 0 1 0 6 0a3 4.6 0 1 0-6 0z`,
  reported: box(2.5),
  "unknown-then": inMiddle("m-2 0h4"),
};

/** Marks of many countries on many measures, one path a status: what a whole matrix can afford. */
export function StatusCells({
  rows,
  columns,
  sizes,
  patterns,
  standing,
}: {
  rows: readonly CellRow[];
  columns: MatrixColumns;
  sizes: MatrixSizes;
  /** Prefix of the pattern ids on the page. */
  patterns: string;
  /** Classes that stand out; all where there are none. */
  standing: readonly AnswerClass[];
}) {
  const paths = cellPaths(rows, columns, sizes);
  return ALL_CLASSES.map((status) =>
    paths.has(status) ? (
      <path
        key={status}
        data-mark={status}
        d={paths.get(status)}
        opacity={standingOpacity(status, standing)}
        {...cellPaint(status, patterns)}
      />
    ) : null,
  );
}

function cellPaths(
  rows: readonly CellRow[],
  { xs }: MatrixColumns,
  { cell, row }: MatrixSizes,
): ReadonlyMap<AnswerClass, string> {
  const shapes = new Map(ALL_CLASSES.map((kind) => [kind, CELL_SHAPES[kind](cell, row)]));
  const paths = new Map<AnswerClass, string>();
  for (const { y, answers } of rows)
    for (const [column, { class: kind }] of answers.entries())
      paths.set(kind, `${paths.get(kind) ?? ""}M${xs[column] ?? 0} ${y}${shapes.get(kind)}`);
  return paths;
}

const SIGN = {
  fill: "none",
  stroke: "var(--outline)",
  strokeWidth: 1.4,
  strokeLinecap: "round",
} as const;

/** Paint of a cell: a sign for what is not known, an empty box for a "no"; a stroke of the fill's own paint rounds the corners at little cost. */
export function cellPaint(kind: AnswerClass, patterns: string) {
  if (kind === "unknown" || kind === "missing" || kind === "unknown-then") return SIGN;
  const isEmpty = kind === "absent" || kind === "zero";
  const fill = isEmpty ? "none" : statusFill(kind, patterns);
  const edge = statusStroke(kind);
  return {
    fill,
    fillRule: "evenodd",
    stroke: edge ?? fill,
    strokeWidth: edge ? 1 : 2,
    strokeLinejoin: "round",
  } as const;
}

/** How far a bar goes for certain, and how far the unknown could take it, as shares of 0 to 1. */
export interface BarShares {
  share: number | undefined;
  possible: number | undefined;
}

/** A bar a row: what its table counts first of what was asked. */
export function CoverageBars({
  rows,
  colour,
  x,
  width,
  sizes,
}: {
  rows: readonly ({ y: number } & BarShares)[];
  colour: string;
  x: number;
  width: number;
  sizes: MatrixSizes;
}) {
  const path = (shareOf: (shares: BarShares) => number | undefined) =>
    rows
      .map(({ y, ...shares }) => {
        const share = shareOf(shares);
        return share ? `M${x} ${y + sizes.row / 2}h${round(share * width)}` : "";
      })
      .join("");
  const stroke = { fill: "none", strokeWidth: 6 };
  return (
    <>
      <path d={path(() => 1)} stroke="var(--edge)" {...stroke} strokeWidth={1} />
      <path d={path(({ possible }) => possible)} stroke="var(--partial-tint)" {...stroke} />
      <path d={path(({ share }) => share)} stroke={colour} {...stroke} />
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
