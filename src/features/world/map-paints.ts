import type { MapDot, MapPaint } from "../../charts/WorldMapDrawing.tsx";
import type { WorldShapes } from "../../charts/world-shapes.ts";
import type { Areas } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { leadOf } from "../../domain/world/lead.ts";
import { coverageClass } from "../../domain/world/map-classes.ts";
import type { World } from "./use-world.ts";

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

/** Paints each country listed by its answer to a measure, or by how many are in place; the others stand back. */
export function createPainter(
  { answers, listed, measures, countries }: World,
  indicator: Measure | undefined,
): (code: string) => MapPaint {
  const { count } = leadOf(answers.framework);
  const paints = new Map<string, MapPaint>(countries.map(({ code }) => [code, "filtered"]));
  for (const { code, tally } of listed)
    paints.set(
      code,
      indicator
        ? answers.cell(code, indicator.code).class
        : coverageClass(count(tally), measures.length),
    );
  return (code) => paints.get(code) ?? "no-profile";
}

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
