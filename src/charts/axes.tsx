import type { AnswerClass } from "../domain/answers.ts";
import { StatusGlyph } from "../ui/StatusMark.tsx";
import { Selectable } from "./Selectable.tsx";
import { wrapWords } from "./series.ts";

/** Size of a name, and of a long one after a mark, in CSS pixels. */
const FONT_SIZE = 13;
const SMALL_SIZE = 11;
/** Width of an average character in em; wide for most fonts, so that a label rather wraps than runs out. */
const CHARACTER = 0.55;
/** From the left edge to a name after a mark. */
const INDENT = 24;

/** Room for the pillars' names beside a chart of this width. */
export const labelWidthFor = (chartWidth: number): number => (chartWidth < 360 ? 104 : 132);

const PLAIN = { interval: 0, axisLine: false, tickLine: false } as const;

/** A horizontal axis of shares from 0 to 1. */
export const shareAxis = (formatShare: (share: number) => string) =>
  ({
    ...PLAIN,
    type: "number",
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    height: 24,
    tick: { fontSize: 12, fill: "var(--faint)" },
    // The library hands over the place of the tick too.
    tickFormatter: (share: number) => formatShare(share),
  }) as const;

/** A row of a chart by its name, and the answer whose mark stands before it. */
interface NamedRow {
  id: string;
  label: string;
  status?: AnswerClass;
}

/** A vertical axis of the rows' names, from the chart's edge. */
export const nameAxis = (
  rows: readonly NamedRow[],
  width: number,
  onRow: ((id: string) => void) | undefined,
) =>
  ({
    ...PLAIN,
    type: "category",
    dataKey: "id",
    width,
    tick: ({ y, index }: { y: number | string; index: number }) => {
      const row = rows[index];
      return row ? (
        <Selectable name={row.label} onSelect={onRow && (() => onRow(row.id))}>
          <RowName {...row} y={Number(y)} width={width} />
        </Selectable>
      ) : null;
    },
  }) as const;

interface RowNameProps extends Omit<NamedRow, "id"> {
  /** Its middle. */
  y: number;
  width: number;
}

/** The name of a row, in as many lines as it needs around its middle; a long one after a mark is smaller. */
export function RowName({ label, status, y, width }: RowNameProps) {
  const x = status ? INDENT : 0;
  const room = width - x - 8;
  const size = status && label.length * FONT_SIZE * CHARACTER > room ? SMALL_SIZE : FONT_SIZE;
  const lines = wrapWords(label, Math.floor(room / (size * CHARACTER)));
  const first = y - ((lines.length - 1) * (size + 1)) / 2 + size * 0.35;
  return (
    <>
      {status && (
        <g transform={`translate(8 ${y})`}>
          <StatusGlyph status={status} />
        </g>
      )}
      <text fill="var(--ink)" fontSize={size}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * (size + 1)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
