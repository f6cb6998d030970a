import { CartesianGrid, Scatter, ScatterChart, useXAxisScale, XAxis, YAxis } from "recharts";
import { AXIS_HEIGHT, labelWidthFor, rowAxis, shareAxis } from "./axes.tsx";
import { ChartTooltip, rowTooltip } from "./ChartTooltip.tsx";
import { CountryReach, CountrySymbol } from "./CountrySymbol.tsx";
import { type Lane, layOutLanes } from "./lanes.ts";
import type { PillarSharesChartProps } from "./PillarBarsChart.tsx";
import { Selectable } from "./Selectable.tsx";
import { type CountryShare, imageProps, type PillarSharesDatum } from "./series.ts";

/** From one lane of marks to the next, and what parts one pillar from the next, in CSS pixels. */
const LANE = 13;
const BETWEEN = 18;
/** Nearer than this, as a share, two marks would touch on a narrow chart. */
const DISTANCE = 0.06;

/** The lane of each country's mark with its reach. */
const dotLanes = (shares: readonly CountryShare[]): Lane[] =>
  layOutLanes(
    shares.map(({ certain, possible }) => ({ from: certain, to: possible })),
    DISTANCE,
  );

/** The fullest pillar sets how tall each row is. */
const dotRowHeight = (data: readonly PillarSharesDatum[]): number =>
  Math.max(1, ...data.flatMap(({ shares }) => dotLanes(shares).map(({ of }) => of))) * LANE +
  BETWEEN;

/** Height of the chart, in CSS pixels. */
export const pillarDotsHeight = (data: readonly PillarSharesDatum[]): number =>
  data.length * dotRowHeight(data) + AXIS_HEIGHT;

/** Dot plot: on one line per pillar, where each country stands; those that coincide stand under one another. */
export function PillarDotsChart({
  data,
  width,
  text,
  formatShare,
  onPillar,
}: PillarSharesChartProps) {
  const rowHeight = dotRowHeight(data);
  return (
    <ScatterChart
      width={width}
      height={pillarDotsHeight(data)}
      margin={{ top: 0, right: 22, bottom: 0, left: 0 }}
      {...imageProps(text)}
    >
      <CartesianGrid stroke="var(--line)" />
      <XAxis dataKey="x" {...shareAxis(formatShare)} />
      <YAxis {...rowAxis(data, labelWidthFor(width), onPillar)} />
      {onPillar ? <ChartTooltip textOf={rowTooltip(data)} /> : null}
      <Scatter
        data={data.map(({ shares }, row) => ({ x: shares[0]?.certain ?? 0, row }))}
        isAnimationActive={false}
        shape={({ cy, index }) => {
          const datum = data[index];
          return datum && cy !== undefined ? (
            <DotRow
              datum={datum}
              y={cy}
              height={rowHeight}
              onSelect={onPillar && (() => onPillar(datum.id))}
            />
          ) : null;
        }}
      />
    </ScatterChart>
  );
}

/** One pillar on its line of the grid: every country with its reach. */
function DotRow({
  datum: { id, shares },
  y,
  height,
  onSelect,
}: {
  datum: PillarSharesDatum;
  y: number;
  height: number;
  onSelect: (() => void) | undefined;
}) {
  const scale = useXAxisScale();
  const at = (share: number) => scale?.(share) ?? 0;
  const lanes = dotLanes(shares);
  const dots = shares.map((share, index) => {
    const { lane, of } = lanes[index] ?? { lane: 0, of: 1 };
    return { ...share, y: y + (lane - (of - 1) / 2) * LANE };
  });
  return (
    <Selectable
      name={id}
      area={{ x: at(0), y: y - height / 2, width: at(1) - at(0), height }}
      onSelect={onSelect}
    >
      {dots.map(({ place, certain, possible, y: lane }) =>
        possible > certain ? (
          <CountryReach key={place} place={place} from={at(certain)} to={at(possible)} y={lane} />
        ) : null,
      )}
      {dots.map(({ place, certain, y: lane }) => (
        <CountrySymbol key={place} place={place} x={at(certain)} y={lane} />
      ))}
    </Selectable>
  );
}
