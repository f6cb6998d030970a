import * as v from "valibot";
import { EvidenceSchema } from "../evidence.ts";
import type { Framework } from "../framework.ts";
import { CountryCodeSchema, invalid, parseWith, within } from "../parsing.ts";
import { type Profile, parseProfile } from "../profile.ts";
import { applyReview } from "../review/apply-review.ts";
import { parseReview, type Review } from "../review/review.ts";

/** Raise it with a step in `migrateRecord`, and never change a step that was published. */
export const RECORD_VERSION = 2;

/** Longest label that a person may give, in UTF-16 units. */
export const MAX_LABEL = 80;

/** When a device stored something. */
export const MomentSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/, "a moment in UTC: YYYY-MM-DDThh:mm:ssZ"),
);

/** Shape of a kept profile as it is stored, and as a session file holds it. */
const RecordSchema = v.strictObject({
  schemaVersion: v.literal(RECORD_VERSION),
  country: CountryCodeSchema,
  alpha2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "an ISO 3166 alpha-2 code")),
  /** Moment of keeping. */
  savedAt: MomentSchema,
  /** Name of the file that it was read from. */
  file: v.pipe(v.string(), v.maxLength(1000)),
  /** What the person calls it; left out as long as they have not named it. */
  label: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LABEL))),
  /** As it was read; `review` is what was put right in it. */
  read: v.unknown(),
  evidence: EvidenceSchema,
  review: v.unknown(),
});

/** A profile that a person keeps on this device: one a country. */
export interface KeptProfile extends Omit<v.InferOutput<typeof RecordSchema>, "schemaVersion"> {
  read: Profile;
  review: Review;
  /** The two of them together. */
  profile: Profile;
  /** Whether it will be there after the page is closed; a browser may refuse to store it. */
  isStored: boolean;
}

/** What is kept, as it is stored: all but what follows from it. */
export const toRecord = ({ profile: _, isStored: __, ...kept }: KeptProfile) => ({
  schemaVersion: RECORD_VERSION,
  ...kept,
});

/** Whether a value of any kind is an object with a key of its own. */
export const hasKey = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key);

/** A record of any version that was ever published to one of today's; what is no record stays as it is. */
export function migrateRecord(input: unknown): unknown {
  if (!hasKey(input, "schemaVersion")) return input;
  // 1 knew no labels.
  return input.schemaVersion === 1 ? { ...input, schemaVersion: 2 } : input;
}

/** A record of any version to a kept profile; throws `InvalidDataError`. */
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

/** A label as it may be stored; undefined where it says nothing that the file's name does not. */
export function toLabel(typed: string, file: string): string | undefined {
  const words = typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const label = words.slice(0, MAX_LABEL);
  return label === "" || label === file ? undefined : label;
}
