import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { CoverageDot, Reach } from "./coverage-parts.tsx";
import { imageProps } from "./image-props.ts";
import type { ChartText } from "./series.ts";

/** Height of the chart. */
export const DISTRIBUTION_HEIGHT = 320;
/** Over the highest bar: its count, and the range of the chosen country. */
const HEADROOM = 46;
const AXIS = 44;
/** The opacity of the bars that the chosen country is not in. */
export const OTHERS_OPACITY = 0.45;

/** How many countries have so many measures. */
export interface DistributionDatum {
  certain: number;
  countries: number;
  tooltip: string;
}

/** One country's place: from what is certain to what is possible. */
export interface ChosenRange {
  name: string;
  certain: number;
  possible: number;
}

/** A histogram of what is certain, with one country's bar and its range marked. */
export function DistributionChart({
  data,
  chosen,
  width,
  text,
  axisLabel,
  isInteractive = false,
}: {
  data: readonly DistributionDatum[];
  chosen: ChosenRange | undefined;
  width: number;
  text: ChartText;
  axisLabel: string;
  isInteractive?: boolean;
}) {
  const step = width / Math.max(1, data.length);
  return (
    <BarChart
      data={data}
      width={width}
      height={DISTRIBUTION_HEIGHT}
      margin={{ top: HEADROOM, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="14%"
      {...imageProps(text)}
    >
      <XAxis
        dataKey="certain"
        height={AXIS}
        interval={step < 20 ? 1 : 0}
        axisLine={{ stroke: "var(--line-strong)" }}
        tickLine={false}
        tick={{ fill: "var(--soft)", fontSize: 12 }}
        label={{
          value: axisLabel,
          position: "insideBottom",
          offset: 2,
          fill: "var(--soft)",
          fontSize: 13,
        }}
      />
      <YAxis hide domain={[0, "dataMax"]} />
      {isInteractive ? (
        <ChartTooltip
          textOf={(index) => {
            const datum = data[index];
            return datum && { title: datum.tooltip, lines: [] };
          }}
        />
      ) : null}
      <Bar
        dataKey="countries"
        isAnimationActive={false}
        shape={({ x, y, width: breadth, height, index }) => (
          <HistogramBar
            {...{ x, y, height, step }}
            width={breadth}
            datum={data[index]}
            chosen={chosen}
            chartWidth={width}
          />
        )}
      />
    </BarChart>
  );
}

function HistogramBar({
  x,
  y,
  width,
  height,
  step,
  datum,
  chosen,
  chartWidth,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  /** From one bar to the next. */
  step: number;
  datum: DistributionDatum | undefined;
  chosen: ChosenRange | undefined;
  chartWidth: number;
}) {
  if (!datum || datum.countries === 0) return null;
  const isChosen = chosen?.certain === datum.certain;
  const middle = x + width / 2;
  return (
    <g data-mark={datum.certain}>
      <rect
        {...{ x, y, width, height }}
        fill="var(--exists)"
        fillOpacity={isChosen ? 1 : OTHERS_OPACITY}
      />
      <text x={middle} y={y - 5} fontSize={12} textAnchor="middle" fill="var(--ink)">
        {datum.countries}
      </text>
      {isChosen && chosen ? (
        <RangeMark {...{ chosen, step, chartWidth }} x={middle} y={y - 30} />
      ) : null}
    </g>
  );
}

/** The chosen country over its bar: a dot where it surely is, and how far it may reach. */
function RangeMark({
  chosen: { name, certain, possible },
  x,
  y,
  step,
  chartWidth,
}: {
  chosen: ChosenRange;
  x: number;
  y: number;
  step: number;
  chartWidth: number;
}) {
  const end = x + (possible - certain) * step;
  const isLate = x > chartWidth * 0.7;
  return (
    <>
      {possible > certain ? <Reach from={x} to={end} y={y} /> : null}
      <CoverageDot x={x} y={y} />
      <text
        x={isLate ? x - 10 : end + 10}
        y={y + 4.5}
        fontSize={13}
        fontWeight={600}
        textAnchor={isLate ? "end" : "start"}
        fill="var(--ink)"
      >
        {name}
      </text>
    </>
  );
}
