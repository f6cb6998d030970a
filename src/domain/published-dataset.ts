import * as v from "valibot";
import { parserOf } from "./parsing.ts";

const MeaningSchema = v.strictObject({
  value: v.string(),
  meaning: v.string(),
});

const TableSchema = v.strictObject({
  name: v.string(),
  meaning: v.string(),
  rows: v.number(),
  /** Publishers of its sources; none if the atlas made it. */
  publishers: v.array(v.string()),
  columns: v.array(
    v.strictObject({
      name: v.string(),
      type: v.picklist(["string", "integer", "number", "date", "list"]),
      meaning: v.string(),
      /** Codes and missing values. */
      values: v.array(MeaningSchema),
    }),
  ),
});

/** The published files and the dictionary, in one language, for the data page. */
const PublishedDatasetSchema = v.strictObject({
  /** "1.1.0"; with changes since that release "1.1.0+0123abcd". */
  version: v.string(),
  /** Newest first. */
  releases: v.array(v.object({ version: v.string(), date: v.string() })),
  /** Number of countries and territories with a profile, scores or both. */
  countries: v.number(),
  profiles: v.number(),
  /** Number of answers of the profiles. */
  answers: v.number(),
  /** Folder of the API. */
  api: v.string(),
  /** A line of R and a line of Python that load the answers from `path`. */
  loading: v.array(v.strictObject({ path: v.string(), r: v.string(), python: v.string() })),
  files: v.array(v.strictObject({ path: v.string(), bytes: v.number() })),
  tables: v.array(TableSchema),
  /** Values that stand for a missing one. */
  missing: v.array(MeaningSchema),
});

export type PublishedDataset = v.InferOutput<typeof PublishedDatasetSchema>;
export type DatasetFile = PublishedDataset["files"][number];
export type DatasetTable = PublishedDataset["tables"][number];

export const parsePublishedDataset = parserOf(PublishedDatasetSchema);

/** The files with this path, in each format. */
export const filesNamed = ({ files }: PublishedDataset, stem: string): DatasetFile[] =>
  files.filter(({ path }) => path.replace(/\.\w+$/, "") === stem);
