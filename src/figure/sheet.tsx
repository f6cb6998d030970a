import type { ReactElement } from "react";
import { FILL } from "../export/picture-style.ts";
import type { PictureRoom } from "../export/snapshot.ts";
import { type MeasureText, wrapText } from "../export/wrap-text.ts";

/** Size, weight, distance of lines and colour of each sort of text in a laid-out picture. */
export const TEXTS = {
  heading: { size: 14, weight: 700, leading: 18, fill: "var(--ink)" },
  name: { size: 13, weight: 700, leading: 16, fill: "var(--ink)" },
  title: { size: 13, weight: 400, leading: 16, fill: "var(--ink)" },
  words: { size: 13, weight: 400, leading: 18, fill: "var(--soft)" },
  score: { size: 13, weight: 400, leading: 18, fill: "var(--score)" },
  code: { size: 12, weight: 400, leading: 16, fill: "var(--soft)" },
  note: { size: 11.5, weight: 400, leading: 14, fill: "var(--soft)" },
} as const;

/** Where the first line stands within its own height. */
const BASELINE = 0.78;

/** Where a text begins, how wide it may be, and how many lines it may take. */
interface Room {
  x: number;
  top: number;
  width: number;
  mostLines?: number;
}

/** A picture made of words and marks, written from the top: every line in its place, in CSS pixels. */
export function createSheet(width: number, measure: MeasureText) {
  const elements: ReactElement[] = [];
  return {
    /** Breaks a text into lines that fit, and gives how far down it reaches. */
    write: (kind: keyof typeof TEXTS, text: string, room: Room): number => {
      const { x, top, width: most, mostLines = Number.POSITIVE_INFINITY } = room;
      const { size: usual, weight, leading, fill } = TEXTS[kind];
      // A long word makes its text smaller, by a quarter at most, before it is broken.
      const widths = text.split(" ").map((word) => measure(word, { size: usual, weight }));
      const size = usual * Math.min(1, Math.max(0.75, (most * FILL) / Math.max(...widths)));
      const all = wrapText(text, most * FILL, (line) => measure(line, { size, weight }));
      const lines = clip(all, mostLines);
      const baselines = lines.map((line, at) => ({ line, y: top + leading * (BASELINE + at) }));
      elements.push(
        <text key={elements.length} fontSize={size} fontWeight={weight} fill={fill}>
          {baselines.map(({ line, y }) => (
            <tspan key={y} x={x} y={y}>
              {line}
            </tspan>
          ))}
        </text>,
      );
      return top + lines.length * leading;
    },
    /** Draws a symbol around a place. */
    mark: (x: number, y: number, symbol: ReactElement) =>
      void elements.push(
        <g key={elements.length} data-mark="" transform={`translate(${x} ${y})`}>
          {symbol}
        </g>,
      ),
    /** Across the sheet, or only across so much of it. */
    rule: (y: number, isStrong = false, x = 0, length = width) => {
      const stroke = isStrong ? "var(--line-strong)" : "var(--line)";
      elements.push(
        <path key={elements.length} d={`M${x} ${y - 0.5}h${length}`} stroke={stroke} />,
      );
    },
    /** The drawing, down to `height`; it counts as drawn even where nothing was written. */
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

/** Where a group of lines is drawn: the first of its column at a top of 0. */
export interface Place {
  left: number;
  top: number;
  width: number;
  /** Whether it has half the width alone. */
  isHalf: boolean;
}

/** Whether a room is so much wider than high that it has two columns, so far apart. */
export const isLandscape = ({ width, height }: PictureRoom) => width / height > 1.4;
const BETWEEN = 40;

/** Groups of lines below one another, in a landscape in two columns about as long; `write` gives where a group ends. */
export function drawGroups<Group>(
  groups: readonly Group[],
  room: PictureRoom,
  /** The least width of a column, alone or as one of two. */
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

/** The first lines, with a sign that there are more. */
const clip = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[ ·]+\S*$/, "")}…`];
