import { Bar, CartesianGrid, XAxis } from "recharts";
import { type RowDatum, RowsChart, type RowsProps, Selectable, shareAxis } from "./rows.tsx";

/** A measure: the country's answer, and the share of its peers that have it in place, from 0 to 1. */
interface PeersDatum extends RowDatum {
  share: number;
  /** "8 of 12". */
  count: string;
}

interface Props extends RowsProps<PeersDatum> {
  formatShare: (share: number) => string;
}

/** Room for the count after the longest bar. */
const COUNT_WIDTH = 62;

/** Bars of shares, each after the country's own answer. */
export const PeersChart = ({ formatShare, ...chart }: Props) => (
  <RowsChart {...chart} nameWidth={chart.width < 520 ? 168 : 268} right={COUNT_WIDTH}>
    <CartesianGrid horizontal={false} stroke="var(--line)" />
    <XAxis {...shareAxis(formatShare)} interval="equidistantPreserveStart" />
    <Bar
      dataKey="share"
      isAnimationActive={false}
      // The library's own labels, each measured on the page, take half the time of the chart.
      shape={({ x, y, width, height, index }) => {
        const { id = "", count } = chart.data[index] ?? {};
        const { onRow } = chart;
        return (
          <Selectable name={id} onSelect={onRow && (() => onRow(id))}>
            <rect {...{ x, y, width, height }} fill="var(--exists)" fillOpacity={0.45} />
            <text x={x + width + 5} y={y + height / 2 + 4.2} fontSize={12} fill="var(--soft)">
              {count}
            </text>
          </Selectable>
        );
      }}
    />
  </RowsChart>
);
