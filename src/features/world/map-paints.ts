import type { MapDot, MapPaint } from "../../charts/WorldMapDrawing.tsx";
import type { WorldShapes } from "../../charts/world-shapes.ts";
import type { Areas } from "../../domain/areas.ts";
import type { WorldCountry } from "../../domain/world-countries.ts";
import { coverageClass } from "../../domain/world-findings.ts";

/** The classes of coverage, as paints. */
const CLASSES = [0, 1, 2, 3, 4] as const;

/** A country on the map: with a shape, by its place among them, or as a dot. */
export interface MapArea {
  /** ISO 3166 alpha-3. */
  code: string;
  shape: number | undefined;
  dot: [number, number] | undefined;
}

/** Every area that the map can show: by its shape, or, if it is too small for one, by its point. */
export function placeAreas(areas: Areas, world: WorldShapes): MapArea[] {
  const shapeOf = new Map(world.shapes.map(({ numeric }, index) => [numeric, index]));
  return Object.entries(areas).flatMap(([code, { numeric, point }]): MapArea[] => {
    const shape = shapeOf.get(numeric);
    if (shape !== undefined) return [{ code, shape, dot: undefined }];
    const dot = point && world.place(point);
    return dot ? [{ code, shape: undefined, dot }] : [];
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

/** The paints of all shapes, and the dots of the small states; a territory without a profile has no dot. */
export function paintWorld(
  world: WorldShapes,
  places: readonly MapArea[],
  paintOfCode: (code: string) => MapPaint,
): { paints: MapPaint[]; dots: MapDot[] } {
  const paints: MapPaint[] = world.shapes.map(() => "no-profile");
  const dots: MapDot[] = [];
  for (const { code, shape, dot } of places) {
    const paint = paintOfCode(code);
    if (shape !== undefined) paints[shape] = paint;
    if (dot && paint !== "no-profile") dots.push({ x: dot[0], y: dot[1], paint });
  }
  return { paints, dots };
}
