import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { ChartTooltip } from "./ChartTooltip.tsx";
import { ROW_HEIGHTS } from "./heights.ts";
import { imageProps } from "./image-props.ts";
import { MarkCell, titledHeight, titledMarkY, titleLines } from "./MarkCell.tsx";
import { labelWidthFor } from "./PillarTick.tsx";
import { rowAxis } from "./row-axis.ts";
import type { ChartText, Mark, MarksDatum } from "./series.ts";

/** Narrower cells show a mark and its code; wider ones the title too. */
const MIN_CELL_FOR_TITLE = 120;

/** The widest pillar sets how many cells a row has. */
const cellsOf = (data: readonly MarksDatum[]) => Math.max(...data.map(({ marks }) => marks.length));

/** The longest title sets how tall a row is. */
const mostLines = (data: readonly MarksDatum[], cellWidth: number) =>
  Math.max(
    ...data.flatMap(({ marks }) => marks.map(({ title }) => titleLines(title, cellWidth).length)),
  );

const markTooltip = (mark: Mark | undefined) =>
  mark && {
    title: `${mark.code} ${mark.title}`,
    lines: [{ label: "", value: mark.statusLabel }],
  };

interface MarksChartProps {
  data: readonly MarksDatum[];
  width: number;
  text: ChartText;
  /** Names each measure, where its cell has room. */
  withTitles?: boolean;
  onPillar?: (pillar: string) => void;
  onMark?: (code: string) => void;
}

/** One mark per measure, a row per pillar: which measures are in place, at a glance. */
export function MarksChart({
  data,
  width,
  text,
  withTitles = false,
  onPillar,
  onMark,
}: MarksChartProps) {
  const labelWidth = labelWidthFor(width);
  const cells = Math.max(cellsOf(data), 4);
  const cellWidth = (width - labelWidth) / cells;
  const showTitles = withTitles && cellWidth >= MIN_CELL_FOR_TITLE;
  const rowHeight = showTitles ? titledHeight(mostLines(data, cellWidth)) : ROW_HEIGHTS.marks;
  const points = data.flatMap(({ marks }, row) =>
    marks.map((mark, column) => ({ row, column, mark })),
  );
  return (
    <ScatterChart
      width={width}
      height={data.length * rowHeight}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      {...imageProps(text)}
    >
      <XAxis type="number" dataKey="column" domain={[0, cells]} niceTicks="none" hide />
      <YAxis {...rowAxis(data, labelWidth, onPillar, showTitles ? titledMarkY(0, rowHeight) : 0)} />
      {onMark ? <ChartTooltip textOf={(index) => markTooltip(points[index]?.mark)} /> : null}
      <Scatter
        data={points}
        isAnimationActive={false}
        shape={({ cx, cy, index }) => {
          const mark = points[index]?.mark;
          return mark && cx !== undefined && cy !== undefined ? (
            <MarkCell
              {...{ mark, showTitles }}
              x={cx}
              y={cy}
              width={cellWidth}
              height={rowHeight}
              onSelect={onMark && (() => onMark(mark.code))}
            />
          ) : null;
        }}
      />
    </ScatterChart>
  );
}
