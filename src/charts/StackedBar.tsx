import type { AnswerClass } from "../domain/answers.ts";
import { Selectable } from "./Selectable.tsx";
import {
  classOpacity,
  countColour,
  countHalo,
  DIMMED,
  statusFill,
  statusStroke,
} from "./status-fill.tsx";

export const BAR_HEIGHT = 20;
/** Gap between segments, in CSS pixels. */
const GAP = 1.5;
const LEAST = 0.75;
/** Minimum size of a segment that shows its count. Each additional digit requires `DIGIT` more width. */
const ROOM_FOR_COUNT = { width: 14, height: 16 };
const DIGIT = 8;

export type Counts = Readonly<Partial<Record<AnswerClass, number>>>;

export const countIn = (counts: Counts, classes: readonly AnswerClass[]) =>
  classes.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

interface BarProps {
  x: number;
  y: number;
  width: number;
  height: number;
  classes: readonly AnswerClass[];
  counts: Counts;
  /** Classes to highlight. If empty, all are highlighted. */
  highlighted?: readonly AnswerClass[] | undefined;
  patterns: string;
}

export function StackedBar({ classes, counts, width, ...bar }: BarProps) {
  const total = countIn(counts, classes);
  let { x } = bar;
  return classes.map((kind) => {
    const count = counts[kind] ?? 0;
    const own = count === 0 ? 0 : (count / total) * width;
    x += own;
    return <Segment key={kind} {...bar} {...{ kind, count }} x={x - own} width={own} />;
  });
}

interface SegmentProps extends Omit<BarProps, "classes" | "counts"> {
  kind: AnswerClass;
  count: number;
  onSelect?: (() => void) | undefined;
}

export function Segment(props: SegmentProps) {
  const { kind, count, highlighted = [], patterns, onSelect, x, y, width, height } = props;
  if (count === 0) return null;
  const stroke = statusStroke(kind);
  const inset = stroke === undefined ? 0 : 0.5;
  const room = ROOM_FOR_COUNT.width + (String(count).length - 1) * DIGIT;
  const opacity = classOpacity(kind, highlighted);
  return (
    <Selectable name={kind} onSelect={onSelect}>
      <rect
        x={x + inset}
        y={y + inset}
        width={Math.max(LEAST, width - GAP - 2 * inset)}
        height={height - 2 * inset}
        fill={statusFill(kind, patterns)}
        stroke={stroke}
        opacity={opacity}
      />
      {width >= room && height >= ROOM_FOR_COUNT.height && (
        <text
          x={x + (width - GAP) / 2}
          y={y + height / 2 + 4.2}
          textAnchor="middle"
          fontSize={12}
          fontWeight={600}
          fill={opacity === undefined ? countColour(kind) : DIMMED.count}
          stroke={opacity === undefined ? countHalo(kind) : undefined}
          strokeWidth={3.5}
          paintOrder="stroke"
          strokeLinejoin="round"
        >
          {count}
        </text>
      )}
    </Selectable>
  );
}
