import { Bar, BarChart, CartesianGrid, useXAxisScale, XAxis, YAxis } from "recharts";
import { labelWidthFor, nameAxis, shareAxis } from "./axes.tsx";
import { ChartTooltip, rowTooltip } from "./ChartTooltip.tsx";
import { CoverageDot, MedianRing, Reach } from "./coverage-parts.tsx";
import { Selectable } from "./Selectable.tsx";
import { type ChartProps, type CoverageDatum, imageProps } from "./series.ts";

/** Height of the area of a row that takes the pointer, in CSS pixels. */
const ROW_HEIGHT = 30;

interface Props extends ChartProps {
  data: readonly CoverageDatum[];
  formatShare: (share: number) => string;
  onPillar?: (pillar: string) => void;
}

/** Dot plot: which share of each pillar is in place, how far that could reach, and the median of all countries. */
export function CoverageChart({ data, width, height, text, formatShare, onPillar }: Props) {
  return (
    <BarChart
      layout="vertical"
      {...{ data, width, height }}
      margin={{ top: 0, right: 22, bottom: 0, left: 0 }}
      {...imageProps(text)}
    >
      <CartesianGrid stroke="var(--line)" syncWithTicks />
      <XAxis {...shareAxis(formatShare)} />
      <YAxis {...nameAxis(data, labelWidthFor(width), onPillar)} />
      {onPillar ? <ChartTooltip textOf={rowTooltip(data)} /> : null}
      <Bar
        dataKey="certain"
        isAnimationActive={false}
        shape={({ y, height: band, index }) => {
          const datum = data[index];
          const onSelect = datum && onPillar && (() => onPillar(datum.id));
          return datum ? <CoverageRow {...{ datum, onSelect }} y={y + band / 2} /> : null;
        }}
      />
    </BarChart>
  );
}

/** One pillar on its line of the grid: the reach of what is not known, the ring of the median, and the dot. */
function CoverageRow({ datum: { id, certain, possible, median }, y, onSelect }: RowProps) {
  const scale = useXAxisScale();
  const at = (share: number) => scale?.(share) ?? 0;
  return (
    <Selectable
      name={id}
      area={{ x: at(0), y: y - ROW_HEIGHT / 2, width: at(1) - at(0), height: ROW_HEIGHT }}
      onSelect={onSelect}
    >
      {possible > certain ? <Reach from={at(certain)} to={at(possible)} y={y} /> : null}
      {median === undefined ? null : <MedianRing x={at(median)} y={y} />}
      <CoverageDot x={at(certain)} y={y} />
    </Selectable>
  );
}

interface RowProps {
  datum: CoverageDatum;
  y: number;
  onSelect: (() => void) | undefined;
}
