import * as v from "valibot";
import type { Framework } from "../framework.ts";
import { CountryCodeSchema, InvalidDataError, parseWith, text } from "../parsing.ts";
import { ContactSchema, DateSchema, FlagSchema, PercentSchema, PersonsSchema } from "../profile.ts";
import { ALL_REASONS, INSTRUMENT_KINDS, isReasonFor, REASONS, STATUSES } from "../status.ts";

export const MAX_TEXT = 300;
/** Maximum number of flags of a profile, and of names in a correction. */
export const MAX_ENTRIES = 200;

const common = {
  /** The reason, in the reviewer's own words. */
  why: text(MAX_TEXT),
  /** Set for a correction made by hand, which `npm run review:gold` does not change. */
  keep: v.optional(v.literal(true)),
};

/** `kind` defaults to the kind found in the document, or to the result of `kindOf`. */
const NamedSchema = v.union(
  [
    text(MAX_TEXT),
    v.strictObject({
      name: text(MAX_TEXT),
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
    /** All other defensible readings. [] for none. */
    also: v.optional(v.array(v.picklist(STATUSES))),
    /** All instruments for the indicator. [] for none. */
    instruments: v.optional(v.pipe(v.array(NamedSchema), v.maxLength(MAX_ENTRIES))),
    contacts: v.optional(v.pipe(v.array(ContactSchema), v.maxLength(50))),
    ...common,
  }),
  v.check(
    ({ status, reason }) => !status || !reason || isReasonFor(status, reason),
    ({ input }) =>
      `a reason that fits the status ${input.status}: ${input.status ? REASONS[input.status].join(", ") : ""}`,
  ),
);

/** `null` removes a part. With `value: null`, `raw` is the unreadable text of the document, which is kept and flagged. */
const figure = <S extends v.GenericSchema>(value: S) =>
  v.optional(
    v.strictObject({
      value: v.optional(v.nullable(value)),
      raw: v.optional(text(100)),
      source: v.optional(v.nullable(text(200))),
      asOf: v.optional(v.nullable(DateSchema)),
      ...common,
    }),
  );

/** `data/reviews/ISO3.json`: the checked sections of a profile and its corrections. */
export const ReviewSchema = v.strictObject({
  country: CountryCodeSchema,
  by: text(200),
  reviewed: v.union([v.literal("all"), v.array(v.string())], '"all" or a list of indicator codes'),
  corrections: v.array(FindingCorrectionSchema),
  background: v.optional(
    v.strictObject({ population: figure(PersonsSchema), internetUsers: figure(PercentSchema) }),
  ),
  source: v.optional(
    v.strictObject({
      title: v.optional(text(200)),
      lastUpdated: v.optional(v.nullable(DateSchema)),
      ...common,
    }),
  ),
  /** Problems that cannot be detected automatically, such as a well-formed but wrong figure. */
  flags: v.optional(
    v.pipe(
      v.array(v.strictObject({ ...FlagSchema.entries, why: text(MAX_TEXT) })),
      v.maxLength(MAX_ENTRIES),
    ),
  ),
});

export type Review = v.InferOutput<typeof ReviewSchema>;
export type FindingCorrection = Review["corrections"][number];
export type Named = NonNullable<FindingCorrection["instruments"]>[number];

export function parseReview(input: unknown, framework: Framework, file: string): Review {
  const review = parseWith(ReviewSchema, input, file);
  const corrected = review.corrections.map(({ indicator }) => indicator);
  const flagged = review.flags?.map(({ indicator }) => indicator) ?? [];
  const issues = [
    ...unknownCodes(framework, review.reviewed === "all" ? [] : review.reviewed, "reviewed"),
    ...unknownCodes(framework, corrected, "corrections"),
    ...unknownCodes(framework, flagged, "flags"),
    ...corrected.flatMap((code, at) =>
      corrected.indexOf(code) < at
        ? [{ path: `corrections.${at}`, expected: `expected one correction of ${code}, not two` }]
        : [],
    ),
  ];
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return review;
}

function unknownCodes({ id, indicators }: Framework, codes: (string | undefined)[], path: string) {
  return codes.flatMap((code, at) =>
    code === undefined || indicators.some((indicator) => indicator.code === code)
      ? []
      : [{ path: `${path}.${at}`, expected: `expected a code of ${id}, not "${code}"` }],
  );
}
