import * as v from "valibot";
import type { Framework } from "../framework.ts";
import { CountryCodeSchema, InvalidDataError, parseWith, text } from "../parsing.ts";
import { ContactSchema, DateSchema, FlagSchema, PercentSchema, PersonsSchema } from "../profile.ts";
import { ALL_REASONS, INSTRUMENT_KINDS, isReasonFor, REASONS, STATUSES } from "../status.ts";

/** What holds for every correction: why it is made, in our own words, and whether it stays when answers are compared anew. */
const frame = {
  why: text(300),
  /** Made by hand: `npm run review:gold` leaves it as it is. */
  keep: v.optional(v.literal(true)),
};

/** A name, and where need be what sort of thing it is (else what its own noun says, or what its indicator asks for) and whether it is a draft. */
const NamedSchema = v.union(
  [
    text(300),
    v.strictObject({
      name: text(300),
      kind: v.optional(v.picklist(INSTRUMENT_KINDS)),
      draft: v.optional(v.boolean()),
    }),
  ],
  'a name, or {"name": …, "kind": …, "draft": true}',
);

const FindingCorrectionSchema = v.pipe(
  v.strictObject({
    indicator: text(20),
    status: v.optional(v.picklist(STATUSES)),
    reason: v.optional(v.picklist(ALL_REASONS)),
    /** All other defensible readings; [] where there is none. */
    also: v.optional(v.array(v.picklist(STATUSES))),
    /** All that answers the indicator, by name; [] where nothing is named. */
    instruments: v.optional(v.pipe(v.array(NamedSchema), v.maxLength(200))),
    /** All addresses and numbers of the section; [] where it has none. */
    contacts: v.optional(v.pipe(v.array(ContactSchema), v.maxLength(50))),
    ...frame,
  }),
  v.check(
    ({ status, reason }) => !status || !reason || isReasonFor(status, reason),
    ({ input }) =>
      `a reason that fits the status ${input.status}: ${input.status ? REASONS[input.status].join(", ") : ""}`,
  ),
);

/**
 * A figure put right: null where the document gives none that can be read for certain, or no source, or no date.
 * With `value: null`, `raw` is what the document has in its place: the profile keeps that, and flags it as unreadable.
 */
const figure = <S extends v.GenericSchema>(value: S) =>
  v.optional(
    v.strictObject({
      value: v.optional(v.nullable(value)),
      raw: v.optional(text(100)),
      source: v.optional(v.nullable(text(200))),
      asOf: v.optional(v.nullable(DateSchema)),
      ...frame,
    }),
  );

/** Shape of `data/reviews/ISO3.json`: what was checked in one profile, and what was put right. */
export const ReviewSchema = v.strictObject({
  country: CountryCodeSchema,
  /** Who compared the profile with the document. */
  by: text(200),
  /** The indicators looked at, by code. */
  reviewed: v.union([v.literal("all"), v.array(v.string())], '"all" or a list of indicator codes'),
  corrections: v.array(FindingCorrectionSchema),
  background: v.optional(
    v.strictObject({ population: figure(PersonsSchema), internetUsers: figure(PercentSchema) }),
  ),
  source: v.optional(
    v.strictObject({
      title: v.optional(text(200)),
      lastUpdated: v.optional(v.nullable(DateSchema)),
      ...frame,
    }),
  ),
  /** What the reader cannot see: that a well-formed figure cannot be right, for instance. */
  flags: v.optional(v.array(v.strictObject({ ...FlagSchema.entries, why: text(300) }))),
});

/** What was checked in one profile against its document, and what was put right. */
export type Review = v.InferOutput<typeof ReviewSchema>;
/** What was put right in one indicator. */
export type FindingCorrection = Review["corrections"][number];

/** One thing that a correction names. */
export type Named = NonNullable<FindingCorrection["instruments"]>[number];

/** Unknown JSON to a review; throws `InvalidDataError` naming file, path and what was expected. */
export function parseReview(input: unknown, framework: Framework, file: string): Review {
  const review = parseWith(ReviewSchema, input, file);
  const corrected = review.corrections.map(({ indicator }) => indicator);
  const issues = [
    ...unknownCodes(framework, review.reviewed === "all" ? [] : review.reviewed, "reviewed"),
    ...unknownCodes(framework, corrected, "corrections"),
    ...corrected.flatMap((code, at) =>
      corrected.indexOf(code) < at
        ? [{ path: `corrections.${at}`, expected: `expected one correction of ${code}, not two` }]
        : [],
    ),
  ];
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return review;
}

function unknownCodes({ id, indicators }: Framework, codes: readonly string[], path: string) {
  return codes.flatMap((code, at) =>
    indicators.some((indicator) => indicator.code === code)
      ? []
      : [{ path: `${path}.${at}`, expected: `expected a code of ${id}, not "${code}"` }],
  );
}
