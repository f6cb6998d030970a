import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import topologyPath from "world-atlas/countries-110m.json?url";
import { parseWith } from "../domain/parsing.ts";
import { fileQuery } from "./queries.ts";

/** Checks only the outer structure, since the geometry comes from a trusted package. */
const HeadSchema = v.looseObject({
  type: v.literal("Topology"),
  objects: v.looseObject({ countries: v.looseObject({ type: v.literal("GeometryCollection") }) }),
});

/** Ids are ISO 3166 numeric codes. */
export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/** Natural Earth's countries at 1:110 million, from `world-atlas`. */
const TopologySchema = v.custom<CountriesTopology>(
  (input) => v.is(HeadSchema, input),
  "a topology of countries",
);

export const topologyQuery = fileQuery(
  "topology",
  topologyPath,
  () => (input) => parseWith(TopologySchema, input, "countries-110m.json"),
);
