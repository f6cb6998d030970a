import type { Status } from "../../domain/status.ts";
import { FILL } from "../../export/picture-style.ts";
import { type MeasureText, wrapText } from "../../export/wrap-text.ts";

export interface ScorecardRow {
  code: string;
  title: string;
  status: Status;
  statusLabel: string;
  /** The instruments named, as one text. */
  names: string;
  /** What each later edition says. */
  scores: readonly string[];
}

export interface ScorecardPillar {
  id: string;
  title: string;
  count: string;
  rows: readonly ScorecardRow[];
}

/** A text in its column: where it starts, and its lines. */
export interface Column {
  id: string;
  x: number;
  lines: readonly string[];
}

/** A scorecard with every text broken into lines and every line in its place, in CSS pixels. */
export interface ScorecardLayout {
  width: number;
  height: number;
  /** Names of the later editions above their columns, and their baseline; none where there are none. */
  heads: { label: string; x: number; y: number }[];
  pillars: { id: string; title: string; count: string; y: number }[];
  rows: { code: string; status: Status; y: number; height: number; columns: Column[] }[];
}

/** Size, weight and distance of the lines of the rows. */
export const ROW_TEXT = { size: 13, weight: 400, leading: 17 } as const;
const ROW_PADDING = 6;
const PILLAR_HEIGHT = 30;
const PILLAR_GAP = 16;
/** Where the columns start, and which text of a row they hold. */
const COLUMNS = [
  { id: "code", x: 26 },
  { id: "title", x: 80 },
  { id: "statusLabel", x: 286 },
  { id: "names", x: 404 },
] as const;
const COLUMN_GAP = 14;
const SCORE_WIDTH = 76;
const HEAD_HEIGHT = 18;

/** Breaks the texts of a scorecard so that nothing is cut off, and places them. */
export function layOutScorecard(
  pillars: readonly ScorecardPillar[],
  /** Names of the later editions. */
  editions: readonly string[],
  width: number,
  measure: MeasureText,
): ScorecardLayout {
  const end = width - editions.length * SCORE_WIDTH;
  const heads = editions.map((label, at) => ({
    label,
    x: end + at * SCORE_WIDTH + COLUMN_GAP,
    y: HEAD_HEIGHT - 5,
  }));
  const layout: ScorecardLayout = { width, height: 0, heads, pillars: [], rows: [] };
  let y = heads.length > 0 ? HEAD_HEIGHT : 0;
  for (const { id, title, count, rows } of pillars) {
    if (layout.rows.length > 0) y += PILLAR_GAP;
    layout.pillars.push({ id, title, count, y: y + PILLAR_HEIGHT });
    y += PILLAR_HEIGHT;
    for (const row of rows) {
      const columns = layOutRow(row, heads, end, measure);
      const lines = Math.max(1, ...columns.map((column) => column.lines.length));
      const height = lines * ROW_TEXT.leading + 2 * ROW_PADDING;
      layout.rows.push({ code: row.code, status: row.status, y, height, columns });
      y += height;
    }
  }
  return { ...layout, height: y + 1 };
}

/** Baseline of a line of a row. */
export const lineY = (row: { y: number }, line: number): number =>
  row.y + ROW_PADDING + (line + 0.76) * ROW_TEXT.leading;

function layOutRow(
  row: ScorecardRow,
  heads: ScorecardLayout["heads"],
  width: number,
  measure: MeasureText,
): Column[] {
  const widthOf = (text: string) => measure(text, ROW_TEXT);
  const columns = COLUMNS.map(({ id, x }, index) => {
    const end = COLUMNS[index + 1]?.x ?? width + COLUMN_GAP;
    return { id, x, lines: wrapText(row[id], (end - x - COLUMN_GAP) * FILL, widthOf) };
  });
  const scores = heads.map(({ label, x }, at) => ({
    id: label,
    x,
    lines: wrapText(row.scores[at] ?? "", (SCORE_WIDTH - COLUMN_GAP) * FILL, widthOf),
  }));
  return [...columns, ...scores];
}
