import { apiFiles } from "./api/api-files.ts";
import { type PublicationInput, readInput } from "./input.ts";
import { releaseFiles } from "./releases/release-files.ts";
import type { PublishedTable } from "./table.ts";
import { createTables } from "./tables.ts";

/** A file beside the pages: its path from the root of the site, and its content. */
export type PublishedFile = readonly [path: string, content: string | Uint8Array];

/** Everything that is published beside the pages. The same data results in the same bytes. */
export interface Publication extends PublicationInput {
  tables: readonly PublishedTable[];
  files: ReadonlyMap<PublishedFile[0], PublishedFile[1]>;
}

/** Creates the published files of a data folder; throws `InvalidDataError`. */
export async function createPublication(
  dataDir: string,
  extraDirs: readonly string[] = [],
  releases?: PublicationInput["releases"],
): Promise<Publication> {
  const input = readInput(dataDir, extraDirs, releases);
  const tables = createTables(input);
  return { ...input, tables, files: new Map([...apiFiles(input, tables), ...releaseFiles(input)]) };
}
