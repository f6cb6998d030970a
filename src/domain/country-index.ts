import * as v from "valibot";
import { type Answer, createAnswers, NoAnswerError, statusAnswer } from "./answers.ts";
import { LaterSchema } from "./editions/later.ts";
import type { Framework } from "./framework.ts";
import type { KeptProfile } from "./kept/kept-profile.ts";
import { CountryCodeSchema, InvalidDataError, parseWith } from "./parsing.ts";
import type { Profile } from "./profile.ts";
import { STATUSES, type Status } from "./status.ts";

/** Shape of the built index: every status of every country, and where each country's files lie. Countries stand by column, which is read far faster. */
const PackedIndexSchema = v.strictObject({
  schemaVersion: v.literal(1),
  framework: v.string(),
  /** Content hash of the whole dataset: what an export or a citation refers to. */
  version: v.string(),
  defaultCountry: v.string(),
  /** Where readers can write to. */
  contact: v.optional(v.string()),
  /** Path of the areas file. */
  areas: v.string(),
  /** What came after the profiles; left out of a dataset that has profiles alone. */
  later: v.optional(LaterSchema),
  countries: v.strictObject({
    /** Alpha-3 codes run together. */
    codes: v.pipe(v.string(), v.regex(/^(?:[A-Z]{3})*$/, "ISO 3166 alpha-3 codes")),
    /** Alpha-2 codes in the same order, for `Intl.DisplayNames`. */
    alpha2: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2})*$/, "ISO 3166 alpha-2 codes")),
    /** For each country one letter per indicator, in the framework's order. */
    statuses: v.pipe(v.string(), v.regex(/^[epaum]*$/)),
    profiles: v.array(v.string()),
    /** By country; most have none. */
    evidence: v.record(CountryCodeSchema, v.string()),
  }),
});

type PackedIndex = v.InferOutput<typeof PackedIndexSchema>;

/** All countries that have a profile: those shipped, and perhaps those that a person keeps on this device. */
export interface CountryIndex extends Omit<PackedIndex, "countries"> {
  countries: Readonly<Record<string, CountryEntry>>;
}

export interface CountryEntry {
  /** ISO 3166 alpha-2. */
  alpha2: string;
  /** One letter per indicator, in the framework's order. */
  statuses: string;
  /** Where its files lie. */
  profile: string;
  evidence?: string | undefined;
  /** The profile itself, where it is one kept on this device. */
  kept?: KeptProfile | undefined;
  /** The shipped one that it stands in the place of. */
  shipped?: CountryEntry | undefined;
}

/** A profile's statuses as letters, each its first, in the framework's order: the index of the world stays a few kB. */
export const encodeStatuses = ({ country, indicators }: Profile, framework: Framework): string =>
  framework.indicators
    .map(({ code }) => {
      const status = indicators[code]?.status;
      if (!status) throw new NoAnswerError(country, code, framework.id);
      return status.charAt(0);
    })
    .join("");

/** The one table of the profiles' answers: every country of the index. */
export function answersOf(framework: Framework, { countries }: Pick<CountryIndex, "countries">) {
  const rows = Object.entries(countries).map(
    ([code, { statuses }]) => [code, statuses.split("").map(answerOf)] as const,
  );
  return createAnswers(framework, new Map(rows));
}

const BY_LETTER = new Map(STATUSES.map((status) => [status.charAt(0), status]));
const ANSWERS = new Map(STATUSES.map((status) => [status.charAt(0), statusAnswer(status)]));

function answerOf(letter: string): Answer {
  const answer = ANSWERS.get(letter);
  if (!answer) throw new Error(`No status begins with “${letter}”`);
  return answer;
}

/** All statuses of a country in the index, in the framework's order; a letter that is none is no status, and left out. */
export const decodeStatuses = ({ statuses }: Pick<CountryEntry, "statuses">): Status[] =>
  Array.from(statuses, (letter) => BY_LETTER.get(letter)).filter((one) => one !== undefined);

/** One indicator's status of a country in the index; throws `NoAnswerError` beyond its letters. */
export function statusInIndex(entry: CountryEntry, framework: Framework, code: string): Status {
  const at = framework.indicators.findIndex((indicator) => indicator.code === code);
  const status = decodeStatuses(entry)[at];
  if (!status) throw new NoAnswerError(entry.alpha2, code, framework.id);
  return status;
}

/** The chosen country where it has a profile, else the default one; undefined only for an index without any. */
export function resolveCountry(index: CountryIndex, chosen: string | undefined) {
  const code = chosen !== undefined && index.countries[chosen] ? chosen : index.defaultCountry;
  const entry = index.countries[code];
  return entry && { code, entry };
}

/** A country that has no profile and of which something is known since; undefined for any other. */
export const resolveScored = ({ countries, later }: CountryIndex, chosen: string | undefined) =>
  chosen === undefined || countries[chosen] ? undefined : later?.countries[chosen];

/** The countries of an index, packed to be served. */
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

/** A packed index of `framework`, of unknown shape, to the index; throws `InvalidDataError`. */
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
