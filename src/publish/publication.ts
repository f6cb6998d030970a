import { createApi } from "./api/create-api.ts";
import { besideFiles } from "./beside/beside-files.ts";
import { checksumFile } from "./checksums.ts";
import { downloadFiles } from "./download/download-files.ts";
import { type PublicationInput, readInput } from "./input.ts";
import type { PublishedFile } from "./published-file.ts";
import { releaseFiles } from "./releases/release-files.ts";
import type { PublishedTable } from "./table.ts";
import { createTables } from "./tables.ts";

/** The dataset published alongside the pages. The same data always produces the same bytes. */
export interface Publication extends PublicationInput {
  tables: readonly PublishedTable[];
  files: ReadonlyMap<PublishedFile[0], PublishedFile[1]>;
}

/** Creates the published files of a data folder. Throws `InvalidDataError`. */
export async function createPublication(
  dataDir: string,
  extraDirs: readonly string[] = [],
  releases?: PublicationInput["releases"],
): Promise<Publication> {
  const input = readInput(dataDir, extraDirs, releases);
  const tables = createTables(input);
  const api = createApi(input, tables);
  const data = [...api.files, ...releaseFiles(input)];
  const files = [...data, ...(await downloadFiles(input, tables, data))];
  const all = new Map([
    ...files,
    ...api.describe(files),
    ...besideFiles(input, tables, new Map(api.files)),
  ]);
  return { ...input, tables, files: new Map([...all, checksumFile(all)]) };
}
