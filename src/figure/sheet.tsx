import type { ReactElement } from "react";
import { FILL } from "../export/picture-style.ts";
import { type MeasureText, wrapText } from "../export/wrap-text.ts";

/** Size, weight, distance of lines and colour of each sort of text in a laid-out picture. */
export const TEXTS = {
  heading: { size: 14, weight: 700, leading: 18, fill: "var(--ink)" },
  name: { size: 13, weight: 700, leading: 16, fill: "var(--ink)" },
  title: { size: 13, weight: 400, leading: 16, fill: "var(--ink)" },
  words: { size: 13, weight: 400, leading: 18, fill: "var(--soft)" },
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
}

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
  texts: readonly PlacedText[];
  /** Drawn around their places. */
  marks: readonly { id: string; x: number; y: number; symbol: ReactElement }[];
  rules: readonly { y: number; isStrong: boolean }[];
  /** Breaks a text into lines that fit, and gives how far down it reaches. */
  write: (kind: PlacedText["kind"], id: string, text: string, room: Room) => number;
  mark: (id: string, x: number, y: number, symbol: ReactElement) => void;
  rule: (y: number, isStrong?: boolean) => void;
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
    write: (kind, id, text, { x, top, width: room, mostLines = Number.POSITIVE_INFINITY }) => {
      const { leading, ...font } = TEXTS[kind];
      const lines = clip(
        wrapText(text, room * FILL, (line) => measure(line, font)),
        mostLines,
      );
      texts.push({ kind, id, x, y: top + leading * BASELINE, lines });
      return top + lines.length * leading;
    },
    mark: (id, x, y, symbol) => void marks.push({ id, x, y, symbol }),
    rule: (y, isStrong = false) => void rules.push({ y, isStrong }),
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
      {rules.map(({ y, isStrong }) => (
        <path
          key={y}
          d={`M0 ${y - 0.5}H${width}`}
          stroke={isStrong ? "var(--line-strong)" : "var(--line)"}
        />
      ))}
      {texts.map(({ id: text, kind, x, y, lines }) => (
        <SheetText key={text} {...{ kind, x, y, lines }} />
      ))}
      {marks.map(({ id: mark, x, y, symbol }) => (
        <g key={mark} data-mark={mark} transform={`translate(${x} ${y})`}>
          {symbol}
        </g>
      ))}
    </svg>
  );
}

function SheetText({ kind, x, y, lines }: Omit<PlacedText, "id">) {
  const { size, weight, leading, fill } = TEXTS[kind];
  return (
    <text fontSize={size} fontWeight={weight} fill={fill}>
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
