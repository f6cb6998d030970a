import type { Mark } from "../domain/answers.ts";
import { charactersIn, joinWords, splitWord } from "../domain/split-word.ts";
import { StatusGlyph } from "../ui/StatusMark.tsx";

export const FONT_SIZE = 13;
/** Font size of labels with marks if the width reserved for labels is below `LONGEST`. */
const SMALL_SIZE = 11;
const LONGEST = 240;
/** Average character width in em. The estimate is generous so that labels wrap early. */
export const CHARACTER = 0.55;
const INDENT = 24;

interface RowNameProps {
  label: string;
  /** The status that the mark before the label shows. */
  status?: Mark | undefined;
  y: number;
  width: number;
}

/** The label of a row, wrapped and vertically centred on `y`. */
export function RowName({ label, status, y, width }: RowNameProps) {
  const x = status ? INDENT : 0;
  const room = width - x - 8;
  const size = status && width < LONGEST ? SMALL_SIZE : FONT_SIZE;
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

/** Wraps a label into lines of at most `maxLength` characters, unless a word is longer. Words break only at hyphens and where `splitWord` allows it. */
export const wrapWords = (label: string, maxLength: number): string[] =>
  joinWords(
    (label.match(/\S+/g) ?? []).map((word) => word.split(/(?<=-)/).flatMap(splitWord)),
    (line) => charactersIn(line) <= maxLength,
  );
