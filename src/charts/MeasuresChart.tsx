import type { Status } from "../domain/status.ts";
import { measuresHeight } from "./heights.ts";
import { labelWidthFor } from "./PillarTick.tsx";
import { StatusBars } from "./StatusBars.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";

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
export function MeasuresChart({ width, onPillar, onSegment, ...chart }: MeasuresChartProps) {
  const { data, statuses } = chart;
  const totals = data.map(({ counts }) =>
    statuses.reduce((sum, status) => sum + counts[status], 0),
  );
  return (
    <StatusBars
      {...chart}
      {...{ width, onSegment }}
      total={Math.max(...totals)}
      height={measuresHeight(data.length)}
      nameWidth={labelWidthFor(width)}
      onRow={onPillar}
    />
  );
}
