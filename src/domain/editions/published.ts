import * as v from "valibot";
import type { Framework } from "../framework.ts";
import { CountryCodeSchema, LocalizedSchema, parseWith } from "../parsing.ts";
import { DateSchema, PercentSchema, parseProfile } from "../profile.ts";

/** Where figures or titles come from, for the line that every view of them carries. */
export const SourceSchema = v.strictObject({
  title: v.string(),
  publisher: v.string(),
  url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//, "an https address"))),
  /** Of what it says, as precise as it is known. */
  date: DateSchema,
  /** What is known of its terms. */
  licence: LocalizedSchema,
});

/** Where figures or titles come from, and what is known of their terms. */
export type Source = v.InferOutput<typeof SourceSchema>;

/** What laws are kept track of. */
export const LAW_FIELDS = ["cybercrime", "privacy", "e-transactions", "consumer"] as const;

export type LawField = (typeof LAW_FIELDS)[number];

/** The fields whose laws answer an indicator of law; none for any other. */
export const lawFieldsOf = (indicator: string): readonly LawField[] => FIELDS_OF[indicator] ?? [];

const FIELDS_OF: Readonly<Record<string, readonly LawField[]>> = {
  "1.1.1": ["cybercrime"],
  "1.1.2": ["privacy", "e-transactions"],
};

const FieldSchema = v.strictObject({
  /** What the source says of the field as a whole; its own word, not ours of a profile. */
  status: v.picklist(["exists", "partial", "absent", "unknown"]),
  laws: v.array(
    v.strictObject({
      title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
      /** Left out where the source has none, or one that is broken. */
      url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "an http or https address"))),
    }),
  ),
});

/** The laws of one country, by field. */
export const CountryLawsSchema = v.record(v.picklist(LAW_FIELDS), FieldSchema);

/** Shape of `data/laws.json`: laws in force, by country. */
export const LawsSchema = v.strictObject({
  source: SourceSchema,
  countries: v.record(CountryCodeSchema, CountryLawsSchema),
});

export type Laws = v.InferOutput<typeof LawsSchema>;
export type CountryLaws = v.InferOutput<typeof CountryLawsSchema>;

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
export type PublishedCountry = ReturnType<typeof parseCountry>;

/** Unknown JSON to what is published of a country; throws `InvalidDataError`. */
export function parseCountry(input: unknown, framework: Framework, file: string) {
  const { since, ...profile } = parseWith(CountrySchema, input, file);
  return { profile: parseProfile(profile, framework, file), since };
}

/** What is known of a country since, whether or not its file has a profile; throws `InvalidDataError`. */
export const parseSince = (input: unknown, file: string): Since =>
  parseWith(CountrySchema, input, file).since ?? { scores: {} };
