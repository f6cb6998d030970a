import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { STATUSES, type Status } from "../domain/status.ts";
import { ChartTooltip, pillarTooltip } from "./ChartTooltip.tsx";
import { imageProps } from "./image-props.ts";
import { pillarTicks } from "./PillarTick.tsx";
import { Segment } from "./Segment.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";
import { StatusPatterns } from "./status-fill.tsx";

const BAR_HEIGHT = 20;
const ROW_HEIGHT = 30;

/** Height of the chart of so many measures. */
export const countriesHeight = (measures: number): number => measures * ROW_HEIGHT;

/** Room for the measures' titles beside a chart of this width. */
export const titleWidthFor = (chartWidth: number): number =>
  chartWidth < 520 ? 124 : chartWidth < 800 ? 210 : 236;

/** Stacked bars, one a measure: how many countries give which answer. The ids of the data are indicator codes. */
export function CountriesChart({
  data,
  countries,
  width,
  text,
  onMeasure,
  onSegment,
}: {
  data: readonly MeasuresDatum[];
  /** How many countries each bar is made of. */
  countries: number;
  width: number;
  text: ChartText;
  onMeasure?: (code: string) => void;
  onSegment?: (code: string, status: Status) => void;
}) {
  const patterns = useId();
  const titleWidth = titleWidthFor(width);
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={countriesHeight(data.length)}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      {...imageProps(text)}
    >
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, countries]} hide />
      <YAxis
        type="category"
        dataKey="id"
        width={titleWidth}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={pillarTicks(data, titleWidth, onMeasure)}
      />
      {onSegment ? <ChartTooltip textOf={pillarTooltip(data)} /> : null}
      {STATUSES.map((status) => (
        <Bar
          key={status}
          dataKey={({ counts }: MeasuresDatum) => counts[status]}
          name={status}
          stackId="countries"
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
