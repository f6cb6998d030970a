import { memo, useState } from "react";
import { labelWidthFor, RowName } from "./axes.tsx";
import { TooltipBox } from "./ChartTooltip.tsx";
import { MarkCell, titledHeight, titledMarkY, titleLines } from "./MarkCell.tsx";
import type { ChartText, Mark, MarksDatum } from "./series.ts";

/** Narrower cells show a mark and its code; wider ones the title too. */
const MIN_CELL_FOR_TITLE = 120;
/** A row has room for so many marks at least, so that those of a single pillar do not drift apart. */
const LEAST_CELLS = 4;

interface MarksChartProps {
  data: readonly MarksDatum[];
  width: number;
  /** Of the drawing without titles, in CSS pixels. */
  height: number;
  text: ChartText;
  /** Names each measure, where its cell has room. */
  withTitles?: boolean;
  onPillar?: (pillar: string) => void;
  onMark?: (code: string) => void;
}

/** A mark under the pointer, by its middle and the bottom of its cell. */
interface PointedMark {
  mark: Mark;
  x: number;
  bottom: number;
}

/** One mark per measure, a row per pillar: which measures are in place, at a glance. */
export function MarksChart(props: MarksChartProps) {
  const [pointed, setPointed] = useState<PointedMark>();
  if (!props.onMark) return <Marks {...props} />;
  return (
    <div className="chart-with-tip">
      <Marks {...props} onPoint={setPointed} />
      {pointed && <MarkTip {...pointed} isLate={pointed.x > props.width / 2} width={props.width} />}
    </div>
  );
}

const Marks = memo(function Marks({
  data,
  width,
  height,
  text: { title, description },
  withTitles = false,
  onPillar,
  onMark,
  onPoint,
}: MarksChartProps & { onPoint?: (pointed: PointedMark | undefined) => void }) {
  const labelWidth = labelWidthFor(width);
  const cells = Math.max(LEAST_CELLS, ...data.map(({ marks }) => marks.length));
  const cellWidth = (width - labelWidth) / cells;
  const showTitles = withTitles && cellWidth >= MIN_CELL_FOR_TITLE;
  const rowHeight = showTitles
    ? titledHeight(mostLines(data, cellWidth))
    : height / Math.max(1, data.length);
  const shift = showTitles ? titledMarkY(0, rowHeight) : 0;
  return (
    <svg
      role="img"
      aria-label={title}
      aria-description={description}
      width={width}
      height={data.length * rowHeight}
      onPointerLeave={onPoint && (() => onPoint(undefined))}
    >
      {data.map(({ id, label, marks }, row) => {
        const y = (row + 0.5) * rowHeight;
        return (
          <g key={id}>
            <RowName
              label={label}
              y={y + shift}
              width={labelWidth}
              onSelect={onPillar && (() => onPillar(id))}
            />
            {marks.map((mark, column) => {
              const x = labelWidth + column * cellWidth;
              return (
                <g
                  key={mark.code}
                  onPointerEnter={
                    onPoint && (() => onPoint({ mark, x: x + 8, bottom: y + rowHeight / 2 }))
                  }
                >
                  <MarkCell
                    {...{ mark, x, y, showTitles }}
                    width={cellWidth}
                    height={rowHeight}
                    onSelect={onMark && (() => onMark(mark.code))}
                  />
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
});

/** The longest title sets how tall a row is. */
const mostLines = (data: readonly MarksDatum[], cellWidth: number) =>
  Math.max(
    ...data.flatMap(({ marks }) => marks.map(({ title }) => titleLines(title, cellWidth).length)),
  );

/** Says what is under the pointer, on the side where there is room. */
function MarkTip({
  mark: { code, title, statusLabel },
  x,
  bottom,
  isLate,
  width,
}: PointedMark & { isLate: boolean; width: number }) {
  const side = isLate ? { insetInlineEnd: width - x } : { insetInlineStart: x };
  return (
    <div className="chart-tip" style={{ insetBlockStart: bottom, ...side }}>
      <TooltipBox title={`${code} ${title}`} lines={[{ label: "", value: statusLabel }]} />
    </div>
  );
}
