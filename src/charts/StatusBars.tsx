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
      {/* One bar a row, which its segments share: a series for each status would cost as much again each. */}
      <Bar
        dataKey={({ counts }: MeasuresDatum) => sumOf(counts, statuses)}
        barSize={BAR_HEIGHT}
        isAnimationActive={false}
        shape={({ x, y, width: length, height: thickness, index }) => {
          const datum = data[index];
          return datum ? (
            <g>
              {layOutSegments(datum.counts, statuses, length).map(({ status, from, to }) => (
                <Segment
                  key={status}
                  {...{ y, status, patterns }}
                  x={x + from}
                  width={to - from}
                  height={thickness}
                  count={datum.counts[status]}
                  onSelect={onSegment && (() => onSegment(datum.id, status))}
                />
              ))}
            </g>
          ) : null;
        }}
      />
    </BarChart>
  );
}

type Counts = MeasuresDatum["counts"];

const sumOf = (counts: Counts, statuses: readonly Status[]) =>
  statuses.reduce((sum, status) => sum + counts[status], 0);

/** Where each status lies along a bar, in its order. */
function layOutSegments(counts: Counts, statuses: readonly Status[], length: number) {
  const total = sumOf(counts, statuses);
  const at = (place: number) => (length * sumOf(counts, statuses.slice(0, place))) / total;
  return statuses.flatMap((status, place) =>
    counts[status] > 0 ? [{ status, from: at(place), to: at(place + 1) }] : [],
  );
}
