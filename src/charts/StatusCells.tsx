import {
  ALL_CLASSES,
  type Answer,
  type AnswerClass,
  type Mark,
  markOf,
} from "../domain/answers.ts";
import type { Measure } from "../domain/framework.ts";
import { classOpacity, statusFill, statusStroke } from "./status-fill.tsx";

/** Sizes in CSS pixels. */
export interface MatrixSizes {
  cell: number;
  row: number;
  gap: number;
}

/** Computes the left edges of the columns and of the pillars above them. The measures are ordered by pillar. */
export function layOutColumns(
  measures: readonly Pick<Measure, "pillar">[],
  { cell, gap }: MatrixSizes,
) {
  const ids = [...new Set(measures.map(({ pillar }) => pillar))];
  const xs = measures.map(({ pillar }, at) => at * cell + ids.indexOf(pillar) * gap);
  const pillars = ids.map((id) => {
    const own = xs.filter((_, at) => measures[at]?.pillar === id);
    return { id, x: own[0] ?? 0, width: own.length * cell };
  });
  return { xs, width: (xs.at(-1) ?? -cell) + cell, pillars };
}

const QUESTION_MARK = "m-2.4-1.9a2.4 2.3 0 1 1 3.6 2.05q-1.2.7-1.2 1.75m0 2.3v.01";

/** Paths of symbols for unknown and missing answers. All other classes are boxes. */
const SIGNS: Readonly<Partial<Record<Mark, string>>> = {
  unknown: QUESTION_MARK,
  missing: "m-4 0h8",
  "unknown-then": QUESTION_MARK,
};

/** Path of a cell, relative to its top-left corner. */
export function cellShape(kind: Mark, cell: number, row: number): string {
  const sign = SIGNS[kind];
  if (sign) return `m${cell / 2} ${row / 2}${sign}`;
  const [width, height] = [cell - 5, row - 5];
  const boxIn = (inset: number) =>
    `h${width - 2 * inset}v${height - 2 * inset}h${2 * inset - width}z`;
  const box = `m2.5 2.5${boxIn(0)}`;
  // Distance from the outline of `affirmed` to the smaller box inside it.
  const frame = Math.round(Math.min(width, height) / 5);
  if (kind === "affirmed")
    return `${box}m.5.5${boxIn(0.5)}m${frame - 0.5} ${frame - 0.5}${boxIn(frame)}`;
  // A zero is cut out of the box, so that the class is not distinguished by colour alone (WCAG 1.4.1).
  return kind === "absent-zero"
    ? `${box}m${cell / 2 - 5.5} ${row / 2 - 2.5}a3 4.6 0 1 0 6 0a3 4.6 0 1 0-6 0z`
    : box;
}

/** The share in place, and the share if all unknown measures were in place, both from 0 to 1. */
export type BarShares = { share?: number | undefined; possible?: number | undefined };

interface CellsProps {
  /** `y` is the top edge of the row, and `answers` has one answer per column. */
  rows: readonly ({ y: number; answers: readonly Answer[] } & BarShares)[];
  columns: { xs: readonly number[] };
  sizes: MatrixSizes;
  patterns: string;
  /** Classes to highlight. If empty, all are highlighted. */
  highlighted: readonly AnswerClass[];
  /** Left edge and full length of each row's bar. */
  bars?: { x: number; width: number; colour: string } | undefined;
}

/** Draws all cells of a matrix as one path per kind of mark. One node per cell would be ten times slower. */
export function StatusCells({ rows, columns, sizes, patterns, highlighted, bars }: CellsProps) {
  const { cell, row: height } = sizes;
  const marks: readonly Mark[] = [...ALL_CLASSES, "affirmed"];
  const shapes = new Map(marks.map((kind) => [kind, cellShape(kind, cell, height)]));
  const paths = new Map<Mark, string>();
  for (const { y, answers } of rows)
    for (const [column, answer] of answers.entries()) {
      const kind = markOf(answer);
      const start = `${paths.get(kind) ?? ""}M${columns.xs[column] ?? 0} ${y}`;
      paths.set(kind, start + shapes.get(kind));
    }
  const present = marks.filter((kind) => paths.has(kind));
  const bar = (shareOf: (shares: BarShares) => number | undefined) => {
    const { x, width } = bars ?? { x: 0, width: 0 };
    const line = (row: BarShares) => `h${((shareOf(row) ?? 0) * width).toFixed(1)}`;
    return rows.map((row) => `M${x} ${row.y + height / 2}${line(row)}`).join("");
  };
  return (
    <>
      {present.map((kind) => (
        <path
          key={kind}
          data-mark={kind}
          d={paths.get(kind)}
          opacity={classOpacity(kind === "affirmed" ? "exists" : kind, highlighted)}
          {...cellPaint(kind, patterns)}
        />
      ))}
      {bars && (
        <BarLines
          line={bar(({ share }) => (share === undefined ? 0 : 1))}
          possible={bar(({ possible }) => possible)}
          share={bar(({ share }) => share)}
          colour={bars.colour}
        />
      )}
    </>
  );
}

/** Bars of several rows as three paths: lines of full length, possible shares and shares. */
export const BarLines = (props: Record<"line" | "possible" | "share" | "colour", string>) => (
  <g fill="none" strokeWidth={6}>
    <path d={props.line} stroke="var(--edge)" strokeWidth={1} />
    <path d={props.possible} stroke="var(--partial-tint)" />
    <path d={props.share} stroke={props.colour} />
  </g>
);

/** Fill and stroke of a cell. `absent` and `zero` are empty boxes. A box without an outline has a stroke in its fill colour, which rounds the corners. */
export function cellPaint(kind: Mark, patterns: string) {
  const stroke = "var(--outline)";
  if (SIGNS[kind])
    return { fill: "none", stroke, strokeWidth: 1.4, strokeLinecap: "round" } as const;
  const fill = kind === "absent" || kind === "zero" ? "none" : statusFill(kind, patterns);
  const edge = statusStroke(kind);
  return {
    fill,
    fillRule: "evenodd",
    stroke: edge ?? fill,
    strokeWidth: edge ? 1 : 2,
    strokeLinejoin: "round",
  } as const;
}
