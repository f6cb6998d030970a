import * as v from "valibot";
import { parserOf } from "./parsing.ts";
import { ProseElementSchema } from "./prose.ts";

/** The content of the data page in one language. */
const PublishedDatasetSchema = v.object({
  /** "1.1.0"; with changes since that release "1.1.0+0123abcd". */
  version: v.string(),
  /** Newest first. */
  releases: v.array(v.object({ version: v.string(), date: v.string() })),
  /** A line of R and a line of Python that load the answers from `path`. */
  loading: v.array(v.strictObject({ path: v.string(), r: v.string(), python: v.string() })),
  blocks: v.array(ProseElementSchema),
});

export type PublishedDataset = v.InferOutput<typeof PublishedDatasetSchema>;

export const parsePublishedDataset = parserOf(PublishedDatasetSchema);
