import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { lineY, ROW_TEXT, type ScorecardLayout } from "./scorecard-layout.ts";

/** The scorecard as a drawing: pillars, and under each its rows with mark, code, title, status and instruments. */
export function ScorecardPicture({ layout }: { layout: ScorecardLayout }) {
  const { width, height, heads, pillars, rows } = layout;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // Drawn even where the filters leave no row to mark.
      data-mark="scorecard"
      aria-hidden="true"
    >
      {heads.map(({ label, x, y }) => (
        <text key={label} x={x} y={y} fontSize={ROW_TEXT.size} fill="var(--score)">
          {label}
        </text>
      ))}
      {pillars.map(({ id, title, count, y }) => (
        <g key={id}>
          <text x={0} y={y - 9} fontSize={15} fontWeight={700} fill="var(--ink)">
            {title}
          </text>
          <text x={width} y={y - 9} fontSize={13} textAnchor="end" fill="var(--soft)">
            {count}
          </text>
          <path d={`M0 ${y - 0.5}H${width}`} stroke="var(--line-strong)" />
        </g>
      ))}
      {rows.map((row) => (
        <ScorecardLine key={row.code} row={row} width={width} />
      ))}
    </svg>
  );
}

function ScorecardLine({ row, width }: { row: ScorecardLayout["rows"][number]; width: number }) {
  return (
    <g data-mark={row.code} fontSize={ROW_TEXT.size}>
      <g transform={`translate(8 ${lineY(row, 0) - 4.5})`}>
        <StatusGlyph status={row.status} />
      </g>
      {row.columns.map(({ id, x, lines }) => (
        <text key={id} fill={id === "title" ? "var(--ink)" : "var(--soft)"}>
          {lines.map((line, index) => (
            <tspan key={lineY(row, index)} x={x} y={lineY(row, index)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <path d={`M0 ${row.y + row.height - 0.5}H${width}`} stroke="var(--line)" />
    </g>
  );
}
