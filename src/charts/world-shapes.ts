import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Countries that share their borders; ids are ISO 3166 numeric codes. */
export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/** Nobody's profile: it would take a fifth of the map. */
const ANTARCTICA = "010";

/** The world in an equal-area projection, in CSS pixels. */
export interface WorldShapes {
  width: number;
  height: number;
  /** Areas with a shape on the map; without an ISO 3166 numeric code where they have none. */
  shapes: readonly {
    numeric: string | undefined;
    path: string;
    center: readonly [x: number, y: number];
  }[];
  /** The lines between areas. */
  borders: string;
  /** Where a longitude and latitude lie. */
  place: (point: readonly [number, number]) => readonly [number, number] | undefined;
}

/** Draws the world so that it is just `width` wide. */
export function projectWorld(topology: CountriesTopology, width: number): WorldShapes {
  const { countries } = topology.objects;
  const geometries = countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  const world = feature(topology, { ...countries, geometries });
  const projection = geoEqualEarth().fitWidth(width, world);
  const toPath = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = toPath.bounds(world);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 1]);
  return {
    width,
    height: Math.ceil(bottom - top + 2),
    shapes: world.features.map((shape) => ({
      numeric: shape.id === undefined ? undefined : String(shape.id),
      path: toPath(shape) ?? "",
      center: toPath.centroid(shape),
    })),
    borders: toPath(mesh(topology, { ...countries, geometries }, (a, b) => a !== b)) ?? "",
    place: ([longitude, latitude]) => projection([longitude, latitude]) ?? undefined,
  };
}
