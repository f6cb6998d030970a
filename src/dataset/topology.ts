import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import topologyPath from "world-atlas/countries-110m.json?url";
import { invalid } from "../domain/invalid.ts";
import { siteUrl } from "../url/site.ts";
import { fileQuery } from "./queries.ts";

/** Checks only the outer structure, because the geometry is from a trusted package. */
const HeadSchema = v.looseObject({
  type: v.literal("Topology"),
  objects: v.looseObject({ countries: v.looseObject({ type: v.literal("GeometryCollection") }) }),
});

/** Ids are ISO 3166 numeric codes. Shapes of areas without a code have no id. */
export type CountriesTopology = Topology<{ countries: GeometryCollection }>;

const isTopology = (input: unknown): input is CountriesTopology =>
  v.safeParse(HeadSchema, input).success;

/** Path relative to the site root, for error messages. The address imported through Vite is absolute. */
const path = topologyPath.replace(siteUrl("./"), "");

/** Natural Earth's countries at 1:110 million, from `world-atlas`. */
export const topologyQuery = fileQuery("topology", path, () => (input) => {
  if (isTopology(input)) return input;
  throw invalid("countries-110m.json", "a topology of countries");
});
