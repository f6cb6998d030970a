import type { AnswerClass } from "../domain/answers.ts";
import { StatusGlyph } from "../ui/StatusMark.tsx";
import { Selectable } from "./Selectable.tsx";
import type { ChartText } from "./series.ts";

/** A measure that was reported as not in place, and what a later edition says of it. */
export interface SinceDatum {
  code: string;
  title: string;
  status: AnswerClass;
  /** "0.50", or why there is no score. */
  words: string;
  hasScore: boolean;
}

/** A line for each: mark, title, and at the end the later score. */
export function SinceChart({
  data,
  width,
  height,
  text: { title, description },
  onMeasure,
}: {
  data: readonly SinceDatum[];
  width: number;
  /** CSS pixels. */
  height: number;
  text: ChartText;
  onMeasure?: (code: string) => void;
}) {
  const lineHeight = height / Math.max(1, data.length);
  return (
    <svg
      role="img"
      aria-label={title}
      aria-description={description}
      width={width}
      height={height}
      // Drawn even where nothing is reported as absent.
      data-mark="since"
    >
      {data.map(({ code, title: name, status, words, hasScore }, at) => {
        const top = at * lineHeight;
        const y = top + lineHeight / 2;
        return (
          <Selectable
            key={code}
            name={code}
            area={{ x: 0, y: top, width, height: lineHeight }}
            onSelect={onMeasure && (() => onMeasure(code))}
          >
            <g fontSize={13}>
              <g transform={`translate(8 ${y})`}>
                <StatusGlyph status={status} />
              </g>
              <text x={24} y={y + 4.5} fill="var(--ink)">
                {name}
              </text>
              <text
                x={width}
                y={y + 4.5}
                textAnchor="end"
                fill={hasScore ? "var(--score)" : "var(--soft)"}
              >
                {words}
              </text>
              <path d={`M0 ${top + lineHeight - 0.5}H${width}`} stroke="var(--line)" />
            </g>
          </Selectable>
        );
      })}
    </svg>
  );
}
