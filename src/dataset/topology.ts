import * as v from "valibot";
import topologyPath from "world-atlas/countries-110m.json?url";
import { parseWith } from "../domain/parsing.ts";
import { fileQuery } from "./queries.ts";

const Pair = v.tuple([v.number(), v.number()]);
const Ring = v.array(v.number());
const shared = {
  /** ISO 3166 numeric code; left out where the area has none. */
  id: v.optional(v.string()),
  properties: v.object({ name: v.string() }),
};

/** Natural Earth's countries at 1:110 million, as `world-atlas` packs them. */
const TopologySchema = v.object({
  type: v.literal("Topology"),
  objects: v.object({
    countries: v.object({
      type: v.literal("GeometryCollection"),
      geometries: v.array(
        v.variant("type", [
          v.object({ ...shared, type: v.literal("Polygon"), arcs: v.array(Ring) }),
          v.object({ ...shared, type: v.literal("MultiPolygon"), arcs: v.array(v.array(Ring)) }),
        ]),
      ),
    }),
  }),
  arcs: v.array(v.array(Pair)),
  transform: v.object({ scale: Pair, translate: Pair }),
});

/** The shapes of the countries; for the map alone. */
export const topologyQuery = fileQuery(
  "topology",
  topologyPath,
  () => (input) => parseWith(TopologySchema, input, "countries-110m.json"),
);
