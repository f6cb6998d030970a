import type { Status } from "../../domain/status.ts";
import { StatusGlyph } from "../../ui/StatusMark.tsx";

/** The gap list with its texts broken into lines and in their places, in CSS pixels. */
export interface GapLayout {
  width: number;
  height: number;
  indent: number;
  rows: readonly {
    code: string;
    status: Status;
    title: string;
    lines: readonly string[];
    top: number;
    bottom: number;
  }[];
}

export const TITLE = { size: 14, weight: 700, leading: 20 } as const;
export const WORDS = { size: 13, weight: 400, leading: 18 } as const;

/** The gap list as a drawing. */
export function GapsPicture({ layout: { width, height, indent, rows } }: { layout: GapLayout }) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // Drawn even where nothing is lacking.
      data-mark="gaps"
      aria-hidden="true"
    >
      {rows.map(({ code, status, title, lines, top, bottom }) => (
        <g key={code} data-mark={code}>
          <g transform={`translate(8 ${top + 10})`}>
            <StatusGlyph status={status} />
          </g>
          <text
            x={indent}
            y={top + 15}
            fontSize={TITLE.size}
            fontWeight={TITLE.weight}
            fill="var(--ink)"
          >
            {title}
          </text>
          <text fontSize={WORDS.size} fill="var(--soft)">
            {lines.map((line, index) => {
              const baseline = top + TITLE.leading + 13 + index * WORDS.leading;
              return (
                <tspan key={baseline} x={indent} y={baseline}>
                  {line}
                </tspan>
              );
            })}
          </text>
          <path d={`M0 ${bottom - 0.5}H${width}`} stroke="var(--line)" />
        </g>
      ))}
    </svg>
  );
}
