import { CountrySymbol } from "../../charts/CountrySymbol.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { type MatrixLayout, TEXTS } from "./matrix-layout.ts";

/** The matrix as a drawing. */
export function MatrixPicture({ layout }: { layout: MatrixLayout }) {
  const { width, height, texts, marks, badges, rules } = layout;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // Drawn even where the filters leave no row to mark.
      data-mark="comparison"
      aria-hidden="true"
    >
      {rules.map(({ y, isStrong }) => (
        <path
          key={y}
          d={`M0 ${y - 0.5}H${width}`}
          stroke={isStrong ? "var(--line-strong)" : "var(--line)"}
        />
      ))}
      {texts.map(({ id, kind, x, y, lines }) => (
        <text
          key={id}
          fontSize={TEXTS[kind].size}
          fontWeight={TEXTS[kind].weight}
          fill={
            kind === "note" || kind === "words" || kind === "code" ? "var(--soft)" : "var(--ink)"
          }
        >
          {lines.map((line, index) => {
            const baseline = y + index * TEXTS[kind].leading;
            return (
              <tspan key={baseline} x={x} y={baseline}>
                {line}
              </tspan>
            );
          })}
        </text>
      ))}
      {badges.map(({ place, x, y }) => (
        <CountrySymbol key={place} place={place} x={x} y={y} />
      ))}
      {marks.map(({ id, status, x, y }) => (
        <g key={id} data-mark={id} transform={`translate(${x} ${y})`}>
          <StatusGlyph status={status} />
        </g>
      ))}
    </svg>
  );
}
