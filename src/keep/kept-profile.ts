import * as v from "valibot";
import { applyReview } from "../domain/apply-review.ts";
import { type Evidence, EvidenceSchema } from "../domain/evidence.ts";
import type { Framework } from "../domain/framework.ts";
import { InvalidDataError, parseWith } from "../domain/parsing.ts";
import { type Profile, parseProfile } from "../domain/profile.ts";
import { parseReview, type Review } from "../domain/review.ts";

const RecordSchema = v.strictObject({
  schemaVersion: v.literal(1),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  alpha2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  savedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)),
  /** Name of the file that it was read from. */
  file: v.pipe(v.string(), v.maxLength(1000)),
  read: v.unknown(),
  evidence: EvidenceSchema,
  review: v.unknown(),
});

/** A profile that a person keeps on this device: one a country. */
export interface KeptProfile {
  /** ISO 3166 alpha-3. */
  country: string;
  /** ISO 3166 alpha-2, for its name. */
  alpha2: string;
  /** Moment of keeping, ISO 8601. */
  savedAt: string;
  file: string;
  /** As it was read, and what was put right in it. */
  read: Profile;
  review: Review;
  /** The two of them together. */
  profile: Profile;
  evidence: Evidence;
  /** Whether it will be there after the page is closed; a browser may refuse to store it. */
  isStored: boolean;
}

/** What is kept, as it is stored. */
export const toRecord = (kept: KeptProfile) => {
  const { country, alpha2, savedAt, file, read, evidence, review } = kept;
  return { schemaVersion: 1, country, alpha2, savedAt, file, read, evidence, review };
};

/** A stored record to a kept profile; throws `InvalidDataError`. */
export function parseRecord(input: unknown, framework: Framework, key: string): KeptProfile {
  const record = parseWith(RecordSchema, input, key);
  const read = parseProfile(record.read, framework, key);
  const review = parseReview(record.review, framework, key);
  for (const { country } of [read, review, record.evidence])
    if (country !== record.country)
      throw new InvalidDataError(key, [
        { path: "country", expected: `expected "${record.country}"` },
      ]);
  return {
    country: record.country,
    alpha2: record.alpha2,
    savedAt: record.savedAt,
    file: record.file,
    read,
    review,
    evidence: record.evidence,
    profile: applyReview(read, review),
    isStored: true,
  };
}
