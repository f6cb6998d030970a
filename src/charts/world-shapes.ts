import { geoEqualEarth, geoPath } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Countries that share their borders; ids are ISO 3166 numeric codes. */
export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/** Nobody's profile: it would take a fifth of the map. */
const ANTARCTICA = "010";

/** One area with a shape on the map. */
export interface AreaShape {
  /** ISO 3166 numeric code; undefined where it has none. */
  numeric: string | undefined;
  path: string;
  /** Its middle. */
  center: readonly [number, number];
}

/** The world in an equal-area projection, in CSS pixels. */
export interface WorldShapes {
  width: number;
  height: number;
  shapes: readonly AreaShape[];
  /** The lines between areas. */
  borders: string;
  /** Where a longitude and latitude lie. */
  place: (point: readonly [number, number]) => readonly [number, number] | undefined;
}

/** Draws the world so that it is just `width` wide. */
export function projectWorld(topology: CountriesTopology, width: number): WorldShapes {
  const { countries } = topology.objects;
  const geometries = countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  const features = geometries.flatMap((geometry) => toShape(feature(topology, geometry)));
  const world = { type: "FeatureCollection" as const, features };
  const projection = geoEqualEarth().fitWidth(width, world);
  const toPath = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = toPath.bounds(world);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 1]);
  return {
    width,
    height: Math.ceil(bottom - top + 2),
    shapes: features.map((shape) => ({
      numeric: shape.id === undefined ? undefined : String(shape.id),
      path: toPath(shape) ?? "",
      center: toPath.centroid(shape),
    })),
    borders: toPath(mesh(topology, { ...countries, geometries }, (a, b) => a !== b)) ?? "",
    place: ([longitude, latitude]) => projection([longitude, latitude]) ?? undefined,
  };
}

const toShape = (shape: ReturnType<typeof feature>): Feature<Polygon | MultiPolygon>[] => {
  if (shape.type !== "Feature") return [];
  const { geometry } = shape;
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon"
    ? [{ ...shape, geometry }]
    : [];
};
