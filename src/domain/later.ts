import * as v from "valibot";
import type { Framework } from "./framework.ts";
import { CountryLawsSchema } from "./laws.ts";
import { parseWith } from "./parsing.ts";
import { PercentSchema, type Profile, parseProfile } from "./profile.ts";
import { CountryCodeSchema } from "./regions.ts";
import { SourceSchema } from "./source.ts";

const score = v.pipe(v.number(), v.minValue(0));

/** The most that a measure, a pillar and the whole of an edition can score. */
export const ScaleSchema = v.strictObject({ max: score, pillar: score, overall: score });

/** What one country scores in an edition, pillars and measures in the framework's order. */
export const CountryScoresSchema = v.strictObject({
  overall: score,
  pillars: v.array(score),
  measures: v.array(score),
});

/** A later edition as the page knows it from the start: what it is called, and which of its scores answers an indicator. */
const LaterEditionSchema = v.strictObject({
  id: v.string(),
  years: v.string(),
  scale: ScaleSchema,
  source: SourceSchema,
  /** By indicator, the place of its score among a country's; an indicator that was not asked again is left out. */
  asked: v.record(v.string(), v.strictObject({ at: v.number(), isNear: v.boolean() })),
});

/** What the index has of what came after the profiles. */
export const LaterSchema = v.strictObject({
  editions: v.array(LaterEditionSchema),
  /** Of what is no edition. */
  sources: v.strictObject({ laws: SourceSchema, internetUsers: SourceSchema }),
  /** Paths of what a view asks for: frameworks and crosswalk, groups, and the scores of all countries by edition. */
  files: v.strictObject({
    editions: v.string(),
    groups: v.string(),
    scores: v.record(v.string(), v.string()),
  }),
  /** Countries without a profile of which something is known since, and the path of that. */
  countries: v.record(CountryCodeSchema, v.strictObject({ alpha2: v.string(), file: v.string() })),
});

/** Percent of the population that uses the Internet, by year; years without a figure are left out. */
export const YearsSchema = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}$/, "a year")),
  PercentSchema,
);

/** Shape of `data/internet-users.json`: a series of its own, revised since the profiles; it stands beside their figure, never in its place. */
export const InternetUsersSchema = v.strictObject({
  source: SourceSchema,
  countries: v.record(CountryCodeSchema, YearsSchema),
});

export type InternetUsers = v.InferOutput<typeof InternetUsersSchema>;

/** What is known of one country since: its scores by edition, its laws, its Internet users by year. */
const SinceSchema = v.strictObject({
  scores: v.record(v.string(), CountryScoresSchema),
  laws: v.optional(CountryLawsSchema),
  internetUsers: v.optional(YearsSchema),
});

/** Shape of the built file of one country, beside its profile: a profile's own parser reads that. */
const CountrySchema = v.looseObject({ since: v.optional(SinceSchema) });

export type LaterEdition = v.InferOutput<typeof LaterEditionSchema>;
export type Later = v.InferOutput<typeof LaterSchema>;
export type Since = v.InferOutput<typeof SinceSchema>;
export type CountryScores = v.InferOutput<typeof CountryScoresSchema>;

/** A country's profile, and what is known of it since: one file. */
export interface PublishedCountry {
  profile: Profile;
  since: Since | undefined;
}

/** Unknown JSON to what is published of a country; throws `InvalidDataError`. */
export function parseCountry(input: unknown, framework: Framework, file: string): PublishedCountry {
  const { since, ...profile } = parseWith(CountrySchema, input, file);
  return { profile: parseProfile(profile, framework, file), since };
}

/** What is known of a country since, whether or not its file has a profile; throws `InvalidDataError`. */
export const parseSince = (input: unknown, file: string): Since =>
  parseWith(CountrySchema, input, file).since ?? { scores: {} };
