import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Countries that share their borders; ids are ISO 3166 numeric codes. */
export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/** Nobody's profile: it would take a fifth of the map. */
const ANTARCTICA = "010";

/** In CSS pixels, or as longitude and latitude. */
type Point = readonly [x: number, y: number];

/** The world in an equal-area projection, in CSS pixels. */
export type WorldShapes = ReturnType<typeof projectWorld>;

/** Draws the world so that it is just `width` wide. */
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
