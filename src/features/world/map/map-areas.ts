import { geoContains, geoEqualEarth, geoPath } from "d3-geo";
import type { Geometry } from "geojson";
import { feature, mesh } from "topojson-client";
import type { MapArea, MapPaint } from "../../../charts/WorldMapDrawing.tsx";
import type { CountriesTopology } from "../../../dataset/topology.ts";
import type { Areas } from "../../../domain/areas.ts";
import type { Measure } from "../../../domain/framework.ts";
import { coverageClass } from "../../../domain/world/coverage-class.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { FigureCountries } from "../WorldFigure.tsx";

/** Numeric code of Antarctica, which is not a country and would only make the map taller. */
const ANTARCTICA = "010";
/** Area in square pixels below which the shape of a listed country is replaced by a dot. On a map 350 pixels wide, Lebanon has about 1 and Switzerland about 5. */
const TINY = 3;

/** A position in CSS pixels, or a longitude and latitude in degrees. */
type Point = readonly [x: number, y: number];

/** Projects the world onto an equal-area map of the given width, in CSS pixels. */
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
    const whole = toPath.centroid(shape);
    const isInside = geoContains(shape, projection.invert?.(whole) ?? whole);
    const center: Point = isInside
      ? whole
      : toPath.centroid(largestPart(shape.geometry, toPath.area));
    // Areas without an ISO 3166 numeric code have no id.
    const isTiny = toPath.area(shape) < TINY;
    return { numeric: shape.id?.toString(), path: toPath(shape) ?? "", center, isTiny };
  });
  // Only borders between areas, without coastlines.
  const borders = toPath(mesh(topology, { ...countries, geometries }, (a, b) => a !== b)) ?? "";
  return { width, height: Math.ceil(bottom - top + 2), shapes, borders, place };
}

/** The largest polygon of a country. Used because the centroid of all polygons can be elsewhere: that of France, with French Guiana, is in Spain. */
function largestPart(whole: Geometry, areaOf: (part: Geometry) => number): Geometry {
  if (whole.type !== "MultiPolygon") return whole;
  const parts = whole.coordinates.map(
    (coordinates): Geometry => ({ type: "Polygon", coordinates }),
  );
  return parts.reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one));
}

export function createPainter(
  { answers, kind }: Pick<WorldTable, "answers" | "kind">,
  { listed, all }: Pick<FigureCountries, "listed" | "all">,
  measure: Measure | undefined,
) {
  const most = Math.max(0, ...all.map(({ tally }) => kind.lead.count(tally)));
  const paints = new Map<string, MapPaint>(answers.countries.map((code) => [code, "filtered"]));
  for (const { code, tally } of listed) {
    const coverage = kind.lead.hasCount(tally)
      ? coverageClass(kind.lead.count(tally), most)
      : "missing";
    paints.set(code, measure ? answers.cell(code, measure.code).class : coverage);
  }
  return (code: string) => paints.get(code) ?? "no-profile";
}

/**
 * The areas of the map as shapes, or as dots if the topology has no shape. Areas outside the ITU regions get a dot only
 * if they have data, since dozens of dots would cover the seas. A listed country with a tiny shape also gets a dot.
 */
export function placeAreas(
  areas: Areas,
  { shapes, place }: Pick<ReturnType<typeof projectWorld>, "shapes" | "place">,
  paintOf: (code: string) => MapPaint,
): MapArea[] {
  const codes = new Map(Object.entries(areas).map(([code, { numeric }]) => [numeric, code]));
  const shaped = shapes.map(({ numeric = "", path, center, isTiny }, at): MapArea => {
    const code = codes.get(numeric);
    const paint = code ? paintOf(code) : "no-profile";
    const isListed = paint !== "no-profile" && paint !== "filtered";
    const placed = { code: code ?? `${at}`, center, paint };
    return isTiny && isListed ? { ...placed, path: undefined, isTiny } : { ...placed, path };
  });
  const drawn = new Set(shapes.map(({ numeric }) => numeric));
  const dots = Object.entries(areas).flatMap(([code, { numeric, point, ituRegion }]): MapArea[] => {
    const center = point && !drawn.has(numeric) && place(point);
    const paint = paintOf(code);
    const isShown = ituRegion !== undefined || paint !== "no-profile";
    return center && isShown ? [{ code, path: undefined, center, paint }] : [];
  });
  // Dots with data are drawn last. Otherwise, Macao, which has no profile, would cover Hong Kong.
  const hasData = ({ paint }: MapArea) => Number(paint !== "no-profile");
  return [...shaped, ...dots.toSorted((a, b) => hasData(a) - hasData(b))];
}

/** Weight of the distance perpendicular to the direction of the arrow key. */
const ASIDE = 2;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export const isArrowKey = (key: string): boolean => key in DIRECTIONS;

/** The nearest area in the direction of an arrow key, or `from` if there is none. */
export function nextArea(areas: readonly MapArea[], from: MapArea, key: string): MapArea {
  const [right, down] = DIRECTIONS[key] ?? [0, 0];
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
