import type { AnswerClass } from "../domain/answers.ts";
import { STATUSES } from "../domain/status.ts";
import { StatusBars } from "./StatusBars.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";

const ROW_HEIGHT = 30;

/** Height of the chart of so many measures. */
export const countriesHeight = (measures: number): number => measures * ROW_HEIGHT;

/** Room for the measures' titles beside a chart of this width. */
export const titleWidthFor = (chartWidth: number): number =>
  chartWidth < 520 ? 124 : chartWidth < 800 ? 210 : 236;

/** Stacked bars, one a measure: how many countries give which answer. The ids of the data are indicator codes. */
export function CountriesChart({
  countries,
  width,
  onMeasure,
  onSegment,
  ...chart
}: {
  data: readonly MeasuresDatum[];
  /** How many countries each bar is made of. */
  countries: number;
  width: number;
  text: ChartText;
  onMeasure?: (code: string) => void;
  onSegment?: (code: string, status: AnswerClass) => void;
}) {
  return (
    <StatusBars
      {...chart}
      {...{ width, onSegment }}
      statuses={STATUSES}
      total={countries}
      height={countriesHeight(chart.data.length)}
      nameWidth={titleWidthFor(width)}
      onRow={onMeasure}
    />
  );
}
