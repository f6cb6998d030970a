import { Bar, CartesianGrid, useXAxisScale, XAxis } from "recharts";
import {
  labelWidthFor,
  type RowDatum,
  RowsChart,
  type RowsProps,
  Selectable,
  shareAxis,
} from "./rows.tsx";
import { CoverageDot, MedianRing, Reach } from "./symbols.tsx";

/** A chart of rows along an axis of shares. */
interface Props<Datum extends RowDatum> extends RowsProps<Datum> {
  formatShare: (share: number) => string;
}

/** Shares from 0 to 1. */
interface CoverageDatum extends RowDatum {
  certain: number;
  possible: number;
  median: number | undefined;
}

/** Height of the area of a row that takes the pointer, in CSS pixels. */
const ROW_HEIGHT = 30;

/** Dot plot: which share of each pillar is in place, how far that could reach, and the median of all countries. */
export const CoverageChart = ({ formatShare, ...chart }: Props<CoverageDatum>) => (
  <RowsChart {...chart} nameWidth={labelWidthFor(chart.width)} right={22}>
    <CartesianGrid stroke="var(--line)" syncWithTicks />
    <XAxis {...shareAxis(formatShare)} />
    <Bar
      dataKey="certain"
      isAnimationActive={false}
      shape={({ y, height: band, index }) => {
        const datum = chart.data[index];
        return datum && <CoverageRow {...datum} y={y + band / 2} onRow={chart.onRow} />;
      }}
    />
  </RowsChart>
);

type RowProps = CoverageDatum & Pick<Props<CoverageDatum>, "onRow"> & { y: number };

/** One pillar on its line of the grid: the reach of what is not known, the ring of the median, and the dot. */
function CoverageRow({ id, certain, possible, median, y, onRow }: RowProps) {
  const scale = useXAxisScale();
  const at = (share: number) => scale?.(share) ?? 0;
  return (
    <Selectable
      name={id}
      area={{ x: at(0), y: y - ROW_HEIGHT / 2, width: at(1) - at(0), height: ROW_HEIGHT }}
      onSelect={onRow && (() => onRow(id))}
    >
      {possible > certain && <Reach from={at(certain)} to={at(possible)} y={y} />}
      {median !== undefined && <MedianRing x={at(median)} y={y} />}
      <CoverageDot x={at(certain)} y={y} />
    </Selectable>
  );
}

/** A measure: the country's answer, and the share of its peers that have it in place, from 0 to 1. */
interface PeersDatum extends RowDatum {
  share: number;
  /** "8 of 12". */
  count: string;
}

/** Room for the count after the longest bar. */
const COUNT_WIDTH = 62;

/** Bars of shares, each after the country's own answer. */
export const PeersChart = ({ formatShare, ...chart }: Props<PeersDatum>) => (
  <RowsChart {...chart} nameWidth={chart.width < 440 ? 168 : 268} right={COUNT_WIDTH}>
    <CartesianGrid horizontal={false} stroke="var(--line)" />
    <XAxis {...shareAxis(formatShare)} ticks={[0, 0.5, 1]} interval="equidistantPreserveStart" />
    <Bar
      dataKey="share"
      isAnimationActive={false}
      // The library's own labels, each measured on the page, take half the time of the chart.
      shape={({ x, y, width, height, index }) => {
        const { id = "", count } = chart.data[index] ?? {};
        const { onRow } = chart;
        return (
          <Selectable name={id} onSelect={onRow && (() => onRow(id))}>
            <rect {...{ x, y, width, height }} fill="var(--partial-tint)" />
            <text x={x + width + 5} y={y + height / 2 + 4.2} fontSize={12} fill="var(--soft)">
              {count}
            </text>
          </Selectable>
        );
      }}
    />
  </RowsChart>
);
