import type { MapDot, MapPaint } from "../../charts/WorldMapDrawing.tsx";
import type { WorldShapes } from "../../charts/world-shapes.ts";
import type { Areas } from "../../domain/areas.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { coverageClass } from "../../domain/world/world-findings.ts";

/** The classes of coverage, as paints. */
const CLASSES = [0, 1, 2, 3, 4] as const;

/** A country on the map: with a shape, by its place among them, or as a dot. */
export interface MapArea {
  /** ISO 3166 alpha-3. */
  code: string;
  shape: number | undefined;
  dot: [number, number] | undefined;
  /** A state, of which there could be a profile; a territory is shown where there is one. */
  isState: boolean;
}

/** Every area that the map can show: by its shape, or, if it is too small for one, by its point. */
export function placeAreas(areas: Areas, world: WorldShapes): MapArea[] {
  const shapeOf = new Map(world.shapes.map(({ numeric }, index) => [numeric, index]));
  return Object.entries(areas).flatMap(([code, { numeric, point, ituRegion }]): MapArea[] => {
    const isState = ituRegion !== undefined;
    const shape = shapeOf.get(numeric);
    if (shape !== undefined) return [{ code, shape, dot: undefined, isState }];
    const dot = point && world.place(point);
    return dot ? [{ code, shape: undefined, dot, isState }] : [];
  });
}

/** What a country is painted as: its answer at a position, or its class of coverage. */
export const paintOf = (
  country: WorldCountry,
  position: number | undefined,
  total: number,
): MapPaint =>
  position === undefined
    ? (CLASSES[coverageClass(country.coverage.certain, total)] ?? 0)
    : (country.statuses[position] ?? "missing");

/** Whether an area too small for a shape is shown as a dot: dozens of territories without a profile would cover the seas. */
export const hasDot = ({ dot, isState }: MapArea, paint: MapPaint): boolean =>
  dot !== undefined && (isState || paint !== "no-profile");

/** The paints of all shapes, and the dots of the small states. */
export function paintWorld(
  world: WorldShapes,
  places: readonly MapArea[],
  paintOfCode: (code: string) => MapPaint,
): { paints: MapPaint[]; dots: MapDot[] } {
  const paints: MapPaint[] = world.shapes.map(() => "no-profile");
  const dots: MapDot[] = [];
  for (const area of places) {
    const { code, shape, dot } = area;
    const paint = paintOfCode(code);
    if (shape !== undefined) paints[shape] = paint;
    if (dot && hasDot(area, paint)) dots.push({ x: dot[0], y: dot[1], paint });
  }
  return { paints, dots };
}
