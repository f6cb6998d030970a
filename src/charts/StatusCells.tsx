import { ALL_CLASSES, type Answer, type AnswerClass } from "../domain/answers.ts";
import type { MatrixColumns, MatrixSizes } from "./matrix-geometry.ts";
import { standingOpacity, statusFill } from "./status-fill.tsx";

/** One row of a matrix: its top edge and an answer per column. */
export interface CellRow {
  y: number;
  answers: readonly Answer[];
}

/** The shape of a cell of each status, from its top left corner, as a relative path. */
type Shapes = (sizes: MatrixSizes) => Record<AnswerClass, string>;

const shapesOf: Shapes = ({ cell, row }) => {
  const box = (inset: number) => `h${cell - 2 * inset}v${row - 2 * inset}h${2 * inset - cell}z`;
  const middle = `m${cell / 2} ${row / 2}`;
  return {
    exists: `m2.5 2.5${box(2.5)}`,
    partial: `m2.5 2.5${box(2.5)}`,
    absent: `m2 2${box(2)}`,
    unknown: `${middle}m-2.4-1.9a2.4 2.3 0 1 1 3.6 2.05q-1.2.7-1.2 1.75m0 2.3v.01`,
    missing: `${middle}m-4 0h8`,
    half: `m2.5 2.5${box(2.5)}`,
    low: `m2.5 2.5${box(2.5)}`,
    zero: `m2 2${box(2)}`,
    "absent-half": `m2.5 2.5${box(2.5)}`,
    "absent-low": `m2.5 2.5${box(2.5)}`,
    // A 0 left out of it: told from a half and more by more than its colour.
    "absent-zero": `m2.5 2.5${box(2.5)}m${cell / 2 - 5.5} ${row / 2 - 2.5}a3 4.6 0 1 0 6 0a3 4.6 0 1 0-6 0z`,
    reported: `m2.5 2.5${box(2.5)}`,
    "unknown-then": `${middle}m-2 0h4`,
  };
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
  const paths = cellPaths(rows, columns, shapesOf(sizes));
  return ALL_CLASSES.map((status) =>
    paths[status] === "" ? null : (
      <path
        key={status}
        data-mark={status}
        d={paths[status]}
        opacity={standingOpacity(status, standing)}
        {...paintOf(status, patterns)}
      />
    ),
  );
}

function cellPaths(
  rows: readonly CellRow[],
  { xs }: MatrixColumns,
  shapes: Record<AnswerClass, string>,
): Record<AnswerClass, string> {
  const paths = {
    exists: "",
    partial: "",
    absent: "",
    unknown: "",
    missing: "",
    half: "",
    low: "",
    zero: "",
    "absent-half": "",
    "absent-low": "",
    "absent-zero": "",
    reported: "",
    "unknown-then": "",
  };
  for (const { y, answers } of rows)
    for (const [column, { class: status }] of answers.entries())
      paths[status] += `M${xs[column] ?? 0} ${y}${shapes[status]}`;
  return paths;
}

/** A stroke of the fill's own paint rounds the corners at little cost. */
function paintOf(status: AnswerClass, patterns: string) {
  switch (status) {
    case "exists":
    case "partial":
    case "half":
    case "low":
    case "absent-half":
    case "absent-low":
    case "absent-zero":
    case "reported": {
      const paint = statusFill(status, patterns);
      const line = { stroke: paint, strokeWidth: 2, strokeLinejoin: "round" } as const;
      return { fill: paint, fillRule: "evenodd", ...line } as const;
    }
    case "absent":
    case "zero":
      return { fill: "none", stroke: "var(--absent)", strokeLinejoin: "round" } as const;
    case "unknown":
    case "unknown-then":
    case "missing":
      return {
        fill: "none",
        stroke: "var(--outline)",
        strokeWidth: 1.4,
        strokeLinecap: "round",
      } as const;
  }
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
      <path d={path(() => 1)} stroke="var(--absent)" {...stroke} />
      <path d={path(({ possible }) => possible)} stroke="var(--partial-tint)" {...stroke} />
      <path d={path(({ share }) => share)} stroke={colour} {...stroke} />
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
