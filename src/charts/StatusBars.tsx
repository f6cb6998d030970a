import { useId } from "react";
import { Bar, XAxis } from "recharts";
import type { AnswerClass } from "../domain/answers.ts";
import { wrapWords } from "./RowName.tsx";
import { type RowDatum, RowsChart, type RowsProps } from "./rows.tsx";
import { BAR_HEIGHT, type Counts, countIn, Segment } from "./StackedBar.tsx";
import { StatusPatterns } from "./status-fill.tsx";

/** Row heights in CSS pixels: `plain` if every title fits on two lines on a phone, otherwise `tall`. */
const ROW_HEIGHT = { plain: 30, tall: 44 } as const;
const LINE = 21;

/** Height of a bar chart with these titles, regardless of its width. */
export function barsHeight(titles: readonly string[]): number {
  const isTall = titles.some((title) => wrapWords(title, LINE).length > 2);
  return titles.length * (isTall ? ROW_HEIGHT.tall : ROW_HEIGHT.plain);
}

/** Width reserved for the titles of measures, which are longer than the names of pillars. */
export function titleWidthFor(chartWidth: number): number {
  if (chartWidth < 520) return 164;
  return chartWidth < 800 ? 210 : 236;
}

interface Props extends RowsProps<RowDatum & { counts: Counts }> {
  /** Classes to draw, in stacking order. */
  classes: readonly AnswerClass[];
  /** Classes to highlight. If empty, all are highlighted. */
  highlighted?: readonly AnswerClass[];
  /** Count at the end of the axis. Defaults to the count of the longest bar. */
  total?: number;
  nameWidth?: number;
  onSegment?: ((id: string, kind: AnswerClass) => void) | undefined;
}

export function StatusBars({ classes, highlighted, total, onSegment, ...chart }: Props) {
  const patterns = useId();
  const longest = Math.max(...chart.data.map(({ counts }) => countIn(counts, classes)));
  return (
    <RowsChart {...chart} barSize={BAR_HEIGHT}>
      <StatusPatterns prefix={patterns} />
      <XAxis type="number" domain={[0, total ?? longest]} hide />
      {classes.map((kind) => (
        <Bar
          key={kind}
          stackId="answers"
          dataKey={`counts.${kind}`}
          isAnimationActive={false}
          shape={({ x, y, width, height, originalDataIndex }) => {
            const { id = "", counts = {} } = chart.data[originalDataIndex] ?? {};
            return (
              <Segment
                {...{ x, y, width, height, kind, highlighted, patterns }}
                count={counts[kind] ?? 0}
                onSelect={onSegment && (() => onSegment(id, kind))}
              />
            );
          }}
        />
      ))}
    </RowsChart>
  );
}
