import { useId } from "react";
import type { AnswerClass } from "../domain/answers.ts";
import type { Tally } from "../domain/tally.ts";
import { titleWidthFor } from "./bar-sizes.ts";
import { RowName, wrapWords } from "./RowName.tsx";
import { StackedBar } from "./StackedBar.tsx";
import { StatusPatterns } from "./status-fill.tsx";

const BAR_HEIGHT = 14;
const LINE = 15;
/** Average width of a bold character, in CSS pixels. */
const CHARACTER = 7;

interface RegionDatum {
  id: string;
  label: string;
  countries: string;
  rows: readonly { tally: Tally }[];
}

/** Layout, in CSS pixels. On a phone, region names are rotated and measure titles are above their bars. */
const layOut = (width: number) =>
  width < 640
    ? { head: 152, row: 46, titleWidth: 0, title: 13, bar: 33, count: 20, gap: 4, isUpright: true }
    : {
        // In narrow columns, a region's name and count take up to five lines.
        ...{ head: width < 860 ? 84 : 66, row: 28, titleWidth: titleWidthFor(width), title: 14 },
        ...{ bar: 14, count: 26, gap: 14, isUpright: false },
      };

export const regionsHeight = (measures: number, width: number): number =>
  layOut(width).head + measures * layOut(width).row;

interface Props {
  width: number;
  measures: readonly { id: string; label: string }[];
  regions: readonly RegionDatum[];
  /** Classes to draw, in stacking order. */
  classes: readonly AnswerClass[];
  countOf: (tally: Tally) => number;
  /** Classes to highlight. If empty, all are highlighted. */
  highlighted: readonly AnswerClass[];
}

/** Small multiples: one column per region, with one bar per measure. All bars have the same length. */
export function RegionsChart({ measures, regions, width, countOf, ...style }: Props) {
  const patterns = useId();
  const { titleWidth, ...at } = layOut(width);
  const column = (width - titleWidth) / Math.max(1, regions.length);
  const height = regionsHeight(measures.length, width);
  const top = (row: number) => at.head + row * at.row;
  return (
    <svg {...{ width, height }} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <StatusPatterns prefix={patterns} />
      {measures.map(({ id, label }, row) => (
        <RowName key={id} label={label} y={top(row) + at.title} width={titleWidth || width} />
      ))}
      {regions.map((region, index) => (
        <g key={region.id} transform={`translate(${titleWidth + index * column} 0)`}>
          <RegionHead {...region} {...at} column={column} />
          {region.rows.map(({ tally }, row) => {
            const y = top(row) + at.bar;
            const bar = { x: at.count, y: y - BAR_HEIGHT / 2, height: BAR_HEIGHT };
            return (
              <g key={y}>
                <text x={at.count - 5} y={y + 4.2} fontSize={12} textAnchor="end" fill="var(--ink)">
                  {countOf(tally)}
                </text>
                <StackedBar
                  {...{ ...style, ...bar, patterns }}
                  width={column - at.count - at.gap}
                  counts={tally.counts}
                />
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

type HeadProps = Pick<RegionDatum, "label" | "countries"> &
  Pick<ReturnType<typeof layOut>, "head" | "isUpright"> & { column: number };

function RegionHead({ label, countries, head, isUpright, column }: HeadProps) {
  const most = Math.floor((isUpright ? head - 16 : column - 8) / CHARACTER);
  const turn = isUpright ? `translate(0 ${head - 4}) rotate(-90)` : `translate(0 ${head - 14})`;
  const named = wrapWords(label, most);
  const lines = [...named, ...wrapWords(countries, most)];
  // Rotated text starts at the left edge of the column. Horizontal text ends above the bars.
  const first = isUpright ? LINE : (1 - lines.length) * LINE;
  return (
    <g transform={turn}>
      <text fontSize={12} fill="var(--soft)">
        {lines.map((line, at) => {
          const style = at < named.length ? { fontWeight: 600, fill: "var(--ink)" } : {};
          const y = first + at * LINE;
          return (
            <tspan key={y} x={8} {...{ y, ...style }}>
              {line}
            </tspan>
          );
        })}
      </text>
    </g>
  );
}
