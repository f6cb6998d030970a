import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { ChartTooltip, pillarTooltip } from "./ChartTooltip.tsx";
import { CoverageRow } from "./CoverageRow.tsx";
import { coverageHeight, ROW_HEIGHTS } from "./heights.ts";
import { imageProps } from "./image-props.ts";
import { labelWidthFor } from "./PillarTick.tsx";
import { rowAxis } from "./row-axis.ts";
import type { ChartText, CoverageDatum } from "./series.ts";
import { shareAxis } from "./share-axis.tsx";

interface CoverageChartProps {
  data: readonly CoverageDatum[];
  width: number;
  text: ChartText;
  formatShare: (share: number) => string;
  onPillar?: (pillar: string) => void;
}

/** Dot plot: which share of each pillar is in place, how far that could reach, and the median of others. */
export function CoverageChart({ data, width, text, formatShare, onPillar }: CoverageChartProps) {
  return (
    <ScatterChart
      width={width}
      height={coverageHeight(data.length)}
      margin={{ top: 0, right: 22, bottom: 0, left: 0 }}
      {...imageProps(text)}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis dataKey="certain" {...shareAxis(formatShare)} />
      <YAxis {...rowAxis(data, labelWidthFor(width), onPillar)} />
      {onPillar ? <ChartTooltip textOf={pillarTooltip(data)} /> : null}
      <Scatter
        data={data.map((datum, row) => ({ ...datum, row }))}
        isAnimationActive={false}
        shape={({ cy, index }) => {
          const datum = data[index];
          return datum && cy !== undefined ? (
            <CoverageRow
              datum={datum}
              y={cy}
              height={ROW_HEIGHTS.coverage}
              onSelect={onPillar && (() => onPillar(datum.id))}
            />
          ) : null;
        }}
      />
    </ScatterChart>
  );
}
