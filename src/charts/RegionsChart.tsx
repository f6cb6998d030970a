import { useId } from "react";
import type { AnswerClass } from "../domain/answers.ts";
import { RowName } from "./axes.tsx";
import { type ChartText, wrapWords } from "./series.ts";
import { StatusPatterns, standingOpacity, statusFill, statusStroke } from "./status-fill.tsx";

const ROW_HEIGHT = 28;
const BAR_HEIGHT = 14;
const HEAD = 66;
const GAP = 14;
const LINE = 15;
/** Width of an average bold character of a region's name, in CSS pixels. */
const CHARACTER = 7;
/** Room for a count before its bar. */
const COUNT_WIDTH = 26;

/** A narrower drawing could not hold the bars; it scrolls. */
export const REGIONS_LEAST_WIDTH = 640;

/** One region: how many countries, and for each measure how many give which answer. */
export interface RegionDatum {
  id: string;
  label: string;
  countries: string;
  /** By measure, from the top. */
  rows: readonly { inPlace: number; counts: Readonly<Record<AnswerClass, number>> }[];
}

/** Height of the chart of so many measures. */
export const regionsHeight = (measures: number): number => HEAD + measures * ROW_HEIGHT;

/** Small multiples: a column a region, a bar a measure, each as long as the region has countries. One path a class of answers. */
export function RegionsChart({
  measures,
  regions,
  classes,
  standing,
  width,
  text,
}: {
  /** Titles of the measures, from the top. */
  measures: readonly { id: string; label: string }[];
  regions: readonly RegionDatum[];
  /** The classes of the edition, in the order of the bars. */
  classes: readonly AnswerClass[];
  /** Classes that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  width: number;
  text: ChartText;
}) {
  const patterns = useId();
  const titleWidth = width < 800 ? 204 : 236;
  const column = (width - titleWidth) / Math.max(1, regions.length);
  const left = (index: number) => titleWidth + index * column;
  const bar = { start: COUNT_WIDTH, length: column - COUNT_WIDTH - GAP };
  const height = regionsHeight(measures.length);
  const paths = barPaths(regions, classes, left, bar);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text.title}
    >
      <desc>{text.description}</desc>
      <StatusPatterns prefix={patterns} />
      {regions.map((region, index) => (
        <RegionHead key={region.id} region={region} x={left(index)} width={column} />
      ))}
      {measures.map(({ id, label }, row) => (
        <RowName key={id} label={label} y={middle(row)} width={titleWidth} />
      ))}
      {[...paths].map(([kind, path]) => (
        <path
          key={kind}
          data-mark={kind}
          d={path}
          opacity={standingOpacity(kind, standing)}
          fill={statusFill(kind, patterns)}
          stroke={statusStroke(kind)}
          strokeWidth={0.75}
        />
      ))}
      {regions.map(({ id, rows }, index) => (
        <text key={id} fontSize={12} fill="var(--ink)" textAnchor="end">
          {rows.map(({ inPlace }, row) => (
            <tspan key={middle(row)} x={left(index) + bar.start - 5} y={middle(row) + 4.2}>
              {inPlace}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

/** The name of a region over its bars, in as many lines as it needs, and how many countries it has. */
function RegionHead({
  region: { label, countries },
  x,
  width,
}: {
  region: RegionDatum;
  x: number;
  width: number;
}) {
  const most = Math.floor((width - 8) / CHARACTER);
  const lines = wrapWords(label, most);
  const smallLines = wrapWords(countries, most);
  const first = HEAD - 14 - (lines.length + smallLines.length - 1) * LINE;
  const place = (words: readonly string[], y: number) =>
    words.map((line, index) => ({ line, y: y + index * LINE }));
  return (
    <text fontSize={12} fill="var(--ink)">
      {place(lines, first).map(({ line, y }) => (
        <tspan key={y} x={x + 8} y={y} fontWeight={600}>
          {line}
        </tspan>
      ))}
      {place(smallLines, first + lines.length * LINE).map(({ line, y }) => (
        <tspan key={y} x={x + 8} y={y} fill="var(--soft)">
          {line}
        </tspan>
      ))}
    </text>
  );
}

const middle = (row: number) => HEAD + (row + 0.5) * ROW_HEIGHT;

function barPaths(
  regions: readonly RegionDatum[],
  classes: readonly AnswerClass[],
  left: (index: number) => number,
  bar: { start: number; length: number },
): ReadonlyMap<AnswerClass, string> {
  const paths = new Map<AnswerClass, string>();
  for (const [index, { rows }] of regions.entries())
    for (const [row, { counts }] of rows.entries()) {
      const total = classes.reduce((sum, kind) => sum + counts[kind], 0);
      let x = left(index) + bar.start;
      for (const kind of classes) {
        const length = (counts[kind] / Math.max(1, total)) * bar.length;
        if (length > 0) paths.set(kind, (paths.get(kind) ?? "") + barPath(x, middle(row), length));
        x += length;
      }
    }
  return paths;
}

function barPath(x: number, y: number, length: number): string {
  const drawn = Math.max(0.5, length - 1).toFixed(1);
  return `M${x.toFixed(1)} ${y - BAR_HEIGHT / 2}h${drawn}v${BAR_HEIGHT}h-${drawn}z`;
}
