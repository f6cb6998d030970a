import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { readFile } from "../build/data-folder.ts";
import { matching, parserOf } from "../domain/parsing.ts";

const FOLDER = "releases";

/** `data/releases/VERSION.json`: a published version of the dataset. */
export const ReleaseSchema = v.strictObject({
  version: matching(/^\d+\.\d+\.\d+$/, "a version such as 1.1.0"),
  date: matching(/^\d{4}-\d{2}-\d{2}$/, "a date: YYYY-MM-DD"),
  /** Content hash of the dataset, which links pin. */
  dataset: v.string(),
});

export type Release = v.InferOutput<typeof ReleaseSchema>;

/** The releases of a data folder, newest first; throws `InvalidDataError`. */
export function readReleases(dataDir: string): Release[] {
  const folder = join(dataDir, FOLDER);
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => /\.json$/.test(file))
    : [];
  return files
    .map((file) => readFile(dataDir, `${FOLDER}/${file}`, parserOf(ReleaseSchema)))
    .sort((a, b) => b.version.localeCompare(a.version, "en", { numeric: true }));
}

/** The version of a dataset: that of the release, or the newest release and the content hash if it differs. */
export function nameVersion(newest: Release | undefined, dataset: string): string {
  if (!newest) return `0.0.0+${dataset}`;
  return newest.dataset === dataset ? newest.version : `${newest.version}+${dataset}`;
}
