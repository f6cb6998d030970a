import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import { ALL_CLASSES, type AnswerClass } from "../domain/answers.ts";
import { ChartTooltip, pillarTooltip } from "./ChartTooltip.tsx";
import { imageProps } from "./image-props.ts";
import { nameAxis } from "./row-axis.ts";
import { Segment } from "./Segment.tsx";
import type { ChartText, PillarDatum } from "./series.ts";
import { StatusPatterns } from "./status-fill.tsx";

const ROW_HEIGHT = 30;
const BAR_HEIGHT = 20;

/** What is not asked for stands back. */
export const BACK = 0.22;

/** One measure: how many countries give which answer. Its id is the measure's code. */
export interface CountriesDatum extends PillarDatum {
  counts: Readonly<Record<AnswerClass, number>>;
}

/** Height of the chart of so many measures. */
export const countriesHeight = (measures: number): number => measures * ROW_HEIGHT;

/** Room for the measures' titles beside a chart of this width. */
const titleWidthFor = (chartWidth: number): number =>
  chartWidth < 520 ? 124 : chartWidth < 800 ? 210 : 236;

/** Whether a class stands out: all do where none is asked for. */
export const standsOut = (kind: AnswerClass, standing: readonly AnswerClass[]): boolean =>
  standing.length === 0 || standing.includes(kind);

/** Stacked bars, one a measure: how many countries give which answer. */
export function CountriesChart({
  data,
  countries,
  standing,
  width,
  text,
  onMeasure,
  onSegment,
}: {
  data: readonly CountriesDatum[];
  /** What the longest possible bar counts. */
  countries: number;
  /** Classes that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  width: number;
  text: ChartText;
  onMeasure?: ((code: string) => void) | undefined;
  onSegment?: ((code: string, kind: AnswerClass) => void) | undefined;
}) {
  const patterns = useId();
  const present = ALL_CLASSES.filter((kind) => data.some(({ counts }) => counts[kind] > 0));
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={countriesHeight(data.length)}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barSize={BAR_HEIGHT}
      {...imageProps(text)}
    >
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, countries]} niceTicks="none" hide />
      <YAxis {...nameAxis(data, titleWidthFor(width), onMeasure)} />
      {onSegment ? <ChartTooltip textOf={pillarTooltip(data)} /> : null}
      {present.map((kind) => (
        <Bar
          key={kind}
          stackId="answers"
          dataKey={({ counts }: CountriesDatum) => counts[kind]}
          isAnimationActive={false}
          shape={({ x, y, width: length, height, index }) => {
            const datum = data[index];
            return datum ? (
              <g opacity={standsOut(kind, standing) ? undefined : BACK}>
                <Segment
                  {...{ x, y, height, patterns }}
                  width={length}
                  status={kind}
                  count={datum.counts[kind]}
                  onSelect={onSegment && (() => onSegment(datum.id, kind))}
                />
              </g>
            ) : null;
          }}
        />
      ))}
    </BarChart>
  );
}
