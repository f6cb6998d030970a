import type { ReactElement } from "react";
import { splitWord } from "../domain/split-word.ts";
import { FILL } from "../export/picture-style.ts";
import type { PictureRoom } from "../export/snapshot.ts";
import { type MeasureText, wrapText } from "../export/wrap-text.ts";

/** Text styles, with sizes in CSS pixels. */
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
  maxLines?: number | undefined;
}

/** A drawing of text and symbols at absolute positions, in CSS pixels. */
export function createSheet(width: number, measure: MeasureText) {
  const elements: ReactElement[] = [];
  return {
    /** Writes wrapped text and returns its lower edge. */
    write: (kind: keyof typeof TEXTS, text: string, { x, top, width, maxLines }: TextBox) => {
      const { weight, leading, fill } = TEXTS[kind];
      const { size, lines } = fitText(TEXTS[kind], text, width * FILL, measure);
      const shown = clip(lines, maxLines);
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
    /** Draws a horizontal line across the sheet. */
    rule: (y: number, isStrong = false) => {
      const stroke = isStrong ? "var(--line-strong)" : "var(--line)";
      elements.push(<path key={elements.length} d={`M0 ${y - 0.5}h${width}`} stroke={stroke} />);
    },
    draw: (height: number, page = 0) => (
      <svg
        key={page}
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

/** Writes at `top` and returns the lower edge, in CSS pixels. */
type Write = (sheet: Sheet, top: number) => number;

/** Rows under a heading. A page that starts within the group repeats the heading. */
export interface Group {
  heading?: Write;
  rows: readonly Write[];
}

const nothing: Write = (_, top) => top;

/** Gap before a heading, in CSS pixels. */
const GROUP_GAP = 16;

/** Stacks groups on as few pages as possible, and balances the heights of the pages. */
export function drawPages(
  groups: readonly Group[],
  { width, height }: PictureRoom,
  measure: MeasureText,
  /** Writes the header of a page and returns its lower edge. */
  writeHead: (sheet: Sheet, page: number) => number = () => 0,
) {
  const create = () => createSheet(width, measure);
  const divide = (limit: number) => {
    const pages: { sheet: Sheet; end: number }[] = [];
    for (const { heading = nothing, rows } of groups)
      for (const [at, row] of rows.entries()) {
        const write = (sheet: Sheet, end: number) =>
          row(sheet, at === 0 ? heading(sheet, end + GROUP_GAP) : end);
        const page = pages.at(-1);
        const end = page ? write(create(), page.end) : limit;
        if (page && end < limit) page.end = write(page.sheet, page.end);
        else {
          const sheet = create();
          pages.push({ sheet, end: row(sheet, heading(sheet, writeHead(sheet, pages.length))) });
        }
      }
    return pages;
  };
  let pages = divide(height);
  if (pages.length === 0) return [create().draw(1)];
  const total = pages.reduce((sum, { end }) => sum + end, 0);
  for (let limit = total / pages.length; pages.length > 1 && limit < height; limit += 12) {
    const even = divide(limit);
    if (even.length > pages.length) continue;
    pages = even;
    break;
  }
  return pages.map(({ sheet, end }, page) => sheet.draw(end + 1, page));
}

/** Minimum font size that remains legible if the picture is displayed 600 pixels wide. */
const LEAST_SIZE = 11;

/** Wraps a text. Reduces its font size, down to `LEAST_SIZE`, if a word is wider than the line. */
function fitText(
  { size: usual, weight }: (typeof TEXTS)[keyof typeof TEXTS],
  text: string,
  width: number,
  measure: MeasureText,
) {
  const widthOf = (word: string) => measure(word, { size: usual, weight });
  const widths = text.split(" ").flatMap(splitWord).map(widthOf);
  const size = Math.max(LEAST_SIZE, usual * Math.min(1, width / Math.max(...widths)));
  return { size, lines: wrapText(text, width, (line) => measure(line, { size, weight })) };
}

/** Truncates text to `most` lines. The last line then ends with an ellipsis. */
const clip = (lines: readonly string[], most = Number.POSITIVE_INFINITY) =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/[ ·]+\S*$/, "")}…`];
