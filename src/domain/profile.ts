import * as v from "valibot";
import type { Framework } from "./framework.ts";
import { CountryCodeSchema, DATE, matching, parseWith, text } from "./parsing.ts";
import { ALL_REASONS, INSTRUMENT_KINDS, isReasonFor, REASONS, STATUSES } from "./status.ts";

/** Codes of flags. A flag marks a known problem with a document, a figure or an answer. */
export const FLAG_CODES = [
  "population-unreadable",
  "internet-users-unreadable",
  "date-unreadable",
  "date-before-figures",
  "section-missing",
  "other-country-named",
  "other-indicator",
  "sentence-broken",
  "heading-partial",
  "columns-torn",
  "population-shared",
  "population-off-by-ten",
] as const;

/** ISO 8601 date with a precision of a year, month or day. */
export const DateSchema = v.pipe(
  matching(new RegExp(`^${DATE}$`), "a date: YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(
    (date) => !date[9] || new Date(date).getUTCDate() === +date.slice(8),
    "a day that exists",
  ),
);
export const PersonsSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const PercentSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const statusSchema = v.picklist(STATUSES);

export const InstrumentSchema = v.strictObject({
  name: text(300),
  kind: v.picklist(INSTRUMENT_KINDS),
  url: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(2000),
      v.regex(/^(https?:\/\/|mailto:)/i, "an http, https or mailto address"),
    ),
  ),
  /** Set if the document describes the instrument as planned, a draft or a bill. */
  draft: v.optional(v.literal(true)),
});

export const ContactSchema = v.strictObject({
  kind: v.picklist(["email", "web", "phone"]),
  value: text(300),
});

const FindingSchema = v.pipe(
  v.strictObject({
    status: statusSchema,
    also: v.optional(v.pipe(v.array(statusSchema), v.minLength(1))),
    reason: v.picklist(ALL_REASONS),
    instruments: v.optional(v.pipe(v.array(InstrumentSchema), v.maxLength(200)), []),
    contacts: v.optional(v.pipe(v.array(ContactSchema), v.maxLength(50)), []),
    reviewed: v.boolean(),
  }),
  v.check(
    ({ status, reason }) => isReasonFor(status, reason),
    ({ input }) =>
      `a reason that fits the status ${input.status}: ${REASONS[input.status].join(", ")}`,
  ),
);

const figureFrame = {
  raw: v.optional(text(100)),
  source: v.optional(text(200)),
  asOf: v.optional(DateSchema),
};

/** A flag on `indicator` or, if undefined, on the document. */
export const FlagSchema = v.strictObject({
  code: v.picklist(FLAG_CODES),
  indicator: v.optional(v.string()),
  raw: v.optional(text(200)),
});

/** `data/countries/ISO3.json`: the facts in one country's document. */
export const ProfileSchema = v.strictObject({
  schemaVersion: v.literal(1),
  country: CountryCodeSchema,
  framework: text(60),
  source: v.strictObject({
    title: text(200),
    publisher: text(200),
    lastUpdated: v.optional(DateSchema),
  }),
  background: v.strictObject({
    /** Persons. `raw` is the text of an unreadable number. */
    population: v.optional(v.strictObject({ value: v.optional(PersonsSchema), ...figureFrame })),
    /** Percent of the population, 0 to 100. */
    internetUsers: v.optional(
      v.strictObject({ percent: v.optional(PercentSchema), ...figureFrame }),
    ),
  }),
  indicators: v.record(v.string(), FindingSchema),
  flags: v.array(FlagSchema),
});

export type Profile = v.InferOutput<typeof ProfileSchema>;
/** A profile's answer to one indicator. */
export type Finding = Profile["indicators"][string];
export type Instrument = Finding["instruments"][number];
export type Contact = Finding["contacts"][number];
export type Flag = Profile["flags"][number];

/** Parses a profile, which must have a finding for every indicator of `framework`. Throws `InvalidDataError`. */
export function parseProfile(input: unknown, framework: Framework, file: string): Profile {
  const codes = framework.indicators.map(({ code }) => code);
  const schema = v.strictObject({
    ...ProfileSchema.entries,
    framework: v.literal(framework.id, `expected "${framework.id}"`),
    indicators: v.strictObject(v.entriesFromList(codes, FindingSchema)),
  });
  return parseWith(schema, input, file);
}
