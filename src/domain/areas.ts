import * as v from "valibot";
import { SourceSchema } from "./editions/source.ts";
import { CountryCodeSchema, LocalizedSchema, matching, parserOf } from "./parsing.ts";
import { DateSchema, PercentSchema, PersonsSchema, type Profile } from "./profile.ts";
import { ITU_REGIONS } from "./selection.ts";

/** M49 codes of the subregions in each continent. The intermediate regions of Sub-Saharan Africa (202) and of Latin America and the Caribbean (419) replace these two subregions. */
export const CONTINENTS = {
  africa: ["011", "014", "015", "017", "018"],
  americas: ["005", "013", "021", "029"],
  asia: ["030", "034", "035", "143", "145"],
  europe: ["039", "151", "154", "155"],
  oceania: ["053", "054", "057", "061"],
} as const;

export const SUBREGIONS = Object.values(CONTINENTS).flat();
export type Subregion = (typeof SUBREGIONS)[number];

/** Fields shared by `data/areas.json` and the built areas file. */
export const AREA_ENTRIES = {
  alpha2: v.string(),
  /** ISO 3166 numeric code, also the id of the shape on the map. */
  numeric: matching(/^\d{3}$/, "three digits"),
  /** Missing for an area outside the ITU regions. */
  ituRegion: v.optional(v.picklist(ITU_REGIONS)),
  subregion: v.optional(v.picklist(SUBREGIONS)),
};

/** Fields shared by `data/geography.json` and the built areas file. */
export const GEOGRAPHY_ENTRIES = {
  /** Alpha-3 codes of the areas with which this area shares a land border. */
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
    /** Date of the area's profile, which is the source of the two figures below. */
    dated: v.optional(DateSchema),
    population: v.optional(PersonsSchema),
    /** Percent of the population. */
    internetUsers: v.optional(PercentSchema),
  }),
);

export type Areas = v.InferOutput<typeof AreasSchema>;
export type Area = Areas[string];

/** The facts about an area that come from its profile. Omits a population flagged as off by a factor of ten. */
export function backgroundOf({ source, background, flags }: Profile) {
  const { population, internetUsers } = background;
  const isCredible = flags.every(({ code }) => code !== "population-off-by-ten");
  return {
    dated: source.lastUpdated,
    population: isCredible ? population?.value : undefined,
    internetUsers: internetUsers?.percent,
  };
}

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
export type GroupEntry = Groups["groups"][number];

export const parseGroups = parserOf(GroupsSchema);
