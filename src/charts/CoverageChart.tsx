import { Bar, CartesianGrid, useXAxisScale, XAxis } from "recharts";
import { CoverageDot, MedianRing, Reach } from "./coverage-parts.tsx";
import {
  labelWidthFor,
  type RowDatum,
  RowsChart,
  type RowsProps,
  Selectable,
  shareAxis,
} from "./rows.tsx";

/** Shares from 0 to 1. */
interface CoverageDatum extends RowDatum {
  certain: number;
  possible: number;
  median: number | undefined;
}

/** Height of the area of a row that takes the pointer, in CSS pixels. */
const ROW_HEIGHT = 30;

interface Props extends RowsProps<CoverageDatum> {
  formatShare: (share: number) => string;
}

/** Dot plot: which share of each pillar is in place, how far that could reach, and the median of all countries. */
export const CoverageChart = ({ formatShare, ...chart }: Props) => (
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

type RowProps = CoverageDatum & Pick<Props, "onRow"> & { y: number };

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
