import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { AnswerClass } from "../domain/answers.ts";
import { labelWidthFor, nameAxis } from "./axes.tsx";
import { ChartTooltip, rowTooltip } from "./ChartTooltip.tsx";
import { Selectable } from "./Selectable.tsx";
import { type ChartProps, type CountsDatum, imageProps, wrapWords } from "./series.ts";
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
/** A narrower segment does not name its count; each further digit needs more. */
const MIN_WIDTH_FOR_COUNT = 14;
const DIGIT = 8;

/** Room for the titles of measures, which are longer than those of pillars. */
const titleWidthFor = (chartWidth: number): number =>
  chartWidth < 520 ? 164 : chartWidth < 800 ? 210 : 236;

/** Height of a row whose title takes two lines at most on a telephone, and of one with more. */
const ROW_HEIGHT = { plain: 30, tall: 44 } as const;
/** Characters that a line of a title holds there. */
const LINE = 21;

/** Height of the bars of rows with long names; the same at every width. */
export function barsHeight(titles: readonly string[]): number {
  const isTall = titles.some((title) => wrapWords(title, LINE).length > 2);
  return titles.length * (isTall ? ROW_HEIGHT.tall : ROW_HEIGHT.plain);
}

interface Props extends ChartProps {
  data: readonly CountsDatum[];
  /** The classes of answers drawn, in order. */
  classes: readonly AnswerClass[];
  /** Those of them that stand out; all where there are none. */
  standing?: readonly AnswerClass[];
  /** What the longest possible bar counts; the longest one where left out. */
  total?: number;
  hasLongNames?: boolean;
  onRow?: ((id: string) => void) | undefined;
  onSegment?: ((id: string, kind: AnswerClass) => void) | undefined;
}

/** Stacked bars, one a row and a series a class: how many of what it counts give which answer. */
export function StatusBars(props: Props) {
  const { data, classes, standing = [], total, width, height, text } = props;
  const { hasLongNames = false, onRow, onSegment } = props;
  const patterns = useId();
  const nameWidth = hasLongNames ? titleWidthFor(width) : labelWidthFor(width);
  const countOf = ({ counts }: CountsDatum) =>
    classes.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  return (
    <BarChart
      layout="vertical"
      {...{ data, width, height }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={BAR_HEIGHT}
      {...imageProps(text)}
    >
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, total ?? Math.max(...data.map(countOf))]} hide />
      <YAxis {...nameAxis(data, nameWidth, onRow)} />
      {onSegment ? <ChartTooltip textOf={rowTooltip(data)} /> : null}
      {classes.map((kind) => (
        <Bar
          key={kind}
          dataKey={({ counts }: CountsDatum) => counts[kind] ?? 0}
          stackId="answers"
          isAnimationActive={false}
          shape={({ x, y, width: length, height: thickness, index }) => {
            const datum = data[index];
            const count = datum?.counts[kind];
            return datum && count ? (
              <Selectable
                name={kind}
                opacity={standingOpacity(kind, standing)}
                onSelect={onSegment && (() => onSegment(datum.id, kind))}
              >
                <Segment {...{ x, y, kind, count, patterns }} width={length} height={thickness} />
              </Selectable>
            ) : null;
          }}
        />
      ))}
    </BarChart>
  );
}

interface SegmentProps {
  x: number;
  y: number;
  width: number;
  height: number;
  kind: AnswerClass;
  count: number;
  patterns: string;
}

/** One segment of a bar, with its count where there is room. */
function Segment({ x, y, width, height, kind, count, patterns }: SegmentProps) {
  const stroke = statusStroke(kind);
  const inset = stroke === undefined ? 0 : 0.5;
  const halo = countHalo(kind);
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
      {width >= MIN_WIDTH_FOR_COUNT + (String(count).length - 1) * DIGIT && (
        <text
          x={x + (width - GAP) / 2}
          y={y + height / 2 + 4.2}
          textAnchor="middle"
          fontSize={12}
          fontWeight={600}
          fill={countColour(kind)}
          stroke={halo}
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
