import type { ReactElement } from "react";
import { FILL, PICTURE_FONT } from "../export/picture-style.ts";
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

/** A picture made of words and marks: every line in its place, in CSS pixels. */
export interface Sheet {
  width: number;
  /** What stands on it so far. */
  elements: readonly ReactElement[];
  /** Breaks a text into lines that fit, and gives how far down it reaches. */
  write: (kind: keyof typeof TEXTS, id: string, text: string, room: Room) => number;
  /** Draws a symbol around a place. */
  mark: (id: string, x: number, y: number, symbol: ReactElement) => void;
  /** Across the sheet, or only across so much of it. */
  rule: (y: number, isStrong?: boolean, from?: number, length?: number) => void;
}

/** An empty sheet, to be written on from the top. */
export function createSheet(width: number, measure: MeasureText): Sheet {
  const elements: ReactElement[] = [];
  return {
    width,
    elements,
    write: (kind, id, text, { x, top, width: room, mostLines = Infinity }) => {
      const { size, weight, leading, fill } = TEXTS[kind];
      const all = wrapText(text, room * FILL, (line) => measure(line, { size, weight }));
      const lines = clip(all, mostLines);
      const baselines = lines.map((line, at) => ({ line, y: top + leading * (BASELINE + at) }));
      elements.push(
        <text key={`text ${id}`} fontSize={size} fontWeight={weight} fill={fill}>
          {baselines.map(({ line, y }) => (
            <tspan key={y} x={x} y={y}>
              {line}
            </tspan>
          ))}
        </text>,
      );
      return top + lines.length * leading;
    },
    mark: (id, x, y, symbol) =>
      void elements.push(
        <g key={`mark ${id}`} data-mark={id} transform={`translate(${x} ${y})`}>
          {symbol}
        </g>,
      ),
    rule: (y, isStrong = false, x = 0, length = width) => {
      const stroke = isStrong ? "var(--line-strong)" : "var(--line)";
      const line = `M${x} ${y - 0.5}h${length}`;
      elements.push(<path key={line} d={line} stroke={stroke} />);
    },
  };
}

/** The first lines, with a sign that there are more. */
const clip = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -2).trimEnd()}…`];

/** The sheet as a drawing, down to `height`; it counts as drawn even where nothing was written. */
export const SheetDrawing = ({
  id,
  sheet,
  height,
}: {
  id: string;
  sheet: Sheet;
  height: number;
}) => (
  <svg
    width={sheet.width}
    height={height}
    viewBox={`0 0 ${sheet.width} ${height}`}
    data-mark={id}
    aria-hidden="true"
  >
    {sheet.elements}
  </svg>
);

/** Width of an average character in em, where there is no canvas to measure on. */
const AVERAGE = 0.56;

/** Measures texts in the font of the pictures. */
export function createMeasure(document: Document): MeasureText {
  const canvas = document.createElement("canvas").getContext("2d");
  return (text, { size, weight }) => {
    if (!canvas) return text.length * size * AVERAGE;
    canvas.font = `${weight} ${size}px ${PICTURE_FONT}`;
    return canvas.measureText(text).width;
  };
}
