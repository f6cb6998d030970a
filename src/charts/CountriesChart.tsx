import type { AnswerClass } from "../domain/answers.ts";
import { StatusBars } from "./StatusBars.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";

const ROW_HEIGHT = 30;

/** Height of the chart of so many measures. */
export const countriesHeight = (measures: number): number => measures * ROW_HEIGHT;

/** Room for the measures' titles beside a chart of this width. */
const titleWidthFor = (chartWidth: number): number =>
  chartWidth < 520 ? 124 : chartWidth < 800 ? 210 : 236;

/** Stacked bars, one a measure: how many countries give which answer. The ids of the data are codes of measures. */
export function CountriesChart({
  countries,
  classes,
  width,
  onMeasure,
  ...chart
}: {
  data: readonly MeasuresDatum[];
  /** How many countries the longest possible bar is made of. */
  countries: number;
  /** The classes of the edition, in the order of the bars. */
  classes: readonly AnswerClass[];
  /** Classes that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  width: number;
  text: ChartText;
  onMeasure: ((code: string) => void) | undefined;
  onSegment: ((code: string, kind: AnswerClass) => void) | undefined;
}) {
  const { data } = chart;
  return (
    <StatusBars
      {...chart}
      width={width}
      statuses={classes.filter((kind) => data.some(({ counts }) => counts[kind]))}
      total={countries}
      height={countriesHeight(data.length)}
      nameWidth={titleWidthFor(width)}
      onRow={onMeasure}
    />
  );
}
