import { StatusGlyph } from "../ui/StatusMark.tsx";
import { TextLines } from "./axes.tsx";
import { Selectable } from "./Selectable.tsx";
import { type Mark, wrapWords } from "./series.ts";

/** A cell this wide has room for the code beside its mark; a narrower one carries it below. */
const MIN_WIDTH_FOR_CODE_BESIDE = 58;
const RADIUS = 8;
const TITLE_SIZE = 11;
const TITLE_LINE = 13.5;
/** Width of an average character in em, in a wide font. */
const CHARACTER = 0.57;
/** From the top of a cell with a title to its mark. */
const MARK_DROP = 12;
/** From a mark to the first line of its title. */
const TITLE_DROP = RADIUS + 12;

/** A title in as many lines as a cell of this width needs. */
export const titleLines = (title: string, width: number): string[] =>
  wrapWords(title, Math.floor((width - 12) / (TITLE_SIZE * CHARACTER)));

/** Height of a cell with a title of this many lines. */
export const titledHeight = (lines: number): number =>
  MARK_DROP + TITLE_DROP + (lines - 1) * TITLE_LINE + 20;

/** Where the mark of a cell is, whose middle is at `y`. */
export const titledMarkY = (y: number, height: number): number => y - height / 2 + MARK_DROP;

/** One measure: its mark, its code and, where asked, its title. */
export function MarkCell({
  mark,
  x,
  y,
  width,
  height,
  showTitles,
  onSelect,
}: {
  mark: Mark;
  x: number;
  y: number;
  width: number;
  height: number;
  showTitles: boolean;
  onSelect?: (() => void) | undefined;
}) {
  const beside = width >= MIN_WIDTH_FOR_CODE_BESIDE;
  const markY = showTitles ? titledMarkY(y, height) : beside ? y : y - 6;
  return (
    <Selectable name={mark.code} area={{ x, y: y - height / 2, width, height }} onSelect={onSelect}>
      <g transform={`translate(${x + RADIUS} ${markY})`}>
        <StatusGlyph status={mark.status} />
      </g>
      {beside ? (
        <text x={x + 2 * RADIUS + 5} y={markY + 4} fontSize={12} fill="var(--soft)">
          {mark.code}
        </text>
      ) : (
        <text x={x} y={y + 14} fontSize={10.5} fill="var(--soft)">
          {mark.code}
        </text>
      )}
      {showTitles ? (
        <TextLines
          lines={titleLines(mark.title, width)}
          x={x}
          y={markY + TITLE_DROP}
          leading={TITLE_LINE}
          size={TITLE_SIZE}
        />
      ) : null}
    </Selectable>
  );
}
