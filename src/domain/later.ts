import * as v from "valibot";
import { CountryCodeSchema } from "./areas.ts";
import { type Crosswalk, CrosswalkSchema, parseCrosswalk } from "./crosswalk.ts";
import { CountryScoresSchema, type ScoreFramework, ScoreFrameworkSchema } from "./edition.ts";
import type { Framework } from "./framework.ts";
import { YearsSchema } from "./internet-users.ts";
import { CountryLawsSchema } from "./laws.ts";
import { parseWith } from "./parsing.ts";
import { SourceSchema } from "./source.ts";

/** Shape of the built list of what came after the profiles: the paths of its files. */
export const LaterSchema = v.strictObject({
  schemaVersion: v.literal(1),
  /** Editions, crosswalk and sources: what is asked, by whom, and how it answers the profiles' indicators. */
  editions: v.string(),
  groups: v.string(),
  /** The scores of all countries, by the edition's id. */
  scores: v.record(v.string(), v.string()),
  /** What is known of one country since; also of countries without a profile. */
  countries: v.record(CountryCodeSchema, v.string()),
});

/** Shape of the built file of the editions. */
const EditionsSchema = v.strictObject({
  editions: v.array(ScoreFrameworkSchema),
  crosswalk: CrosswalkSchema,
  sources: v.strictObject({ laws: SourceSchema, internetUsers: SourceSchema }),
});

/** Shape of the built file of one country: its scores by edition, its laws, its Internet users by year. */
const SinceSchema = v.strictObject({
  country: CountryCodeSchema,
  scores: v.record(v.string(), CountryScoresSchema),
  laws: v.optional(CountryLawsSchema),
  internetUsers: v.optional(YearsSchema),
});

export type Later = v.InferOutput<typeof LaterSchema>;
export type Since = v.InferOutput<typeof SinceSchema>;
export type Editions = Omit<v.InferOutput<typeof EditionsSchema>, "crosswalk"> & {
  editions: readonly ScoreFramework[];
  crosswalk: Crosswalk;
};

export const parseLater = (input: unknown, file: string): Later =>
  parseWith(LaterSchema, input, file);

export const parseSince = (input: unknown, file: string): Since =>
  parseWith(SinceSchema, input, file);

/** Unknown JSON to the editions and what of them answers `framework`; throws `InvalidDataError`. */
export function parseEditions(input: unknown, framework: Framework, file: string): Editions {
  const editions = parseWith(EditionsSchema, input, file);
  parseCrosswalk(editions.crosswalk, framework, editions.editions, file);
  return editions;
}
