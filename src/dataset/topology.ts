import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import topologyPath from "world-atlas/countries-110m.json?url";
import { parseWith } from "../domain/parsing.ts";
import { fileQuery } from "./queries.ts";

/** What tells it from any other file: the arcs themselves come from the package as they are. */
const HeadSchema = v.object({
  type: v.literal("Topology"),
  objects: v.object({ countries: v.object({ type: v.literal("GeometryCollection") }) }),
});

/** Countries that share their borders; ids are ISO 3166 numeric codes. */
export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/** Natural Earth's countries at 1:110 million, as `world-atlas` packs them. */
const TopologySchema = v.custom<CountriesTopology>(
  (input) => v.is(HeadSchema, input),
  "a topology of countries",
);

/** The shapes of the countries; for the map alone. */
export const topologyQuery = fileQuery(
  "topology",
  topologyPath,
  () => (input) => parseWith(TopologySchema, input, "countries-110m.json"),
);
