import * as v from "valibot";
import { SourceSchema } from "./editions/source.ts";
import { CountryCodeSchema, LocalizedSchema, parserOf } from "./parsing.ts";
import { ITU_REGIONS } from "./selection.ts";

const AFRICA = ["011", "014", "015", "017", "018"] as const;
const AMERICAS = ["005", "013", "021", "029"] as const;
const ASIA = ["030", "034", "035", "143", "145"] as const;
const EUROPE = ["039", "151", "154", "155"] as const;
const OCEANIA = ["053", "054", "057", "061"] as const;
/** UN M49 codes of the subregions (intermediate regions where M49 has them). */
export const SUBREGIONS = [...AFRICA, ...AMERICAS, ...ASIA, ...EUROPE, ...OCEANIA] as const;

/** What is known of an area wherever it stands: in `data/areas.json`, and in what is built from it. */
export const AREA_ENTRIES = {
  alpha2: v.string(),
  /** ISO 3166 numeric code, the id of its shape on the map. */
  numeric: v.pipe(v.string(), v.regex(/^\d{3}$/, "three digits")),
  /** Left out where the ITU counts the area with no region. */
  ituRegion: v.optional(v.picklist(ITU_REGIONS)),
  subregion: v.optional(v.picklist(SUBREGIONS)),
};

/** What the map and the peer sets need of an area: in `data/geography.json`, and in what is built from it. */
export const GEOGRAPHY_ENTRIES = {
  /** Alpha-3 codes of the areas with a common land border. */
  neighbours: v.array(v.string()),
  /** Longitude and latitude in degrees, for areas too small to have a shape on the map. */
  point: v.optional(v.tuple([v.number(), v.number()])),
};

/** Shape of the built areas file: where each area of the world lies, with or without a profile, by alpha-3 code. */
export const AreasSchema = v.record(
  CountryCodeSchema,
  v.strictObject({
    ...AREA_ENTRIES,
    ...GEOGRAPHY_ENTRIES,
    /** Percent of the population that uses the Internet, as the area's profile says. */
    internetUsers: v.optional(v.number()),
  }),
);

export type Areas = v.InferOutput<typeof AreasSchema>;
export type Area = Areas[string];

/** Unknown JSON to the areas of the world; throws `InvalidDataError`. */
export const parseAreas = parserOf(AreasSchema);

/** Shape of `data/groups.json`: sets of countries that a list defines, beside the regions in `data/areas.json`. */
export const GroupsSchema = v.strictObject({
  source: SourceSchema,
  groups: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z-]+$/, "small letters and hyphens")),
      title: LocalizedSchema,
      countries: v.pipe(v.array(CountryCodeSchema), v.minLength(1)),
    }),
  ),
});

export type Groups = v.InferOutput<typeof GroupsSchema>;
/** A set of countries. */
export type Group = Groups["groups"][number];

export const parseGroups = parserOf(GroupsSchema);
