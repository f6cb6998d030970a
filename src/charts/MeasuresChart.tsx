import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { Status } from "../domain/status.ts";
import { ChartTooltip, pillarTooltip } from "./ChartTooltip.tsx";
import { measuresHeight } from "./heights.ts";
import { imageProps } from "./image-props.ts";
import { labelWidthFor, pillarTicks } from "./PillarTick.tsx";
import { Segment } from "./Segment.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";
import { StatusPatterns } from "./status-fill.tsx";

const BAR_HEIGHT = 20;

interface MeasuresChartProps {
  data: readonly MeasuresDatum[];
  /** The statuses drawn, in order. */
  statuses: readonly Status[];
  width: number;
  text: ChartText;
  onPillar?: (pillar: string) => void;
  onSegment?: (pillar: string, status: Status) => void;
}

/** Stacked bars: how many measures of each pillar have which status. */
export function MeasuresChart({
  data,
  statuses,
  width,
  text,
  onPillar,
  onSegment,
}: MeasuresChartProps) {
  const patterns = useId();
  const labelWidth = labelWidthFor(width);
  const totals = data.map(({ counts }) =>
    statuses.reduce((sum, status) => sum + counts[status], 0),
  );
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={measuresHeight(data.length)}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      {...imageProps(text)}
    >
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, Math.max(...totals)]} hide />
      <YAxis
        type="category"
        dataKey="id"
        width={labelWidth}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={pillarTicks(data, labelWidth, onPillar)}
      />
      {onSegment ? <ChartTooltip textOf={pillarTooltip(data)} /> : null}
      {statuses.map((status) => (
        <Bar
          key={status}
          dataKey={({ counts }: MeasuresDatum) => counts[status]}
          name={status}
          stackId="measures"
          barSize={BAR_HEIGHT}
          isAnimationActive={false}
          shape={({ x, y, width: length, height, index }) => {
            const datum = data[index];
            return datum ? (
              <Segment
                {...{ x, y, height, status, patterns }}
                width={length}
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
