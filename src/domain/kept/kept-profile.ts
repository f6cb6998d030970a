import * as v from "valibot";
import { EvidenceSchema } from "../evidence.ts";
import type { Framework } from "../framework.ts";
import { invalid, within } from "../invalid.ts";
import { CountryCodeSchema, matching, parseWith, text } from "../parsing.ts";
import { type Profile, parseProfile } from "../profile.ts";
import { applyReview } from "../review/apply-review.ts";
import { MAX_ENTRIES, parseReview, type Review } from "../review/review.ts";

/** When incrementing, add a step to `migrateRecord`. Never change published steps. */
export const RECORD_VERSION = 2;

export const MAX_LABEL = 80;

export const MomentSchema = v.pipe(
  matching(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/, "a moment in UTC: YYYY-MM-DDThh:mm:ssZ"),
  v.check((moment) => !Number.isNaN(Date.parse(moment)), "a moment that exists"),
);

/** Limits the number of flags in an untrusted profile. Separate from `ProfileSchema`, to keep the initial script small. */
export const FewFlagsSchema = v.looseObject({
  flags: v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)),
});

const RecordSchema = v.strictObject({
  schemaVersion: v.literal(RECORD_VERSION),
  country: CountryCodeSchema,
  alpha2: matching(/^[A-Z]{2}$/, "an ISO 3166 alpha-2 code"),
  savedAt: MomentSchema,
  file: v.pipe(v.string(), v.maxLength(1000)),
  label: v.optional(text(MAX_LABEL)),
  /** The profile before the corrections in `review`. */
  read: FewFlagsSchema,
  evidence: EvidenceSchema,
  review: v.unknown(),
});

/** A profile kept on this device. There is at most one per country. */
export interface KeptProfile extends Omit<v.InferOutput<typeof RecordSchema>, "schemaVersion"> {
  read: Profile;
  review: Review;
  /** `read` with `review` applied. */
  profile: Profile;
  /** False if the profile could not be stored. It is then lost when the page closes. */
  isStored: boolean;
}

export const toRecord = ({ profile: _, isStored: __, ...kept }: KeptProfile) => ({
  schemaVersion: RECORD_VERSION,
  ...kept,
});

export const hasKey = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key);

/** Converts a record of any published version to the current one. */
export const migrateRecord = (input: unknown): unknown =>
  // Version 2 added the optional label.
  hasKey(input, "schemaVersion") && input.schemaVersion === 1
    ? { ...input, schemaVersion: 2 }
    : input;

/** Parses a record of any published version. Throws `InvalidDataError`. */
export function parseRecord(input: unknown, framework: Framework, key: string): KeptProfile {
  const record = parseWith(RecordSchema, migrateRecord(input), key);
  const read = within("read", () => parseProfile(record.read, framework, key));
  const review = within("review", () => parseReview(record.review, framework, key));
  for (const { country } of [read, review, record.evidence])
    if (country !== record.country) throw invalid(key, `"${record.country}"`, "country");
  const { schemaVersion: _, ...kept } = record;
  const profile = applyReview(read, review, framework);
  return { label: undefined, ...kept, read, review, profile, isStored: true };
}

/** Cleans a typed label. Undefined if the result is empty or equals the file name. */
export function toLabel(typed: string, file: string): string | undefined {
  const words = typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const label = words.slice(0, MAX_LABEL);
  return label === "" || label === file ? undefined : label;
}

export const labelOf = ({ label, file }: Pick<KeptProfile, "label" | "file">): string =>
  label ?? file;
