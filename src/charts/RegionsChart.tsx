import { useId } from "react";
import type { AnswerClass } from "../domain/answers.ts";
import type { Tally } from "../domain/tally.ts";
import { RowName } from "./axes.tsx";
import { type ChartProps, wrapWords } from "./series.ts";
import { StatusPatterns, standingOpacity, statusFill, statusStroke } from "./status-fill.tsx";

const BAR_HEIGHT = 14;
const LINE = 15;
/** Width of an average bold character of a region's name, in CSS pixels. */
const CHARACTER = 7;

/** One region: how many countries, and how they answer each measure, from the top. */
interface RegionDatum {
  id: string;
  label: string;
  countries: string;
  rows: readonly { tally: Tally }[];
}

/** Where all stands, in CSS pixels: on a telephone the regions' names stand upright, and a measure's title over its bars. */
const layOut = (width: number) =>
  width < 640
    ? { head: 152, row: 46, titleWidth: 0, title: 13, bar: 33, count: 20, gap: 4, isUpright: true }
    : {
        ...{ head: 66, row: 28, titleWidth: width < 800 ? 204 : 236, title: 14, bar: 14 },
        ...{ count: 26, gap: 14, isUpright: false },
      };

/** Height of the chart of so many measures. */
export const regionsHeight = (measures: number, width: number): number =>
  layOut(width).head + measures * layOut(width).row;

interface Props extends Pick<ChartProps, "width" | "text"> {
  /** Titles of the measures, from the top. */
  measures: readonly { id: string; label: string }[];
  regions: readonly RegionDatum[];
  /** The classes of the edition, in the order of the bars. */
  classes: readonly AnswerClass[];
  /** What stands before a bar. */
  countOf: (tally: Tally) => number;
  /** Classes that stand out; all where there are none. */
  standing: readonly AnswerClass[];
}

/** Small multiples: a column a region, a bar a measure, each as long as the column. One path a class of answers. */
export function RegionsChart({ measures, regions, width, text, ...props }: Props) {
  const { classes, countOf, standing } = props;
  const patterns = useId();
  const { titleWidth, ...at } = layOut(width);
  const column = (width - titleWidth) / Math.max(1, regions.length);
  const height = regionsHeight(measures.length, width);
  const top = (row: number) => at.head + row * at.row;
  const bars = regions.map(({ rows }, index) => ({
    rows,
    start: titleWidth + index * column + at.count,
    length: column - at.count - at.gap,
  }));
  const paths = new Map<AnswerClass, string>();
  for (const { rows, start, length } of bars)
    for (const [row, { tally }] of rows.entries()) {
      const { counts } = tally;
      const total = classes.reduce((sum, kind) => sum + counts[kind], 0);
      let x = start;
      for (const kind of classes) {
        const own = (counts[kind] / Math.max(1, total)) * length;
        if (own > 0) paths.set(kind, (paths.get(kind) ?? "") + barPath(x, top(row) + at.bar, own));
        x += own;
      }
    }
  return (
    <svg
      {...{ width, height }}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text.title}
    >
      <desc>{text.description}</desc>
      <StatusPatterns prefix={patterns} />
      {regions.map((region, index) => {
        const x = titleWidth + index * column;
        const place = at.isUpright
          ? { room: at.head - 16, turn: `translate(${x} ${at.head - 4}) rotate(-90)` }
          : { room: column - 8, turn: `translate(${x} ${at.head - 14})` };
        return <RegionHead key={region.id} {...region} {...place} isUpright={at.isUpright} />;
      })}
      {measures.map(({ id, label }, row) => (
        <RowName key={id} label={label} y={top(row) + at.title} width={titleWidth || width} />
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
      {bars.map(({ rows, start }) => (
        <text key={start} fontSize={12} fill="var(--ink)" textAnchor="end">
          {rows.map(({ tally }, row) => (
            <tspan key={top(row)} x={start - 5} y={top(row) + at.bar + 4.2}>
              {countOf(tally)}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

interface HeadProps extends RegionDatum {
  /** For a line of it, and what brings it to its place. */
  room: number;
  turn: string;
  isUpright: boolean;
}

/** The name of a region at its bars, in as many lines as it needs, and how many countries it has. */
function RegionHead({ label, countries, room, turn, isUpright }: HeadProps) {
  const most = Math.floor(room / CHARACTER);
  const named = wrapWords(label, most);
  const lines = [...named, ...wrapWords(countries, most)];
  // Upright they go on from the left edge of the column, else they end above its bars.
  const first = isUpright ? LINE : (1 - lines.length) * LINE;
  return (
    <text fontSize={12} fill="var(--soft)" transform={turn}>
      {lines.map((line, at) => {
        const style = at < named.length ? { fontWeight: 600, fill: "var(--ink)" } : {};
        return (
          <tspan key={line} x={8} y={first + at * LINE} {...style}>
            {line}
          </tspan>
        );
      })}
    </text>
  );
}

function barPath(x: number, y: number, length: number): string {
  const drawn = Math.max(0.5, length - 1).toFixed(1);
  return `M${x.toFixed(1)} ${y - BAR_HEIGHT / 2}h${drawn}v${BAR_HEIGHT}h-${drawn}z`;
}
