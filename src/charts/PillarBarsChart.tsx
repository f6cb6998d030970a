import { Bar, BarChart, CartesianGrid, useXAxisScale, XAxis, YAxis } from "recharts";
import { ChartTooltip, pillarTooltip } from "./ChartTooltip.tsx";
import { CountryReach } from "./CountryReach.tsx";
import { CountrySymbol, countryColour } from "./CountrySymbol.tsx";
import { COUNTRY_BAR, pillarBarsHeight } from "./heights.ts";
import { imageProps } from "./image-props.ts";
import { labelWidthFor } from "./PillarTick.tsx";
import { nameAxis } from "./row-axis.ts";
import { Selectable } from "./Selectable.tsx";
import type { ChartText, CountryShare, PillarSharesDatum } from "./series.ts";
import { shareAxis } from "./share-axis.tsx";

export interface PillarSharesChartProps {
  data: readonly PillarSharesDatum[];
  width: number;
  text: ChartText;
  formatShare: (share: number) => string;
  onPillar?: (pillar: string) => void;
}

/** Grouped bars: the share of each pillar that each country has in place, and how far it could reach. */
export function PillarBarsChart({
  data,
  width,
  text,
  formatShare,
  onPillar,
}: PillarSharesChartProps) {
  const shares = data[0]?.shares ?? [];
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={pillarBarsHeight(data.length, shares.length)}
      margin={{ top: 0, right: 22, bottom: 0, left: 0 }}
      barGap={COUNTRY_BAR.gap}
      {...imageProps(text)}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis {...shareAxis(formatShare)} />
      <YAxis {...nameAxis(data, labelWidthFor(width), onPillar)} />
      {onPillar ? <ChartTooltip textOf={pillarTooltip(data)} /> : null}
      {shares.map(({ place }, country) => (
        <Bar
          key={place}
          dataKey={(datum: PillarSharesDatum) => datum.shares[country]?.certain}
          barSize={COUNTRY_BAR.size}
          isAnimationActive={false}
          shape={({ y, height, index }) => {
            const datum = data[index];
            const share = datum?.shares[country];
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
        y: y - COUNTRY_BAR.size / 2,
        width: at(1) - at(0),
        height: COUNTRY_BAR.size,
      }}
      onSelect={onSelect}
    >
      <rect
        x={at(0)}
        y={y - COUNTRY_BAR.size / 2 + 1.5}
        width={at(certain) - at(0)}
        height={COUNTRY_BAR.size - 3}
        fill={countryColour(place)}
      />
      {possible > certain ? (
        <CountryReach place={place} from={at(certain)} to={at(possible)} y={y} />
      ) : null}
      <CountrySymbol place={place} x={at(certain)} y={y} />
    </Selectable>
  );
}
