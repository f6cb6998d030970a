import type { AnswerClass } from "../domain/answers.ts";
import { labelWidthFor } from "./PillarTick.tsx";
import { StatusBars } from "./StatusBars.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";

interface MeasuresChartProps {
  data: readonly MeasuresDatum[];
  /** The classes of answers drawn, in order. */
  statuses: readonly AnswerClass[];
  width: number;
  height: number;
  text: ChartText;
  onPillar?: (pillar: string) => void;
  onSegment?: (pillar: string, status: AnswerClass) => void;
}

/** Stacked bars: how many measures of each pillar give which answer. */
export function MeasuresChart({ onPillar, onSegment, ...chart }: MeasuresChartProps) {
  const totals = chart.data.map(({ counts }) =>
    chart.statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0),
  );
  return (
    <StatusBars
      {...chart}
      total={Math.max(...totals)}
      nameWidth={labelWidthFor(chart.width)}
      onRow={onPillar}
      onSegment={onSegment}
    />
  );
}
