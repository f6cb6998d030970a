import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { MapArea, MapPaint } from "../../charts/WorldMapDrawing.tsx";
import type { CountriesTopology } from "../../dataset/topology.ts";
import type { Areas } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { coverageClass, leadOf } from "../../domain/world/lead.ts";
import type { World } from "./use-world.ts";

/** Nobody's profile: it would take a fifth of the map. */
const ANTARCTICA = "010";

/** In CSS pixels, or as longitude and latitude. */
type Point = readonly [x: number, y: number];

/** Draws the world in an equal-area projection so that it is just `width` wide, in CSS pixels. */
export function projectWorld(topology: CountriesTopology, width: number) {
  const { countries } = topology.objects;
  const geometries = countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  const world = feature(topology, { ...countries, geometries });
  const projection = geoEqualEarth().fitWidth(width, world);
  const toPath = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = toPath.bounds(world);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 1]);
  const place = ([longitude, latitude]: Point): Point | undefined =>
    projection([longitude, latitude]) ?? undefined;
  const shapes = world.features.map((shape) => {
    const center: Point = toPath.centroid(shape);
    // Without an ISO 3166 numeric code where the area has none.
    return { numeric: shape.id?.toString(), path: toPath(shape) ?? "", center };
  });
  /** The lines between areas. */
  const borders = toPath(mesh(topology, { ...countries, geometries }, (a, b) => a !== b)) ?? "";
  return { width, height: Math.ceil(bottom - top + 2), shapes, borders, place };
}

/** Paints each country listed by its answer to a measure, or by how many are in place; the others stand back. */
export function createPainter(world: World, indicator: Measure | undefined) {
  const { answers, listed, indicators, countries } = world;
  const { count } = leadOf(answers.framework);
  const paints = new Map<string, MapPaint>(countries.map(({ code }) => [code, "filtered"]));
  for (const { code, tally } of listed)
    paints.set(
      code,
      indicator
        ? answers.cell(code, indicator.code).class
        : coverageClass(count(tally), indicators.length),
    );
  return (code: string) => paints.get(code) ?? "no-profile";
}

/**
 * Every area that the map shows, painted: by its shape, or, if it is too small for one, by its point. Of those dozens of
 * territories would cover the seas: only states have a dot, and what has a profile.
 */
export function placeAreas(
  areas: Areas,
  { shapes, place }: Pick<ReturnType<typeof projectWorld>, "shapes" | "place">,
  paintOf: (code: string) => MapPaint,
): MapArea[] {
  const codes = new Map(Object.entries(areas).map(([code, { numeric }]) => [numeric, code]));
  const shaped = shapes.map(({ numeric = "", path, center }, at): MapArea => {
    const code = codes.get(numeric);
    return { code: code ?? `${at}`, path, center, paint: code ? paintOf(code) : "no-profile" };
  });
  const drawn = new Set(shapes.map(({ numeric }) => numeric));
  const dots = Object.entries(areas).flatMap(([code, { numeric, point, ituRegion }]): MapArea[] => {
    const center = point && !drawn.has(numeric) && place(point);
    const paint = paintOf(code);
    const isShown = ituRegion !== undefined || paint !== "no-profile";
    return center && isShown ? [{ code, path: undefined, center, paint }] : [];
  });
  return [...shaped, ...dots];
}

/** What lies aside counts as so much further away than what lies ahead. */
const ASIDE = 2;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Whether a key walks over the map. */
export const isWalk = (key: string): boolean => key in WAYS;

/** The next area in the direction of an arrow key; the same one where there is none. */
export function walkTo(areas: readonly MapArea[], from: MapArea, key: string): MapArea {
  const [right, down] = WAYS[key] ?? [0, 0];
  const stops = areas.map((area) => {
    const x = area.center[0] - from.center[0];
    const y = area.center[1] - from.center[1];
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    return { area, ahead, distance: ahead + ASIDE * aside };
  });
  const [next] = stops.filter(({ ahead }) => ahead > 0).sort((a, b) => a.distance - b.distance);
  return next?.area ?? from;
}
