import * as v from "valibot";
import { createAnswers, type StatusAnswer, statusAnswer } from "./answers.ts";
import { LaterSchema } from "./editions/later.ts";
import type { Framework } from "./framework.ts";
import type { KeptProfile } from "./kept/kept-profile.ts";
import { CountryCodeSchema, matching, parseWith } from "./parsing.ts";
import { REASONS, STATUSES } from "./status.ts";

/** Schema of the built index: the statuses of each country and the paths of its files. */
const createSchema = ({ id, indicators: { length } }: Framework) =>
  v.strictObject({
    schemaVersion: v.literal(1),
    framework: v.literal(id, `expected "${id}"`),
    /** Content hash of the dataset, cited by exports. */
    version: v.string(),
    defaultCountry: v.string(),
    /** Address for error reports: an https or mailto link. */
    contact: v.optional(v.string()),
    /** Path of the areas file. */
    areas: v.string(),
    /** Hash in the names of the measure files. */
    measures: v.string(),
    /** Missing from a dataset that has only profiles. */
    later: v.optional(LaterSchema),
    countries: v.record(
      CountryCodeSchema,
      v.strictObject({
        /** ISO 3166 alpha-2, for `Intl.DisplayNames`. */
        alpha2: matching(/^[A-Z]{2}$/, "an ISO 3166 alpha-2 code"),
        /** One letter for each answer (see `letterOf`), in the framework's order. */
        statuses: matching(new RegExp(`^[epaumNLA]{${length}}$`), `expected ${length} letters`),
        /** Paths of the country's files. */
        profile: v.string(),
        evidence: v.optional(v.string()),
      }),
    ),
  });

type PublishedIndex = v.InferOutput<ReturnType<typeof createSchema>>;
type PublishedEntry = PublishedIndex["countries"][string];

/** The index in use, with published profiles and profiles kept on this device. */
export interface CountryIndex extends Omit<PublishedIndex, "countries"> {
  countries: Readonly<Record<string, CountryEntry>>;
}

export interface CountryEntry extends PublishedEntry {
  /** Set for a profile kept on this device. */
  kept?: KeptProfile | undefined;
  /** The published entry that a kept profile replaces. */
  shipped?: CountryEntry | undefined;
}

/** The table of all answers in the index. */
export function answersOf(framework: Framework, { countries }: Pick<CountryIndex, "countries">) {
  const rows = Object.entries(countries).map(
    ([code, entry]) => [code, decodeAnswers(entry)] as const,
  );
  return createAnswers(framework, new Map(rows));
}

/** The first letter of the status. For a measure with a known backing, the first letter of the backing in upper case. */
export const letterOf = ({ class: status, backing }: StatusAnswer): string =>
  backing ? backing.charAt(0).toUpperCase() : status.charAt(0);

const BY_LETTER = new Map(
  [
    ...STATUSES.map((status) => statusAnswer(status)),
    ...REASONS.exists.map((backing) => statusAnswer("exists", backing)),
  ].map((answer) => [letterOf(answer), answer]),
);

/** The answers of a country, in the framework's order. */
export const decodeAnswers = ({ statuses }: Pick<CountryEntry, "statuses">): StatusAnswer[] =>
  Array.from(statuses, (letter) => BY_LETTER.get(letter)).filter((one) => one !== undefined);

/** The chosen country if it has a profile, else the default country. */
export function resolveCountry(index: CountryIndex, chosen: string | undefined) {
  const code = chosen !== undefined && index.countries[chosen] ? chosen : index.defaultCountry;
  const entry = index.countries[code];
  return entry && { code, entry };
}

/** The entry of the chosen country if it has later data but no profile. */
export const resolveScored = ({ countries, later }: CountryIndex, chosen: string | undefined) =>
  chosen === undefined || countries[chosen] ? undefined : later?.countries[chosen];

/** Parses an index of `framework`. Throws `InvalidDataError`. */
export const parseCountryIndex = (
  input: unknown,
  framework: Framework,
  file: string,
): CountryIndex => parseWith(createSchema(framework), input, file);
