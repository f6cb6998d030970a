import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import type { AnswerClass } from "../domain/answers.ts";
import { nameAxis, shareAxis } from "./axes.tsx";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { Selectable } from "./Selectable.tsx";
import { type ChartProps, imageProps, type RowDatum } from "./series.ts";

/** A measure: the country's answer, and the share of its peers that have it in place. */
interface PeersDatum extends RowDatum {
  status: AnswerClass;
  /** From 0 to 1. */
  share: number;
  /** "8 of 12". */
  count: string;
}

interface Props extends ChartProps {
  data: readonly PeersDatum[];
  formatShare: (share: number) => string;
  onMeasure?: (code: string) => void;
}

/** Room for the count after the longest bar. */
const COUNT_WIDTH = 62;

const nameWidthFor = (width: number) => (width < 520 ? 168 : 268);

/** Bars of shares, each after the country's own answer. */
export function PeersChart({ data, width, height, text, formatShare, onMeasure }: Props) {
  const tooltipOf = (row: number) => {
    const datum = data[row];
    return datum && { title: `${datum.id} ${datum.label}`, lines: datum.tooltip };
  };
  return (
    <BarChart
      layout="vertical"
      {...{ data, width, height }}
      margin={{ top: 0, right: COUNT_WIDTH, bottom: 0, left: 0 }}
      barCategoryGap="28%"
      {...imageProps(text)}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis {...shareAxis(formatShare)} interval="equidistantPreserveStart" />
      <YAxis {...nameAxis(data, nameWidthFor(width), onMeasure)} />
      {onMeasure ? <ChartTooltip textOf={tooltipOf} /> : null}
      <Bar
        dataKey="share"
        isAnimationActive={false}
        // The library's own labels, each measured on the page, take half the time of the chart.
        shape={({ x, y, width: length, height: thickness, index }) => {
          const { id = "", count } = data[index] ?? {};
          return (
            <Selectable name={id} onSelect={onMeasure && (() => onMeasure(id))}>
              <rect
                {...{ x, y }}
                width={length}
                height={thickness}
                fill="var(--exists)"
                fillOpacity={0.45}
              />
              <text x={x + length + 5} y={y + thickness / 2 + 4.2} fontSize={12} fill="var(--soft)">
                {count}
              </text>
            </Selectable>
          );
        }}
      />
    </BarChart>
  );
}
