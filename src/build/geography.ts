import { geoCentroid } from "d3-geo";
import { feature, neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";

/** Natural Earth's countries as `world-atlas` packs them; ids are ISO 3166 numeric codes. */
export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/** Shape of `data/geography.json`: by alpha-3 code, what the map and the peer sets need of an area. */
export const GeographySchema = v.record(
  v.string(),
  v.strictObject({
    /** Alpha-3 codes of the areas that share a land border. */
    neighbours: v.array(v.string()),
    /** Longitude and latitude in degrees, for areas too small for the map of the world to draw. */
    point: v.optional(v.tuple([v.number(), v.number()])),
  }),
);
export type Geography = v.InferOutput<typeof GeographySchema>;

/**
 * Borders and points of all areas, from Natural Earth.
 * @param fine the countries at 1:50 million, which has every area and shares arcs between neighbours
 * @param coarse the countries as the map draws them: who is not in it gets a point
 * @param alpha3Of ISO 3166 alpha-3 by numeric code
 */
export function computeGeography(
  fine: CountriesTopology,
  coarse: CountriesTopology,
  alpha3Of: ReadonlyMap<string, string>,
): Geography {
  const shapes = fine.objects.countries.geometries;
  const beside = neighbors(shapes);
  const drawn = new Set(coarse.objects.countries.geometries.map(({ id }) => String(id)));
  const codes = shapes.map(({ id }) => alpha3Of.get(String(id)));

  const areas: [string, Geography[string]][] = shapes.flatMap((shape, position) => {
    const code = codes[position];
    if (code === undefined) return [];
    const neighbours = (beside[position] ?? []).flatMap((other) => codes[other] ?? []);
    const [longitude, latitude] = geoCentroid(feature(fine, shape));
    return [
      [
        code,
        {
          // An area in several shapes may border itself, or one neighbour twice.
          neighbours: [...new Set(neighbours)].filter((other) => other !== code).sort(),
          ...(!drawn.has(String(shape.id)) && { point: [round(longitude), round(latitude)] }),
        },
      ],
    ];
  });
  return Object.fromEntries(areas.sort(([a], [b]) => a.localeCompare(b)));
}

/** A hundredth of a degree is a kilometre: a dot on a map of the world asks no more. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;
