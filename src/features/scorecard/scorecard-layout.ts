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
}

export interface ScorecardPillar {
  id: string;
  title: string;
  count: string;
  rows: readonly ScorecardRow[];
}

/** A text in its column: where it starts, and its lines. */
export interface Column {
  id: ColumnId;
  x: number;
  lines: readonly string[];
}

/** A scorecard with every text broken into lines and every line in its place, in CSS pixels. */
export interface ScorecardLayout {
  width: number;
  height: number;
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
type ColumnId = (typeof COLUMNS)[number]["id"];
const COLUMN_GAP = 14;

/** Breaks the texts of a scorecard so that nothing is cut off, and places them. */
export function layOutScorecard(
  pillars: readonly ScorecardPillar[],
  width: number,
  measure: MeasureText,
): ScorecardLayout {
  const layout: ScorecardLayout = { width, height: 0, pillars: [], rows: [] };
  let y = 0;
  for (const { id, title, count, rows } of pillars) {
    if (y > 0) y += PILLAR_GAP;
    layout.pillars.push({ id, title, count, y: y + PILLAR_HEIGHT });
    y += PILLAR_HEIGHT;
    for (const row of rows) {
      const columns = layOutRow(row, width, measure);
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

function layOutRow(row: ScorecardRow, width: number, measure: MeasureText): Column[] {
  const widthOf = (text: string) => measure(text, ROW_TEXT);
  return COLUMNS.map(({ id, x }, index) => {
    const end = COLUMNS[index + 1]?.x ?? width + COLUMN_GAP;
    return { id, x, lines: wrapText(row[id], (end - x - COLUMN_GAP) * FILL, widthOf) };
  });
}
