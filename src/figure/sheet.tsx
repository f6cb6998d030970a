import type { ReactElement } from "react";
import { FILL } from "../export/picture-style.ts";
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

/** A text with its first baseline. */
interface PlacedText {
  id: string;
  kind: keyof typeof TEXTS;
  x: number;
  y: number;
  lines: readonly string[];
  isAtEnd: boolean;
}

/** Where a text begins, how wide it may be, and how many lines it may take. */
interface Room {
  x: number;
  top: number;
  width: number;
  mostLines?: number;
  /** Whether the text ends where its room does. */
  isAtEnd?: boolean;
}

/** A picture made of words and marks: every line in its place, in CSS pixels. */
export interface Sheet {
  width: number;
  texts: readonly PlacedText[];
  /** Drawn around their places. */
  marks: readonly { id: string; x: number; y: number; symbol: ReactElement }[];
  rules: readonly { x: number; y: number; width: number; isStrong: boolean }[];
  /** Breaks a text into lines that fit, and gives how far down it reaches. */
  write: (kind: PlacedText["kind"], id: string, text: string, room: Room) => number;
  mark: (id: string, x: number, y: number, symbol: ReactElement) => void;
  /** Across the sheet, or only across so much of it. */
  rule: (y: number, isStrong?: boolean, from?: number, length?: number) => void;
}

/** An empty sheet, to be written on from the top. */
export function createSheet(width: number, measure: MeasureText): Sheet {
  const texts: PlacedText[] = [];
  const marks: Sheet["marks"][number][] = [];
  const rules: Sheet["rules"][number][] = [];
  return {
    width,
    texts,
    marks,
    rules,
    write: (kind, id, text, { x, top, width: room, mostLines = Infinity, isAtEnd = false }) => {
      const { leading, ...font } = TEXTS[kind];
      const lines = clip(
        wrapText(text, room * FILL, (line) => measure(line, font)),
        mostLines,
      );
      const at = isAtEnd ? x + room : x;
      texts.push({ kind, id, x: at, y: top + leading * BASELINE, lines, isAtEnd });
      return top + lines.length * leading;
    },
    mark: (id, x, y, symbol) => void marks.push({ id, x, y, symbol }),
    rule: (y, isStrong = false, x = 0, length = width) =>
      void rules.push({ x, y, width: length, isStrong }),
  };
}

/** The first lines, with a sign that there are more. */
const clip = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -2).trimEnd()}…`];

/** The sheet as a drawing, down to `height`; it counts as drawn even where nothing was written. */
export function SheetDrawing({ id, sheet, height }: { id: string; sheet: Sheet; height: number }) {
  const { width, texts, marks, rules } = sheet;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-mark={id}
      aria-hidden="true"
    >
      {rules.map(({ x, y, width: length, isStrong }) => (
        <path
          key={`${x} ${y}`}
          d={`M${x} ${y - 0.5}h${length}`}
          stroke={isStrong ? "var(--line-strong)" : "var(--line)"}
        />
      ))}
      {texts.map(({ id: text, ...placed }) => (
        <SheetText key={text} {...placed} />
      ))}
      {marks.map(({ id: mark, x, y, symbol }) => (
        <g key={mark} data-mark={mark} transform={`translate(${x} ${y})`}>
          {symbol}
        </g>
      ))}
    </svg>
  );
}

function SheetText({ kind, x, y, lines, isAtEnd }: Omit<PlacedText, "id">) {
  const { size, weight, leading, fill } = TEXTS[kind];
  return (
    <text fontSize={size} fontWeight={weight} fill={fill} textAnchor={isAtEnd ? "end" : undefined}>
      {lines.map((line, index) => {
        const baseline = y + index * leading;
        return (
          <tspan key={baseline} x={x} y={baseline}>
            {line}
          </tspan>
        );
      })}
    </text>
  );
}
