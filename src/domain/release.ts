import * as v from "valibot";
import { parseWith } from "./parsing.ts";

/** Name of the cache for hashed files that the service worker does not precache. */
export const FILES_CACHE = "atlas-files";

/** Path and size in bytes of every hashed file of a build (`offline.json`). */
const FilesSchema = v.array(v.tuple([v.string(), v.number()]));
export type HashedFile = v.InferOutput<typeof FilesSchema>[number];

export const parseFiles = (input: unknown, file: string) => parseWith(FilesSchema, input, file);
