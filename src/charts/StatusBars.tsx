import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { Status } from "../domain/status.ts";
import { ChartTooltip, pillarTooltip } from "./ChartTooltip.tsx";
import { imageProps } from "./image-props.ts";
import { nameAxis } from "./row-axis.ts";
import { Segment } from "./Segment.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";
import { StatusPatterns } from "./status-fill.tsx";

const BAR_HEIGHT = 20;

interface StatusBarsProps {
  data: readonly MeasuresDatum[];
  /** The statuses drawn, in order. */
  statuses: readonly Status[];
  /** What the longest possible bar counts. */
  total: number;
  width: number;
  height: number;
  /** Room for the names of the rows. */
  nameWidth: number;
  text: ChartText;
  onRow: ((id: string) => void) | undefined;
  onSegment: ((id: string, status: Status) => void) | undefined;
}

/** Stacked bars, one a row: how many of what it counts have which status. */
export function StatusBars(props: StatusBarsProps) {
  const { data, statuses, total, width, height, nameWidth, text, onRow, onSegment } = props;
  const patterns = useId();
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      {...imageProps(text)}
    >
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, total]} niceTicks="none" hide />
      <YAxis {...nameAxis(data, nameWidth, onRow)} />
      {onSegment ? <ChartTooltip textOf={pillarTooltip(data)} /> : null}
      {statuses.map((status) => (
        <Bar
          key={status}
          dataKey={({ counts }: MeasuresDatum) => counts[status]}
          name={status}
          stackId="statuses"
          barSize={BAR_HEIGHT}
          isAnimationActive={false}
          shape={({ x, y, width: length, height: thickness, index }) => {
            const datum = data[index];
            return datum ? (
              <Segment
                {...{ x, y, status, patterns }}
                width={length}
                height={thickness}
                count={datum.counts[status]}
                onSelect={onSegment && (() => onSegment(datum.id, status))}
              />
            ) : null;
          }}
        />
      ))}
    </BarChart>
  );
}
