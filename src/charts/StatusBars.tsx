import { useId } from "react";
import { Bar, XAxis } from "recharts";
import type { AnswerClass } from "../domain/answers.ts";
import { type RowDatum, RowsChart, type RowsProps } from "./rows.tsx";
import { BAR_HEIGHT, type Counts, countIn, Segment } from "./StackedBar.tsx";
import { StatusPatterns } from "./status-fill.tsx";

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
