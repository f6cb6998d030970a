import { Bar, BarChart, ReferenceDot, XAxis, YAxis } from "recharts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { CoverageDot, Reach } from "./coverage-parts.tsx";
import { type ChartText, imageProps } from "./series.ts";

/** Height of the chart. */
export const DISTRIBUTION_HEIGHT = 320;
/** Over the highest bar: its count, and the place of the chosen country. */
const HEADROOM = 46;
const AXIS = 44;
/** What is left for the highest bar. */
const PLOT = DISTRIBUTION_HEIGHT - HEADROOM - AXIS;
/** From the top of a bar to the chosen country, over the count. */
const OVER_COUNT = 30;
/** The opacity of the bars that the chosen country is not in. */
export const OTHERS_OPACITY = 0.45;

/** How many countries have so many measures in place, and how many of them are not listed. */
export interface DistributionDatum {
  inPlace: number;
  countries: number;
  unlisted: number;
  tooltip: string;
}

/** One country's place: what is in place, and what would be with all that is not known. */
export interface ChosenPlace {
  label: string;
  inPlace: number;
  possible: number;
}

/** A histogram of what countries have in place, with the bar and the place of one of them. */
export function DistributionChart({
  data,
  chosen,
  width,
  text,
  axisLabel,
  colour,
  isInteractive = false,
}: {
  data: readonly DistributionDatum[];
  chosen: ChosenPlace | undefined;
  width: number;
  text: ChartText;
  axisLabel: string;
  /** Of the bars. */
  colour: string;
  isInteractive?: boolean;
}) {
  const step = width / Math.max(1, data.length);
  const most = Math.max(...data.map(({ countries }) => countries));
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
        dataKey="inPlace"
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
      <YAxis hide domain={[0, most]} />
      {isInteractive ? (
        <ChartTooltip
          textOf={(index) => {
            const datum = data[index];
            return datum && { title: datum.tooltip, lines: [] };
          }}
        />
      ) : null}
      <Bar
        stackId="countries"
        dataKey={({ countries, unlisted }: DistributionDatum) => countries - unlisted}
        isAnimationActive={false}
        shape={({ x, y, width: breadth, height, index }) => {
          const { inPlace, countries = 0 } = data[index] ?? {};
          return (
            <g data-mark={inPlace}>
              <rect
                {...{ x, y, height }}
                width={breadth}
                fill={colour}
                fillOpacity={inPlace === chosen?.inPlace ? 1 : OTHERS_OPACITY}
              />
              {countries > 0 && (
                <text
                  x={x + breadth / 2}
                  y={y + height - (countries / most) * PLOT - 5}
                  fontSize={12}
                  textAnchor="middle"
                  fill="var(--ink)"
                >
                  {countries}
                </text>
              )}
            </g>
          );
        }}
      />
      <Bar
        stackId="countries"
        dataKey="unlisted"
        data-mark="unlisted"
        fill="var(--absent)"
        isAnimationActive={false}
      />
      {chosen && (
        <ReferenceDot
          x={chosen.inPlace}
          y={data[chosen.inPlace]?.countries ?? 0}
          shape={({ cx = 0, cy = 0 }) => (
            <ChosenMark
              {...{ chosen, step, colour }}
              x={cx}
              y={cy - OVER_COUNT}
              chartWidth={width}
            />
          )}
        />
      )}
    </BarChart>
  );
}

/** The chosen country over its bar: a dot at what is in place, and how far the unknown could take it. */
function ChosenMark({
  chosen: { label, inPlace, possible },
  x,
  y,
  step,
  chartWidth,
  colour,
}: {
  colour: string;
  chosen: ChosenPlace;
  x: number;
  y: number;
  /** From one bar to the next. */
  step: number;
  chartWidth: number;
}) {
  const end = x + (possible - inPlace) * step;
  const isLate = x > chartWidth * 0.7;
  return (
    <g data-mark="chosen">
      {possible > inPlace ? <Reach from={x} to={end} y={y} /> : null}
      <CoverageDot x={x} y={y} colour={colour} />
      <text
        x={isLate ? x - 10 : end + 10}
        y={y + 4.5}
        fontSize={13}
        fontWeight={600}
        textAnchor={isLate ? "end" : "start"}
        fill="var(--ink)"
      >
        {label}
      </text>
    </g>
  );
}
