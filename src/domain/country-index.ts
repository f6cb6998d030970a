import * as v from "valibot";
import { createAnswers, NoAnswerError, statusAnswer } from "./answers.ts";
import { LaterSchema } from "./editions/later.ts";
import type { Framework } from "./framework.ts";
import type { KeptProfile } from "./kept/kept-profile.ts";
import { CountryCodeSchema, InvalidDataError, parseWith } from "./parsing.ts";
import type { Profile } from "./profile.ts";
import { STATUSES, type Status } from "./status.ts";

/** The built index. Countries are stored by column, which parses much faster. */
const PackedIndexSchema = v.strictObject({
  schemaVersion: v.literal(1),
  framework: v.string(),
  /** Content hash of the dataset, cited by exports. */
  version: v.string(),
  defaultCountry: v.string(),
  /** URL. */
  contact: v.optional(v.string()),
  /** Path of the file. */
  areas: v.string(),
  /** Missing in a dataset of profiles only. */
  later: v.optional(LaterSchema),
  countries: v.strictObject({
    /** Concatenated alpha-3 codes. */
    codes: v.pipe(v.string(), v.regex(/^(?:[A-Z]{3})*$/, "ISO 3166 alpha-3 codes")),
    /** Concatenated alpha-2 codes, for `Intl.DisplayNames`. */
    alpha2: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2})*$/, "ISO 3166 alpha-2 codes")),
    /** Concatenated `statuses` of each country. */
    statuses: v.pipe(v.string(), v.regex(/^[epaum]*$/)),
    profiles: v.array(v.string()),
    evidence: v.record(CountryCodeSchema, v.string()),
  }),
});

type PackedIndex = v.InferOutput<typeof PackedIndexSchema>;

/** Countries with a profile, published or kept on this device. */
export interface CountryIndex extends Omit<PackedIndex, "countries"> {
  countries: Readonly<Record<string, CountryEntry>>;
}

export interface CountryEntry {
  /** ISO 3166 alpha-2. */
  alpha2: string;
  /** First letter of each status, in the framework's order. */
  statuses: string;
  /** Paths of its files. */
  profile: string;
  evidence?: string | undefined;
  /** Set for a profile kept on this device. */
  kept?: KeptProfile | undefined;
  /** The published entry that a kept profile replaces. */
  shipped?: CountryEntry | undefined;
}

/** Encodes a profile's statuses as one letter each. */
export const encodeStatuses = ({ country, indicators }: Profile, framework: Framework): string =>
  framework.indicators
    .map(({ code }) => {
      const status = indicators[code]?.status;
      if (!status) throw new NoAnswerError(country, code, framework.id);
      return status.charAt(0);
    })
    .join("");

/** The table of all answers in the index. */
export function answersOf(framework: Framework, { countries }: Pick<CountryIndex, "countries">) {
  const rows = Object.entries(countries).map(
    ([code, entry]) => [code, decodeStatuses(entry).map(statusAnswer)] as const,
  );
  return createAnswers(framework, new Map(rows));
}

const BY_LETTER = new Map(STATUSES.map((status) => [status.charAt(0), status]));

/** The statuses of a country, in the framework's order. */
export const decodeStatuses = ({ statuses }: Pick<CountryEntry, "statuses">): Status[] =>
  Array.from(statuses, (letter) => BY_LETTER.get(letter)).filter((one) => one !== undefined);

/** The status of one indicator; throws `NoAnswerError` if the country has none. */
export function statusInIndex(entry: CountryEntry, framework: Framework, code: string): Status {
  const at = framework.indicators.findIndex((indicator) => indicator.code === code);
  const status = decodeStatuses(entry)[at];
  if (!status) throw new NoAnswerError(entry.alpha2, code, framework.id);
  return status;
}

/** The chosen country if it has a profile, else the default country. */
export function resolveCountry(index: CountryIndex, chosen: string | undefined) {
  const code = chosen !== undefined && index.countries[chosen] ? chosen : index.defaultCountry;
  const entry = index.countries[code];
  return entry && { code, entry };
}

/** The chosen country if it has later scores but no profile. */
export const resolveScored = ({ countries, later }: CountryIndex, chosen: string | undefined) =>
  chosen === undefined || countries[chosen] ? undefined : later?.countries[chosen];

/** The inverse of `parseCountryIndex` for countries. */
export function packCountries(countries: CountryIndex["countries"]): PackedIndex["countries"] {
  const entries = Object.entries(countries);
  const joined = (key: "alpha2" | "statuses") => entries.map(([, entry]) => entry[key]).join("");
  return {
    codes: Object.keys(countries).join(""),
    alpha2: joined("alpha2"),
    statuses: joined("statuses"),
    profiles: entries.map(([, { profile }]) => profile),
    evidence: Object.fromEntries(
      entries.flatMap(([code, { evidence }]) => (evidence === undefined ? [] : [[code, evidence]])),
    ),
  };
}

/** Parses and unpacks an index of `framework`; throws `InvalidDataError`. */
export function parseCountryIndex(input: unknown, framework: Framework, file: string) {
  const { countries: packed, ...about } = parseWith(PackedIndexSchema, input, file);
  const { profiles, evidence } = packed;
  const widths = { codes: 3, alpha2: 2, statuses: framework.indicators.length };
  const issues = (["codes", "alpha2", "statuses"] as const)
    .filter((column) => packed[column].length !== widths[column] * profiles.length)
    .map((column) => ({
      path: `countries.${column}`,
      expected: `expected ${widths[column]} letters for each of ${profiles.length} countries`,
    }));
  if (about.framework !== framework.id)
    issues.unshift({ path: "framework", expected: `expected "${framework.id}"` });
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  const cut = (column: keyof typeof widths, at: number) =>
    packed[column].slice(widths[column] * at, widths[column] * (at + 1));
  const countries: Record<string, CountryEntry> = {};
  for (const [at, profile] of profiles.entries()) {
    const code = cut("codes", at);
    const [alpha2, statuses] = [cut("alpha2", at), cut("statuses", at)];
    countries[code] = { alpha2, statuses, profile, evidence: evidence[code] };
  }
  return { ...about, countries };
}
