import * as v from "valibot";
import type { Framework } from "../framework.ts";
import { CountryCodeSchema, parseWith } from "../parsing.ts";
import { parseProfile } from "../profile.ts";
import { YearsSchema } from "./internet-users.ts";
import type { Later, LaterEdition } from "./later.ts";
import { CountryLawsSchema } from "./laws.ts";
import { CountryScoresSchema, chooseCounterpart } from "./scores.ts";
import { CountryTreatiesSchema } from "./treaties.ts";

/** A country's data that is newer than the profiles. Scores are keyed by edition id. */
const SinceSchema = v.strictObject({
  scores: v.record(v.string(), CountryScoresSchema),
  /** By edition id. The number of ranked countries is in the index. */
  overall: v.optional(
    v.record(v.string(), v.strictObject({ score: v.number(), rank: v.number() })),
  ),
  treaties: v.optional(CountryTreatiesSchema),
  laws: v.optional(CountryLawsSchema),
  internetUsers: v.optional(YearsSchema),
});

/** The built file of a country: `since`, `neighbours` and, if there is a profile, its fields. */
const CountrySchema = v.looseObject({
  since: v.optional(SinceSchema),
  neighbours: v.optional(v.array(CountryCodeSchema), []),
});

export type Since = v.InferOutput<typeof SinceSchema>;
export type PublishedCountry = ReturnType<typeof parseCountry>;

/** Parses a country's file. Throws `InvalidDataError`. */
export function parseCountry(input: unknown, framework: Framework, file: string) {
  const { since, neighbours, ...profile } = parseWith(CountrySchema, input, file);
  return { profile: parseProfile(profile, framework, file), since, neighbours };
}

/** Parses the later data of a file that may have no profile. Throws `InvalidDataError`. */
export const parseSince = (input: unknown, file: string): Since =>
  parseWith(CountrySchema, input, file).since ?? { scores: {} };

/** A country's later data, with the editions and sources that it refers to. */
export interface CountrySince extends Pick<Later, "editions" | "sources"> {
  since: Since | undefined;
}

/** A later edition's score for an indicator of the profiles. */
export interface LaterScore {
  edition: LaterEdition;
  /** Undefined if the edition has no corresponding measure. */
  asked: { isNear: boolean } | undefined;
  /** Undefined if the measure or the country is missing from the edition. */
  score: number | undefined;
}

/** The score of each later edition for an indicator, oldest edition first. */
export const laterScores = (
  { editions, since }: Pick<CountrySince, "editions" | "since">,
  indicator: string,
): LaterScore[] =>
  editions.map((edition) => {
    const asked = edition.asked[indicator];
    const all = asked?.at.map((at) => ({ score: since?.scores[edition.id]?.measures[at] }));
    return { edition, asked, score: chooseCounterpart(all ?? [])?.score };
  });
