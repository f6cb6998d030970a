import { CellSwatch } from "./CellSwatch.tsx";
import { LegendSwatch } from "./LegendSwatch.tsx";
import { CLASS_OPACITY, type MapPaint } from "./WorldMapDrawing.tsx";

const BOX = { x: -6, y: -6, width: 12, height: 12 };
const OUTLINED = {
  x: -5.5,
  y: -5.5,
  width: 11,
  height: 11,
  fill: "var(--paper)",
  stroke: "var(--edge)",
};

/** A legend's sample of a paint of the map, around the origin; drawn line by line, without the map's patterns. */
export function MapSwatch({ paint, colour }: { paint: MapPaint; colour: string }) {
  if (typeof paint === "number")
    return (
      <rect
        {...BOX}
        fill={colour}
        fillOpacity={CLASS_OPACITY[paint]}
        stroke={colour}
        strokeWidth={0.6}
      />
    );
  switch (paint) {
    case "unknown":
      return (
        <>
          <rect {...OUTLINED} />
          <CellSwatch status="unknown" />
        </>
      );
    case "no-profile":
      return (
        <>
          <rect {...OUTLINED} />
          <path d="M-5.5 1.5l4 4M-5.5-5.5l11 11M1.5-5.5l4 4" stroke="var(--edge)" />
        </>
      );
    case "zero":
      return <rect {...OUTLINED} fill="var(--absent)" />;
    case "filtered":
      return <rect {...OUTLINED} />;
    default:
      return <LegendSwatch status={paint} />;
  }
}
