import { apiFiles } from "./api/api-files.ts";
import { besideFiles } from "./beside/beside-files.ts";
import { type PublicationInput, readInput } from "./input.ts";
import type { PublishedFile } from "./published-file.ts";
import type { PublishedTable } from "./table.ts";
import { createTables } from "./tables.ts";

/** Everything that is published beside the pages. The same data results in the same bytes. */
export interface Publication extends PublicationInput {
  tables: readonly PublishedTable[];
  files: ReadonlyMap<PublishedFile[0], PublishedFile[1]>;
}

/** Creates the published files of a data folder; throws `InvalidDataError`. */
export async function createPublication(
  dataDir: string,
  extraDirs: readonly string[] = [],
): Promise<Publication> {
  const input = readInput(dataDir, extraDirs);
  const tables = createTables(input);
  const api = new Map(apiFiles(input, tables));
  return { ...input, tables, files: new Map([...api, ...besideFiles(input, tables, api)]) };
}
