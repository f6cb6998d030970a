import type { AnswerClass } from "../domain/answers.ts";
import { StatusBars } from "./StatusBars.tsx";
import type { ChartText, MeasuresDatum } from "./series.ts";
import { wrapWords } from "./wrap-words.ts";

/** Height of a row whose title takes two lines at most on a telephone, and of one with more. */
const ROW_HEIGHT = { plain: 30, tall: 44 } as const;
/** Characters that a line of a title holds there. */
const LINE = 21;

/** Height of the chart of these measures; the same at every width. */
export function countriesHeight(titles: readonly string[]): number {
  const isTall = titles.some((title) => wrapWords(title, LINE).length > 2);
  return titles.length * (isTall ? ROW_HEIGHT.tall : ROW_HEIGHT.plain);
}

/** Room for the measures' titles beside a chart of this width. */
const titleWidthFor = (chartWidth: number): number =>
  chartWidth < 520 ? 164 : chartWidth < 800 ? 210 : 236;

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
      height={countriesHeight(data.map(({ label }) => label))}
      nameWidth={titleWidthFor(width)}
      onRow={onMeasure}
    />
  );
}
