import { filesIn, readFile } from "../build/data-folder.ts";
import { parserOf } from "../domain/parsing.ts";
import { type Release, ReleaseSchema } from "../domain/releases/release.ts";

export const compareVersions = (a: string, b: string) =>
  a.localeCompare(b, "en", { numeric: true });

/** The releases of a data folder, newest first. Throws `InvalidDataError`. */
export function readReleases(dataDir: string): Release[] {
  return filesIn(dataDir, "releases")
    .map((file) => readFile(dataDir, `releases/${file}`, parserOf(ReleaseSchema)))
    .sort((a, b) => compareVersions(b.version, a.version));
}

/** The version of the newest release, with the content hash appended if the dataset differs from that release. */
export function nameVersion(newest: Release | undefined, dataset: string): string {
  if (!newest) return `0.0.0+${dataset}`;
  return newest.dataset === dataset ? newest.version : `${newest.version}+${dataset}`;
}
