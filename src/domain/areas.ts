import * as v from "valibot";
import { SourceSchema } from "./editions/source.ts";
import { CountryCodeSchema, LocalizedSchema, matching, parserOf } from "./parsing.ts";
import { ITU_REGIONS } from "./selection.ts";

const AFRICA = ["011", "014", "015", "017", "018"] as const;
const AMERICAS = ["005", "013", "021", "029"] as const;
const ASIA = ["030", "034", "035", "143", "145"] as const;
const EUROPE = ["039", "151", "154", "155"] as const;
const OCEANIA = ["053", "054", "057", "061"] as const;
/** UN M49 codes of subregions, or of intermediate regions where M49 has them. */
export const SUBREGIONS = [...AFRICA, ...AMERICAS, ...ASIA, ...EUROPE, ...OCEANIA] as const;

/** Fields shared by `data/areas.json` and the built areas file. */
export const AREA_ENTRIES = {
  alpha2: v.string(),
  /** ISO 3166 numeric code, also the id of the shape on the map. */
  numeric: matching(/^\d{3}$/, "three digits"),
  /** Missing for an area outside the ITU's regions. */
  ituRegion: v.optional(v.picklist(ITU_REGIONS)),
  subregion: v.optional(v.picklist(SUBREGIONS)),
};

/** Fields shared by `data/geography.json` and the built areas file. */
export const GEOGRAPHY_ENTRIES = {
  /** Alpha-3 codes of areas that share a land border. */
  neighbours: v.array(v.string()),
  /** Longitude and latitude in degrees, for an area without a shape on the map. */
  point: v.optional(v.tuple([v.number(), v.number()])),
};

/** The built areas file: all areas of the world by alpha-3 code. */
export const AreasSchema = v.record(
  CountryCodeSchema,
  v.strictObject({
    ...AREA_ENTRIES,
    ...GEOGRAPHY_ENTRIES,
    /** Percent of the population, from the area's profile. */
    internetUsers: v.optional(v.number()),
  }),
);

export type Areas = v.InferOutput<typeof AreasSchema>;
export type Area = Areas[string];

export const parseAreas = parserOf(AreasSchema);

/** `data/groups.json`: groups of countries other than regions. */
export const GroupsSchema = v.strictObject({
  source: SourceSchema,
  groups: v.array(
    v.strictObject({
      id: matching(/^[a-z-]+$/, "small letters and hyphens"),
      title: LocalizedSchema,
      countries: v.pipe(v.array(CountryCodeSchema), v.minLength(1)),
    }),
  ),
});

export type Groups = v.InferOutput<typeof GroupsSchema>;
export type Group = Groups["groups"][number];

export const parseGroups = parserOf(GroupsSchema);
