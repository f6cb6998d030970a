import { useId } from "react";
import { Bar, XAxis } from "recharts";
import type { AnswerClass } from "../domain/answers.ts";
import {
  labelWidthFor,
  type RowDatum,
  RowsChart,
  type RowsProps,
  Selectable,
  wrapWords,
} from "./rows.tsx";
import {
  countColour,
  countHalo,
  StatusPatterns,
  standingOpacity,
  statusFill,
  statusStroke,
} from "./status-fill.tsx";

const BAR_HEIGHT = 20;
/** White between neighbours, so that two greys do not run into each other. */
const GAP = 1.5;
/** Even one of many is seen. */
const LEAST = 0.75;
/** A smaller segment does not name its count; each further digit needs more. */
const ROOM_FOR_COUNT = { width: 14, height: 16 };
const DIGIT = 8;

/** Height of a row whose title takes two lines at most on a telephone, and of one with more. */
const ROW_HEIGHT = { plain: 30, tall: 44 } as const;
/** Characters that a line of a title holds there. */
const LINE = 21;

/** Height of the bars of rows with long names; the same at every width. */
export function barsHeight(titles: readonly string[]): number {
  const isTall = titles.some((title) => wrapWords(title, LINE).length > 2);
  return titles.length * (isTall ? ROW_HEIGHT.tall : ROW_HEIGHT.plain);
}

/** Room for the titles of measures, which are longer than the names of pillars. */
export function titleWidthFor(chartWidth: number): number {
  if (chartWidth < 520) return 164;
  return chartWidth < 800 ? 210 : 236;
}

type Counts = Readonly<Partial<Record<AnswerClass, number>>>;

/** How the bars of a chart are drawn. */
interface BarStyle {
  /** The classes of answers drawn, in order. */
  classes: readonly AnswerClass[];
  /** Those of them that stand out; all where there are none. */
  standing?: readonly AnswerClass[] | undefined;
}

interface Props extends RowsProps<RowDatum & { counts: Counts }>, BarStyle {
  /** What the longest possible bar counts; the longest one where left out. */
  total?: number;
  nameWidth?: number;
  onSegment?: ((id: string, kind: AnswerClass) => void) | undefined;
}

/** Stacked bars, one a row: how many of what it counts give which answer. */
export function StatusBars({ classes, standing, total, onSegment, ...chart }: Props) {
  const patterns = useId();
  const sum = ({ counts }: { counts: Counts }) => countIn(counts, classes);
  return (
    <RowsChart nameWidth={labelWidthFor(chart.width)} {...chart} barSize={BAR_HEIGHT}>
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, total ?? Math.max(...chart.data.map(sum))]} hide />
      <Bar
        dataKey={sum}
        isAnimationActive={false}
        shape={({ x, y, width, height, index }) => {
          const { id = "", counts = {} } = chart.data[index] ?? {};
          return (
            <StackedBar
              {...{ x, y, width, height, counts, classes, standing, patterns }}
              onSegment={onSegment && ((kind) => onSegment(id, kind))}
            />
          );
        }}
      />
    </RowsChart>
  );
}

const countIn = (counts: Counts, classes: readonly AnswerClass[]) =>
  classes.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

interface BarProps extends BarStyle {
  x: number;
  y: number;
  width: number;
  height: number;
  counts: Counts;
  /** Prefix of the pattern ids. */
  patterns: string;
  onSegment?: ((kind: AnswerClass) => void) | undefined;
}

/** One bar: a segment for each class that occurs, with its count where there is room. */
export function StackedBar({ classes, standing = [], counts, onSegment, ...bar }: BarProps) {
  const total = countIn(counts, classes);
  let x = bar.x;
  return classes.map((kind) => {
    const count = counts[kind] ?? 0;
    if (count === 0) return null;
    const width = (count / total) * bar.width;
    x += width;
    return (
      <Selectable
        key={kind}
        name={kind}
        opacity={standingOpacity(kind, standing)}
        onSelect={onSegment && (() => onSegment(kind))}
      >
        <Segment {...bar} {...{ kind, count, width }} x={x - width} />
      </Selectable>
    );
  });
}

type SegmentProps = Pick<BarProps, "x" | "y" | "width" | "height" | "patterns"> & {
  kind: AnswerClass;
  count: number;
};

function Segment({ x, y, width, height, kind, count, patterns }: SegmentProps) {
  const stroke = statusStroke(kind);
  const inset = stroke === undefined ? 0 : 0.5;
  const room = ROOM_FOR_COUNT.width + (String(count).length - 1) * DIGIT;
  return (
    <>
      <rect
        x={x + inset}
        y={y + inset}
        width={Math.max(LEAST, width - GAP - 2 * inset)}
        height={height - 2 * inset}
        fill={statusFill(kind, patterns)}
        stroke={stroke}
      />
      {width >= room && height >= ROOM_FOR_COUNT.height && (
        <text
          x={x + (width - GAP) / 2}
          y={y + height / 2 + 4.2}
          textAnchor="middle"
          fontSize={12}
          fontWeight={600}
          fill={countColour(kind)}
          stroke={countHalo(kind)}
          strokeWidth={3.5}
          paintOrder="stroke"
          strokeLinejoin="round"
        >
          {count}
        </text>
      )}
    </>
  );
}
