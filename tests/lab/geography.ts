import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoCentroid } from "d3-geo";
import { feature, neighbors } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import * as v from "valibot";
import { type Geography, readFile } from "../../src/build/data-folder.ts";
import { dataFolder, writeAtomically } from "../../src/cli/data-folder.ts";
import { parserOf } from "../../src/domain/parsing.ts";
import { formatJson } from "../../src/export/data-json.ts";

/** Countries of Natural Earth in the format of `world-atlas`. Ids are ISO 3166 numeric codes. */
type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/**
 * Borders and points of areas, from Natural Earth.
 * @param fine the countries at 1:50 million. Neighbouring shapes share arcs
 * @param coarse the countries on the map. All other areas get a point
 * @param alpha3Of ISO 3166 alpha-3 by numeric code
 */
function computeGeography(
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
    return [
      [
        code,
        {
          // An area with several shapes may border itself, or the same neighbour twice.
          neighbours: [...new Set(neighbours)].filter((other) => other !== code).sort(),
          ...(!drawn.has(String(shape.id)) && { point: pointOf(fine, shape) }),
        },
      ],
    ];
  });
  return Object.fromEntries(areas);
}

/** Points of islands that the countries at 1:50 million lack. */
const pointsOf = (
  finest: CountriesTopology,
  codes: readonly string[],
  alpha3Of: ReadonlyMap<string, string>,
): Geography =>
  Object.fromEntries(
    finest.objects.countries.geometries.flatMap((shape) => {
      const code = alpha3Of.get(String(shape.id));
      if (code === undefined || !codes.includes(code)) return [];
      return [[code, { neighbours: [], point: pointOf(finest, shape) }]];
    }),
  );

function pointOf(topology: CountriesTopology, shape: GeometryObject): [number, number] {
  const [longitude, latitude] = geoCentroid(feature(topology, shape));
  return [round(longitude), round(latitude)];
}

/** Rounds to a hundredth of a degree. That is about a kilometre, which is precise enough for a dot on a world map. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;

// `npm run geography`: regenerates data/geography.json from the `world-atlas` package.

const AreasSchema = v.array(
  v.looseObject({ alpha3: v.string(), numeric: v.string(), ituRegion: v.optional(v.string()) }),
);
const areas = readFile(dataFolder, "areas.json", parserOf(AreasSchema));
const alpha3Of = new Map(areas.map(({ alpha3, numeric }) => [numeric, alpha3]));

const resolve = createRequire(import.meta.url).resolve;
const topology = (scale: string): CountriesTopology =>
  JSON.parse(readFileSync(resolve(`world-atlas/countries-${scale}.json`), "utf8"));

const geography = computeGeography(topology("50m"), topology("110m"), alpha3Of);
const states = areas.filter(({ ituRegion }) => ituRegion !== undefined);
const lacking = states.map(({ alpha3 }) => alpha3).filter((code) => !(code in geography));
const entries = Object.entries({
  ...geography,
  ...pointsOf(topology("10m"), lacking, alpha3Of),
});
const sorted = entries.sort(([a], [b]) => a.localeCompare(b));
writeAtomically(join(dataFolder, "geography.json"), formatJson(Object.fromEntries(sorted)));
