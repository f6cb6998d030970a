import * as v from "valibot";
import { CountryCodeSchema, LocalizedSchema, matching } from "../parsing.ts";
import { ALL_REASONS, STATUSES } from "../status.ts";

/** A profile's date, one letter per answer, one base-36 digit per reason, and the other readings and names by indicator. */
const RecordedProfileSchema = v.strictTuple([
  matching(/^(\d{4}(-\d\d){0,2}|not-stated)$/, "a date or not-stated"),
  matching(/^[epaumNLA]+$/, "the letters of the answers, as in the index"),
  matching(/^[0-9a-z]+$/, "positions in the list of reasons"),
  v.record(v.string(), v.array(v.picklist(STATUSES))),
  v.record(v.string(), v.array(v.string())),
]);
export type RecordedProfile = v.InferOutput<typeof RecordedProfileSchema>;

/** `data/releases/VERSION.json`: a published version of the dataset. */
export const ReleaseSchema = v.strictObject({
  version: matching(/^\d+\.\d+\.\d+$/, "a version such as 1.1.0"),
  date: matching(/^\d{4}-\d{2}-\d{2}$/, "a date: YYYY-MM-DD"),
  /** Content hash of the dataset. Links contain it. */
  dataset: v.string(),
  /** The changes, in one or two sentences. */
  summary: LocalizedSchema,
  /** Content hash of the scores of each later edition. */
  editions: v.record(v.string(), v.string()),
  framework: v.string(),
  reasons: v.array(v.picklist(ALL_REASONS)),
  countries: v.record(CountryCodeSchema, RecordedProfileSchema),
  /** SHA-256 of the list of checksums. Undefined if the release published no files. */
  sha256: v.optional(v.string()),
  /** The first eight digits of each published file's SHA-256, to identify the files that differ. */
  files: v.optional(v.record(v.string(), v.string())),
});
export type Release = v.InferOutput<typeof ReleaseSchema>;
