import type { AnswerClass } from "../domain/answers.ts";
import { Selectable } from "./Selectable.tsx";
import { countColour, isPlain, statusFill, statusStroke } from "./status-fill.tsx";

/** White between neighbours, so that two greys do not run into each other. */
const GAP = 1.5;
/** Even one of many is seen. */
const LEAST = 0.75;
/** A narrower segment does not name its count. */
const MIN_WIDTH_FOR_COUNT = 14;
const PLATE = 16;
/** What each further digit of a count needs more. */
const DIGIT = 8;

/** One segment of a stacked bar, with its count. */
export function Segment({
  x,
  y,
  width,
  height,
  status,
  count,
  patterns,
  onSelect,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  status: AnswerClass;
  count: number;
  /** Prefix of the chart's pattern ids. */
  patterns: string;
  onSelect?: (() => void) | undefined;
}) {
  if (count === 0) return null;
  const stroke = statusStroke(status);
  const inset = stroke === undefined ? 0 : 0.5;
  const wider = furtherDigits(count) * DIGIT;
  const centre = { x: x + (width - GAP) / 2, y: y + height / 2 };
  return (
    <Selectable name={status} onSelect={onSelect}>
      <rect
        x={x + inset}
        y={y + inset}
        width={Math.max(LEAST, width - GAP - 2 * inset)}
        height={height - 2 * inset}
        fill={statusFill(status, patterns)}
        stroke={stroke}
      />
      {width < MIN_WIDTH_FOR_COUNT + wider ? null : (
        <Count {...{ status, count }} x={centre.x} y={centre.y} />
      )}
    </Selectable>
  );
}

/** The count; on a plate where the paint behind it is not plain. */
function Count({
  x,
  y,
  status,
  count,
}: {
  x: number;
  y: number;
  status: AnswerClass;
  count: number;
}) {
  const plate = PLATE + furtherDigits(count) * DIGIT;
  return (
    <>
      {isPlain(status) ? null : (
        <rect
          x={x - plate / 2}
          y={y - PLATE / 2}
          width={plate}
          height={PLATE}
          rx={2}
          fill="var(--paper)"
        />
      )}
      <text
        x={x}
        y={y + 4.2}
        textAnchor="middle"
        fontSize={12}
        fontWeight={600}
        fill={countColour(status)}
      >
        {count}
      </text>
    </>
  );
}

const furtherDigits = (count: number) => String(count).length - 1;
