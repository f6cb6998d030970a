import { Bar, CartesianGrid, LabelList, Scatter, XAxis } from "recharts";
import { type RowDatum, RowsChart, type RowsProps, rowBackground, shareAxis } from "./rows.tsx";
import { CoverageDot, MedianRing, Reach } from "./symbols.tsx";

interface Props<Datum extends RowDatum> extends RowsProps<Datum> {
  formatShare: (share: number) => string;
}

/** Shares from 0 to 1. */
interface CoverageDatum extends RowDatum {
  certain: number;
  possible: number;
  median: number | undefined;
}

/** Height of the clickable part of a row, in CSS pixels. */
const BAR_SIZE = 30;

/** Dot plot of each pillar: the share in place, the share if all unknown measures were in place, and the median of all countries. */
export const CoverageChart = ({ formatShare, ...chart }: Props<CoverageDatum>) => (
  <RowsChart {...chart} right={22} barSize={BAR_SIZE}>
    <CartesianGrid stroke="var(--line)" syncWithTicks />
    <XAxis {...shareAxis(formatShare)} />
    <Bar
      dataKey={({ certain, possible }: CoverageDatum) => [certain, possible]}
      isAnimationActive={false}
      background={rowBackground(chart)}
      shape={({ x, y, width, height }) => (
        <>{width > 0 && <Reach from={x} to={x + width} y={y + height / 2} />}</>
      )}
    />
    <Scatter
      dataKey="median"
      isAnimationActive={false}
      shape={({ cx, cy }) => (typeof cx === "number" ? <MedianRing x={cx} y={cy} /> : <g />)}
    />
    <Scatter
      dataKey="certain"
      isAnimationActive={false}
      shape={({ cx = 0, cy = 0 }) => <CoverageDot x={cx} y={cy} />}
    />
  </RowsChart>
);

/** A measure with the country's answer, and the share (0 to 1) of the country's peers that have the measure in place. */
interface PeersDatum extends RowDatum {
  share: number;
  /** For example "8 of 12". */
  count: string;
}

/** A light fill with an outline, for contrast with the page. */
export const PEERS_FILL = { fill: "var(--partial-tint)", stroke: "var(--exists)" };

const COUNT_WIDTH = 62;

export const PeersChart = ({ formatShare, ...chart }: Props<PeersDatum>) => (
  <RowsChart {...chart} nameWidth={chart.width < 440 ? 168 : 268} right={COUNT_WIDTH}>
    <CartesianGrid horizontal={false} stroke="var(--line)" />
    <XAxis {...shareAxis(formatShare)} ticks={[0, 0.5, 1]} interval="equidistantPreserveStart" />
    <Bar
      dataKey="share"
      {...PEERS_FILL}
      isAnimationActive={false}
      background={rowBackground(chart)}
      // Recharts omits a zero-width bar together with its label.
      minPointSize={0.1}
    >
      <LabelList
        dataKey="count"
        position="right"
        fontSize={12}
        fill="var(--soft)"
        // Recharts wraps labels that extend beyond the axis.
        formatter={(count) => String(count).replaceAll(" ", "\u00A0")}
      />
    </Bar>
  </RowsChart>
);
