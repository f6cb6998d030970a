import * as v from "valibot";
import { createAnswers, NoAnswerError, statusAnswer } from "./answers.ts";
import type { Framework } from "./framework.ts";
import type { KeptProfile } from "./kept/kept-profile.ts";
import { LaterSchema } from "./later.ts";
import { CountryCodeSchema, InvalidDataError, parseWith } from "./parsing.ts";
import type { Profile } from "./profile.ts";
import { STATUSES, type Status } from "./status.ts";

/** Shape of the built index: every status of every country, and where each country's files lie. */
export const CountryIndexSchema = v.strictObject({
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
  countries: v.record(
    CountryCodeSchema,
    v.strictObject({
      /** ISO 3166 alpha-2, for `Intl.DisplayNames`. */
      alpha2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
      /** One letter per indicator, in the framework's order. */
      statuses: v.pipe(v.string(), v.regex(/^[epaum]+$/)),
      profile: v.string(),
      evidence: v.optional(v.string()),
    }),
  ),
});

type ShippedIndex = v.InferOutput<typeof CountryIndexSchema>;
type ShippedEntry = ShippedIndex["countries"][string];

/** All countries that have a profile: those shipped, and perhaps those that a person keeps on this device. */
export interface CountryIndex extends Omit<ShippedIndex, "countries"> {
  countries: Readonly<Record<string, CountryEntry>>;
}

export interface CountryEntry extends ShippedEntry {
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
    ([code, { statuses }]) => [code, decode(statuses, ANSWERS)] as const,
  );
  return createAnswers(framework, new Map(rows));
}

/** All statuses of a country in the index, in the framework's order; a letter that is none is no status, and left out. */
export const decodeStatuses = ({ statuses }: Pick<CountryEntry, "statuses">): Status[] =>
  decode(statuses, BY_LETTER);

const decode = <T>(letters: string, byLetter: ReadonlyMap<string, T>): T[] =>
  Array.from(letters, (letter) => byLetter.get(letter)).filter((one) => one !== undefined);

const BY_LETTER = new Map(STATUSES.map((status) => [status.charAt(0), status]));
const ANSWERS = new Map(STATUSES.map((status) => [status.charAt(0), statusAnswer(status)]));

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

/** Unknown JSON to the index of `framework`; throws `InvalidDataError`. */
export function parseCountryIndex(input: unknown, framework: Framework, file: string) {
  const index: CountryIndex = parseWith(CountryIndexSchema, input, file);
  const issues = Object.entries(index.countries)
    .filter(([, entry]) => entry.statuses.length !== framework.indicators.length)
    .map(([country]) => ({
      path: `countries.${country}.statuses`,
      expected: `expected ${framework.indicators.length} letters`,
    }));
  if (index.framework !== framework.id)
    issues.unshift({ path: "framework", expected: `expected "${framework.id}"` });
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return index;
}
