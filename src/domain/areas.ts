import * as v from "valibot";
import { parseWith } from "./parsing.ts";

/** Shape of the built areas file: where each area of the world lies, with or without a profile, by alpha-3 code. */
export const AreasSchema = v.record(
  v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  v.strictObject({
    alpha2: v.string(),
    /** ISO 3166 numeric code, the id of its shape on the map. */
    numeric: v.string(),
    ituRegion: v.optional(v.string()),
    /** UN M49 subregion. */
    subregion: v.optional(v.string()),
    /** Alpha-3 codes of the areas with a common land border. */
    neighbours: v.array(v.string()),
    /** Longitude and latitude in degrees, for areas too small to have a shape on the map. */
    point: v.optional(v.tuple([v.number(), v.number()])),
    /** Percent of the population that uses the Internet, as the area's profile says. */
    internetUsers: v.optional(v.number()),
  }),
);

export type Areas = v.InferOutput<typeof AreasSchema>;
export type Area = Areas[string];

/** Unknown JSON to the areas of the world; throws `InvalidDataError`. */
export const parseAreas = (input: unknown, file: string): Areas =>
  parseWith(AreasSchema, input, file);
