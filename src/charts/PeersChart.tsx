import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import type { AnswerClass } from "../domain/answers.ts";
import { StatusGlyph } from "../ui/StatusMark.tsx";
import { RowName, shareAxis } from "./axes.tsx";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { Selectable } from "./Selectable.tsx";
import { type ChartText, imageProps, type TooltipLine } from "./series.ts";

/** A measure: the country's answer, and the share of its peers that have it in place. */
export interface PeersDatum {
  code: string;
  title: string;
  status: AnswerClass;
  /** From 0 to 1. */
  share: number;
  /** "8 of 12". */
  count: string;
  tooltip: readonly TooltipLine[];
}

/** From the left edge to the names, after the mark of the answer. */
const NAME_INDENT = 24;
/** Room for the count after the longest bar. */
const COUNT_WIDTH = 62;
/** A name on one line, and one that needs two. */
const FONT_SIZE = 13;
const SMALL_SIZE = 11;
/** Width of an average character in em, in a wide font. */
const CHARACTER = 0.55;

const nameWidthFor = (width: number) => (width < 520 ? 168 : 268);

/** Bars of shares, each after the country's own answer. */
export function PeersChart({
  data,
  width,
  height,
  text,
  formatShare,
  onMeasure,
}: {
  data: readonly PeersDatum[];
  width: number;
  height: number;
  text: ChartText;
  formatShare: (share: number) => string;
  onMeasure?: (code: string) => void;
}) {
  const nameWidth = nameWidthFor(width);
  const tooltipOf = (row: number) => {
    const datum = data[row];
    return datum && { title: `${datum.code} ${datum.title}`, lines: datum.tooltip };
  };
  return (
    <BarChart
      layout="vertical"
      data={data}
      {...{ width, height }}
      margin={{ top: 0, right: COUNT_WIDTH, bottom: 0, left: 0 }}
      barCategoryGap="28%"
      {...imageProps(text)}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis {...shareAxis(formatShare)} interval="equidistantPreserveStart" />
      <YAxis
        type="category"
        dataKey="code"
        width={nameWidth}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, index }) => {
          const datum = data[index];
          return datum ? (
            <MeasureTick
              {...datum}
              y={Number(y)}
              width={nameWidth}
              onSelect={onMeasure && (() => onMeasure(datum.code))}
            />
          ) : null;
        }}
      />
      {onMeasure ? <ChartTooltip textOf={tooltipOf} /> : null}
      <Bar
        dataKey="share"
        isAnimationActive={false}
        // The library's own labels, each measured on the page, take half the time of the chart.
        shape={({ x, y, width: length, height: thickness, index }) => (
          <g fontSize={12} fill="var(--soft)">
            <rect
              {...{ x, y }}
              width={length}
              height={thickness}
              fill="var(--exists)"
              fillOpacity={0.45}
            />
            <text x={x + length + 5} y={y + thickness / 2 + 4.2}>
              {data[index]?.count}
            </text>
          </g>
        )}
      />
    </BarChart>
  );
}

/** A measure's name after the mark of the country's answer; smaller where it takes two lines. */
function MeasureTick({
  code,
  title,
  status,
  y,
  width,
  onSelect,
}: PeersDatum & { y: number; width: number; onSelect: (() => void) | undefined }) {
  const room = width - NAME_INDENT;
  const isLong = title.length * FONT_SIZE * CHARACTER > room - 8;
  return (
    <Selectable name={code} onSelect={onSelect}>
      <g transform={`translate(8 ${y})`}>
        <StatusGlyph status={status} />
      </g>
      <RowName
        label={title}
        x={NAME_INDENT}
        y={y}
        width={room}
        size={isLong ? SMALL_SIZE : FONT_SIZE}
      />
    </Selectable>
  );
}
