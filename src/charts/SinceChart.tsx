import type { AnswerClass } from "../domain/answers.ts";
import { RowName } from "./RowName.tsx";
import { Selectable } from "./Selectable.tsx";

interface SinceDatum {
  code: string;
  label: string;
  status: AnswerClass;
  /** The score, such as "0.50", or the reason why there is none. */
  words: string;
  hasScore: boolean;
}

interface Props {
  data: readonly SinceDatum[];
  width: number;
  height: number;
  onMeasure?: (code: string) => void;
}

const WORDS = 116;

export function SinceChart({ data, width, height, onMeasure }: Props) {
  const lineHeight = height / Math.max(1, data.length);
  const middle = lineHeight / 2;
  return (
    <svg
      {...{ width, height }}
      viewBox={`0 0 ${width} ${height}`}
      data-mark="since"
      aria-hidden="true"
    >
      {data.map(({ code, label, status, words, hasScore }, at) => (
        <g key={code} fontSize={13} transform={`translate(0 ${at * lineHeight})`}>
          <Selectable
            name={code}
            area={{ x: 0, y: 0, width, height: lineHeight }}
            onSelect={onMeasure && (() => onMeasure(code))}
          >
            <RowName {...{ label, status }} y={middle} width={width - WORDS} />
            <text
              x={width}
              y={middle + 4.5}
              textAnchor="end"
              fill={hasScore ? "var(--score)" : "var(--soft)"}
            >
              {words}
            </text>
            <path d={`M0 ${lineHeight - 0.5}H${width}`} stroke="var(--line)" />
          </Selectable>
        </g>
      ))}
    </svg>
  );
}
