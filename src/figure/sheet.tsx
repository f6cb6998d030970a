import type { ReactElement } from "react";
import { FILL } from "../export/picture-style.ts";
import type { PictureRoom } from "../export/snapshot.ts";
import { type MeasureText, wrapText } from "../export/wrap-text.ts";

/** Text styles of a sheet. */
export const TEXTS = {
  heading: { size: 14, weight: 700, leading: 18, fill: "var(--ink)" },
  name: { size: 13, weight: 700, leading: 16, fill: "var(--ink)" },
  title: { size: 13, weight: 400, leading: 16, fill: "var(--ink)" },
  words: { size: 13, weight: 400, leading: 18, fill: "var(--soft)" },
  score: { size: 13, weight: 400, leading: 18, fill: "var(--score)" },
  code: { size: 12, weight: 400, leading: 16, fill: "var(--soft)" },
  note: { size: 11.5, weight: 400, leading: 14, fill: "var(--soft)" },
} as const;

/** Position of the baseline within a line, as a share of its height. */
const BASELINE = 0.78;

interface TextBox {
  x: number;
  top: number;
  width: number;
  mostLines?: number;
}

/** A drawing of text and symbols at absolute positions, in CSS pixels. */
export function createSheet(width: number, measure: MeasureText) {
  const elements: ReactElement[] = [];
  return {
    /** Writes wrapped text and returns its lower edge. */
    write: (kind: keyof typeof TEXTS, text: string, { x, top, width, mostLines }: TextBox) => {
      const { weight, leading, fill } = TEXTS[kind];
      const { size, lines } = fitText(TEXTS[kind], text, width * FILL, measure);
      const shown = clip(lines, mostLines);
      elements.push(
        <text key={elements.length} fontSize={size} fontWeight={weight} fill={fill}>
          {shown.map((line, at) => {
            const y = top + leading * (BASELINE + at);
            return (
              <tspan key={y} x={x} y={y}>
                {line}
              </tspan>
            );
          })}
        </text>,
      );
      return top + shown.length * leading;
    },
    /** Draws a symbol centred on a point. */
    mark: (x: number, y: number, symbol: ReactElement) =>
      void elements.push(
        <g key={elements.length} data-mark="" transform={`translate(${x} ${y})`}>
          {symbol}
        </g>,
      ),
    /** Draws a horizontal line, by default across the sheet. */
    rule: (y: number, isStrong = false, x = 0, length = width) => {
      const stroke = isStrong ? "var(--line-strong)" : "var(--line)";
      elements.push(
        <path key={elements.length} d={`M${x} ${y - 0.5}h${length}`} stroke={stroke} />,
      );
    },
    draw: (height: number) => (
      <svg
        {...{ width, height }}
        viewBox={`0 0 ${width} ${height}`}
        data-mark=""
        aria-hidden="true"
      >
        {elements}
      </svg>
    ),
  };
}
export type Sheet = ReturnType<typeof createSheet>;

/** Position of a group in its column. */
export interface Place {
  left: number;
  top: number;
  width: number;
  /** Whether the group is in one of two columns. */
  isHalf: boolean;
}

/** Whether the room is wide enough for two columns. */
export const isLandscape = ({ width, height }: PictureRoom) => width / height > 1.4;
/** Gap between the columns. */
const BETWEEN = 40;

/** Draws groups below one another, or in two balanced columns. `write` returns the lower edge of a group. */
export function drawGroups<Group>(
  groups: readonly Group[],
  room: PictureRoom,
  /** Minimum width of a single column, and of each column if there are two. */
  least: { whole: number; half: number },
  measure: MeasureText,
  write: (group: Group, place: Place, sheet: Sheet) => number,
) {
  const isHalf = isLandscape(room) && groups.length > 1;
  const width = isHalf
    ? Math.max(least.half, (room.width - BETWEEN) / 2)
    : Math.max(least.whole, room.width);
  const lefts = isHalf ? [0, width + BETWEEN] : [0];
  const create = () => createSheet(width + (lefts.at(-1) ?? 0), measure);
  const [sheet, draft] = [create(), create()];
  const heights = groups.map((group) => write(group, { left: 0, top: 0, width, isHalf }, draft));
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  const ends = [0, 0];
  let before = 0;
  for (const [at, group] of groups.entries()) {
    const height = heights[at] ?? 0;
    const column = isHalf && before + height / 2 > half ? 1 : 0;
    const place = { left: lefts[column] ?? 0, top: ends[column] ?? 0, width, isHalf };
    ends[column] = write(group, place, sheet);
    before += height;
  }
  return sheet.draw(Math.max(...ends) + 1);
}

/** Wraps a text, shrinking it by up to a quarter before it breaks a long word. */
function fitText(
  { size: usual, weight }: (typeof TEXTS)[keyof typeof TEXTS],
  text: string,
  width: number,
  measure: MeasureText,
) {
  const widths = text.split(" ").map((word) => measure(word, { size: usual, weight }));
  const size = usual * Math.min(1, Math.max(0.75, width / Math.max(...widths)));
  return { size, lines: wrapText(text, width, (line) => measure(line, { size, weight })) };
}

/** Truncates text to `most` lines. The last line then ends in an ellipsis. */
const clip = (lines: readonly string[], most = Number.POSITIVE_INFINITY) =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[ ·]+\S*$/, "")}…`];
