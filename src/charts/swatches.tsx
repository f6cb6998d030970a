import { useId } from "react";
import type { AnswerClass, Mark } from "../domain/answers.ts";
import { BarLines, cellPaint, cellShape } from "./StatusCells.tsx";
import { StatusPatterns, statusFill, statusStroke } from "./status-fill.tsx";
import { type MapPaint, MapPatterns, paintProps } from "./WorldMapDrawing.tsx";

const BOX = { x: -5.5, y: -5.5, width: 11, height: 11 };

/** Legend sample of a bar segment, centred on the origin. */
export function LegendSwatch({ status }: { status: AnswerClass }) {
  const patterns = useId();
  const fill = statusFill(status, patterns);
  // The cell has a zero cut out, so that the class is not distinguished by colour alone (WCAG 1.4.1).
  if (status === "absent-zero") return <CellSwatch status={status} />;
  return (
    <>
      {fill.startsWith("url") && <StatusPatterns prefix={patterns} />}
      <rect {...BOX} fill={fill} stroke={statusStroke(status) ?? fill} />
    </>
  );
}

/** Legend sample of a matrix cell. */
export function CellSwatch({ status }: { status: Mark }) {
  const patterns = useId();
  const size = 14;
  return (
    <>
      {status === "partial" && <StatusPatterns prefix={patterns} />}
      <path
        d={`M${-size / 2} ${-size / 2}${cellShape(status, size, size)}`}
        {...cellPaint(status, patterns)}
      />
    </>
  );
}

/** Legend sample of a bar with unknown answers. */
export const BarSwatch = ({ colour }: { colour: string }) => (
  <BarLines line="M-7 0h14" possible="M-7 0h10" share="M-7 0h3" colour={colour} />
);

/** Legend sample of a map area. */
export function MapSwatch({ paint, colour }: { paint: MapPaint; colour: string }) {
  const patterns = useId();
  // The map's pattern for “unknown” does not fit into a sample, so the sample shows the matrix's mark.
  const isSign = paint === "unknown" || paint === "unknown-then";
  return (
    <>
      <StatusPatterns prefix={patterns} />
      <MapPatterns prefix={patterns} />
      <rect
        {...BOX}
        {...paintProps(isSign ? "filtered" : paint, patterns, colour)}
        strokeWidth={1}
      />
      {isSign && <CellSwatch status={paint} />}
    </>
  );
}
