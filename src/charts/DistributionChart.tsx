import { Bar, BarChart, LabelList, ReferenceDot, XAxis, YAxis } from "recharts";
import { charactersIn } from "../domain/split-word.ts";
import { ChartTooltip, type RowDatum } from "./rows.tsx";
import { CoverageDot, Reach } from "./symbols.tsx";

export const DISTRIBUTION_HEIGHT = 320;
const LEAST_HEIGHT = 220;
/** Space above the highest bar for its count and the chosen country's mark. */
const HEADROOM = 46;
const AXIS = 44;
/** Vertical position of the chosen country's mark: below the country's name, and above all bars and counts. */
const CHOSEN_AT = 23;
/** Font size in pixels and average character width in em of the chosen country's name. The estimate is generous so that no text is cut off. */
const NAME = { size: 12, character: 0.58 };
/** Outline of light fills, for contrast with the page. */
const EDGE = "var(--edge)";

/** Bar fills for the chosen country, other countries, a count of 0, and filtered-out countries. */
export const barFills = (colour: string) => ({
  chosen: { fill: colour, stroke: colour },
  others: { fill: colour, fillOpacity: 0.45, stroke: colour },
  none: { fill: "var(--none)", stroke: EDGE },
  unlisted: { fill: "var(--paper)", stroke: EDGE },
});

interface CountDatum extends RowDatum {
  /** Number of countries in this bar. `id` is their count of measures, such as the number in place. */
  countries: number;
  unlisted: number;
}

interface Chosen {
  label: string;
  /** Index of the bar that contains the country. */
  inPlace: number;
  /** Index of the bar that would contain the country if all its unknown measures were in place. */
  possible: number;
}

interface Props {
  width: number;
  height: number;
  data: readonly CountDatum[];
  chosen: Chosen | undefined;
  axisLabel: string;
  colour: string;
}

export function DistributionChart({ data, chosen, width, height, axisLabel, colour }: Props) {
  const step = width / Math.max(1, data.length);
  const soft = { fill: "var(--soft)", fontSize: 12 };
  const label = { position: "top", fontSize: step < 16 ? 10 : 12, fill: "var(--ink)" } as const;
  return (
    <BarChart
      {...{ data, width }}
      height={Math.max(LEAST_HEIGHT, Math.min(DISTRIBUTION_HEIGHT, height))}
      margin={{ top: HEADROOM, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="14%"
      accessibilityLayer={false}
      role="none"
    >
      <XAxis
        dataKey="id"
        height={AXIS}
        interval={step < 20 ? 1 : 0}
        axisLine={{ stroke: "var(--line-strong)" }}
        tickLine={false}
        tick={soft}
        label={{ ...soft, value: axisLabel, position: "insideBottom", offset: 2, fontSize: 13 }}
      />
      <YAxis hide domain={[0, "dataMax"]} />
      {/* On right-to-left pages, the drawing is mirrored, but the position of the pointer is not. */}
      <ChartTooltip data={document.dir === "rtl" ? data.toReversed() : data} />
      {seriesOf(chosen).map(({ id, dataKey, topCount }) => (
        <Bar
          key={id}
          {...{ dataKey, ...barFills(colour)[id] }}
          stackId="countries"
          isAnimationActive={false}
        >
          <LabelList {...label} dataKey={topCount} />
        </Bar>
      ))}
      {chosen && (
        <ReferenceDot
          x={String(chosen.inPlace)}
          y={data[chosen.inPlace]?.countries ?? 0}
          shape={({ cx = 0, cy = 0 }) => (
            <ChosenMark {...chosen} {...{ step, width, colour }} x={cx} bar={cy} />
          )}
        />
      )}
    </BarChart>
  );
}

/** Stacked series: three for the listed countries, by fill, and one for the filtered-out countries. */
function seriesOf(chosen: Chosen | undefined) {
  const kindOf = ({ id }: CountDatum) =>
    id === "0" ? "none" : id === String(chosen?.inPlace) ? "chosen" : "others";
  /** The total, as the label of the topmost segment. Undefined if the filtered-out countries are on top. */
  const topCount = ({ countries, unlisted }: CountDatum) => (unlisted > 0 ? undefined : countries);
  const listed = (["none", "chosen", "others"] as const).map((id) => ({
    id,
    dataKey: (row: CountDatum) => (kindOf(row) === id ? row.countries - row.unlisted : 0),
    topCount,
  }));
  return [...listed, { id: "unlisted", dataKey: "unlisted", topCount: "countries" } as const];
}

function ChosenMark(
  props: Chosen & { x: number; bar: number; step: number } & Pick<Props, "width" | "colour">,
) {
  const { x, bar, step, width, label, inPlace, possible, colour } = props;
  const y = CHOSEN_AT;
  const end = x + (possible - inPlace) * step;
  const length = charactersIn(label) * NAME.size * NAME.character;
  const size = NAME.size * Math.min(1, width / length);
  return (
    <g data-mark="chosen">
      <path d={`M${x} ${y}V${bar - 20}`} stroke="var(--soft)" />
      {end > x && <Reach from={x} to={end} y={y} />}
      <CoverageDot {...{ x, y, colour }} />
      <text
        x={Math.max(0, Math.min(x - 5, width - length))}
        y={y - 10}
        fontSize={size}
        fontWeight={600}
        fill="var(--ink)"
      >
        {label}
      </text>
    </g>
  );
}
