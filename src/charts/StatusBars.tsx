import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { AnswerClass } from "../domain/answers.ts";
import { ChartTooltip, pillarTooltip } from "./ChartTooltip.tsx";
import { imageProps } from "./image-props.ts";
import { nameAxis } from "./row-axis.ts";
import { Segment } from "./Segment.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";
import { StatusPatterns, standingOpacity, statusFill } from "./status-fill.tsx";

const BAR_HEIGHT = 20;

interface StatusBarsProps {
  data: readonly MeasuresDatum[];
  /** The classes of answers drawn, in order. */
  statuses: readonly AnswerClass[];
  /** Those of them that stand out; all where there are none. */
  standing?: readonly AnswerClass[];
  /** What the longest possible bar counts. */
  total: number;
  width: number;
  height: number;
  /** Room for the names of the rows. */
  nameWidth: number;
  text: ChartText;
  onRow: ((id: string) => void) | undefined;
  onSegment: ((id: string, status: AnswerClass) => void) | undefined;
}

/** Stacked bars, one a row and a series a class: how many of what it counts give which answer. */
export function StatusBars(props: StatusBarsProps) {
  const { data, statuses, total, width, height, nameWidth, text, onRow, onSegment } = props;
  const { standing = [] } = props;
  const patterns = useId();
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={BAR_HEIGHT}
      {...imageProps(text)}
    >
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, total]} hide />
      <YAxis {...nameAxis(data, nameWidth, onRow)} />
      {onSegment ? <ChartTooltip textOf={pillarTooltip(data)} /> : null}
      {statuses.map((status) => (
        <Bar
          key={status}
          dataKey={({ counts }: MeasuresDatum) => counts[status] ?? 0}
          stackId="answers"
          fill={statusFill(status, patterns)}
          isAnimationActive={false}
          shape={({ x, y, width: length, height: thickness, index }) => {
            const datum = data[index];
            return datum ? (
              <g opacity={standingOpacity(status, standing)}>
                <Segment
                  {...{ x, y, status, patterns }}
                  width={length}
                  height={thickness}
                  count={datum.counts[status] ?? 0}
                  onSelect={onSegment && (() => onSegment(datum.id, status))}
                />
              </g>
            ) : null;
          }}
        />
      ))}
    </BarChart>
  );
}
