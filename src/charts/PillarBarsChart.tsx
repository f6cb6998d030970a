import { Bar, BarChart, CartesianGrid, useXAxisScale, XAxis, YAxis } from "recharts";
import { AXIS_HEIGHT, labelWidthFor, nameAxis, shareAxis } from "./axes.tsx";
import { ChartTooltip, rowTooltip } from "./ChartTooltip.tsx";
import { CountryReach, CountrySymbol, countryColour } from "./CountrySymbol.tsx";
import { Selectable } from "./Selectable.tsx";
import { type ChartText, type CountryShare, imageProps, type PillarSharesDatum } from "./series.ts";

export interface PillarSharesChartProps {
  data: readonly PillarSharesDatum[];
  width: number;
  text: ChartText;
  formatShare: (share: number) => string;
  onPillar?: (pillar: string) => void;
}

/** The countries' places in the order of their bars, though a pillar may not have been asked of all. */
const placesOf = (data: readonly PillarSharesDatum[]) => [
  ...new Set(data.flatMap(({ shares }) => shares.map(({ place }) => place))),
];

const shareOf = ({ shares }: PillarSharesDatum, wanted: number) =>
  shares.find(({ place }) => place === wanted);

/** How thick a bar is, what parts it from the next, and one pillar from the next. */
const BAR = { size: 8, gap: 4, between: 18 };

/** Height of the chart, in CSS pixels. */
export const pillarBarsHeight = (data: readonly PillarSharesDatum[]): number =>
  data.length * (placesOf(data).length * (BAR.size + BAR.gap) - BAR.gap + BAR.between) +
  AXIS_HEIGHT;

/** Grouped bars: the share of each pillar that each country has in place, and how far it could reach. */
export function PillarBarsChart({
  data,
  width,
  text,
  formatShare,
  onPillar,
}: PillarSharesChartProps) {
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={pillarBarsHeight(data)}
      margin={{ top: 0, right: 22, bottom: 0, left: 0 }}
      barGap={BAR.gap}
      {...imageProps(text)}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis {...shareAxis(formatShare)} />
      <YAxis {...nameAxis(data, labelWidthFor(width), onPillar)} />
      {onPillar ? <ChartTooltip textOf={rowTooltip(data)} /> : null}
      {placesOf(data).map((place) => (
        <Bar
          key={place}
          dataKey={(datum: PillarSharesDatum) => shareOf(datum, place)?.certain}
          barSize={BAR.size}
          isAnimationActive={false}
          shape={({ y, height, index }) => {
            const datum = data[index];
            const share = datum && shareOf(datum, place);
            return datum && share ? (
              <CountryBar
                share={share}
                y={y + height / 2}
                onSelect={onPillar && (() => onPillar(datum.id))}
              />
            ) : null;
          }}
        />
      ))}
    </BarChart>
  );
}

/** One country's bar, with its mark at the end: a share of none has its mark too. */
function CountryBar({
  share: { place, certain, possible },
  y,
  onSelect,
}: {
  share: CountryShare;
  y: number;
  onSelect: (() => void) | undefined;
}) {
  const scale = useXAxisScale();
  const at = (value: number) => scale?.(value) ?? 0;
  return (
    <Selectable
      name={`country-${place + 1}`}
      area={{
        x: at(0),
        y: y - BAR.size / 2,
        width: at(1) - at(0),
        height: BAR.size,
      }}
      onSelect={onSelect}
    >
      <rect
        x={at(0)}
        y={y - BAR.size / 2 + 1.5}
        width={at(certain) - at(0)}
        height={BAR.size - 3}
        fill={countryColour(place)}
      />
      {possible > certain ? (
        <CountryReach place={place} from={at(certain)} to={at(possible)} y={y} />
      ) : null}
      <CountrySymbol place={place} x={at(certain)} y={y} />
    </Selectable>
  );
}
