import { Bar, BarChart, ReferenceDot, XAxis, YAxis } from "recharts";
import { ChartTooltip, type RowDatum } from "./rows.tsx";
import { CoverageDot, Reach } from "./symbols.tsx";

export const DISTRIBUTION_HEIGHT = 320;
/** Over the highest bar: its count, and the place of the chosen country. */
const HEADROOM = 46;
const AXIS = 44;
/** What is left for the highest bar. */
const PLOT = DISTRIBUTION_HEIGHT - HEADROOM - AXIS;
/** Where the chosen country stands: over all bars and their counts, which its name would cross. */
const CHOSEN_AT = 16;
/** The opacity of the bars that the chosen country is not in. */
export const OTHERS_OPACITY = 0.45;

interface Props {
  /** CSS pixels. */
  width: number;
  /** How many countries have so many measures in place, which is its place, and how many of them are not listed. */
  data: readonly (RowDatum & { countries: number; unlisted: number })[];
  /** One country: what is in place, and what would be with all that is not known. */
  chosen: { label: string; inPlace: number; possible: number } | undefined;
  axisLabel: string;
  /** Of the bars. */
  colour: string;
}

/** A histogram of what countries have in place, with the bar and the place of one of them. */
export function DistributionChart({ data, chosen, width, axisLabel, colour }: Props) {
  const step = width / Math.max(1, data.length);
  const most = Math.max(...data.map(({ countries }) => countries));
  const soft = { fill: "var(--soft)", fontSize: 12 };
  return (
    <BarChart
      {...{ data, width }}
      height={DISTRIBUTION_HEIGHT}
      margin={{ top: HEADROOM, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="14%"
      accessibilityLayer={false}
      role="none"
    >
      <XAxis
        dataKey="id"
        height={AXIS}
        interval={step < 20 ? 1 : 0}
        axisLine={{ stroke: "var(--line-strong)" }}
        tickLine={false}
        tick={soft}
        label={{ ...soft, value: axisLabel, position: "insideBottom", offset: 2, fontSize: 13 }}
      />
      <YAxis hide domain={[0, most]} />
      <ChartTooltip data={data} />
      <Bar
        stackId="countries"
        dataKey={({ countries, unlisted }: Props["data"][number]) => countries - unlisted}
        isAnimationActive={false}
        shape={({ x, y, width: breadth, height, index }) => {
          const { countries = 0 } = data[index] ?? {};
          const opacity = index === chosen?.inPlace ? 1 : OTHERS_OPACITY;
          return (
            <g data-mark={index}>
              <rect {...{ x, y, height }} width={breadth} fill={colour} fillOpacity={opacity} />
              {countries > 0 && (
                <text
                  x={x + breadth / 2}
                  y={y + height - (countries / most) * PLOT - 5}
                  fontSize={step < 16 ? 10 : 12}
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
          x={String(chosen.inPlace)}
          y={data[chosen.inPlace]?.countries ?? 0}
          shape={({ cx: x = 0, cy = 0 }) => {
            const y = CHOSEN_AT;
            const end = x + (chosen.possible - chosen.inPlace) * step;
            const isLate = x > width * 0.7;
            return (
              <g data-mark="chosen">
                <path d={`M${x} ${y}V${cy - 20}`} stroke="var(--soft)" />
                {end > x && <Reach from={x} to={end} y={y} />}
                <CoverageDot {...{ x, y, colour }} />
                <text
                  x={isLate ? x - 10 : end + 10}
                  y={y + 4.5}
                  fontSize={12}
                  fontWeight={600}
                  textAnchor={isLate ? "end" : "start"}
                  fill="var(--ink)"
                >
                  {chosen.label}
                </text>
              </g>
            );
          }}
        />
      )}
    </BarChart>
  );
}
