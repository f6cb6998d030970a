import * as v from "valibot";
import { parseWith } from "./parsing.ts";

/** Cache of the hashed files that the service worker does not install. */
export const FILES_CACHE = "atlas-files";

/** One build of the site (`offline.json`): the dataset's version, and path and size in bytes of every hashed file. */
const ReleaseSchema = v.object({
  version: v.string(),
  files: v.array(v.tuple([v.string(), v.number()])),
});
export type Release = v.InferOutput<typeof ReleaseSchema>;

export const parseRelease = (input: unknown, file: string): Release =>
  parseWith(ReleaseSchema, input, file);
