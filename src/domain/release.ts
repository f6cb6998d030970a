import * as v from "valibot";
import { parseWith } from "./parsing.ts";

/** Cache of the hashed files that the service worker does not install. Its files are valid in any release. */
export const FILES_CACHE = "atlas-files";

const ReleaseSchema = v.object({
  /** Of the dataset. */
  version: v.string(),
  /** Every hashed file: its path from the site's root, and its size in bytes. */
  files: v.array(v.tuple([v.string(), v.number()])),
});
/** One build of the site, as listed in `offline.json`. */
export type Release = v.InferOutput<typeof ReleaseSchema>;

export const parseRelease = (input: unknown, file: string): Release =>
  parseWith(ReleaseSchema, input, file);
