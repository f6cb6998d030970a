import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import type { PublishedTable } from "../table.ts";
import { API, apiFiles, toJson } from "./api-files.ts";
import { describeDataset } from "./croissant.ts";
import { dataPackage } from "./datapackage.ts";
import { schemaFiles } from "./json-schema.ts";
import { subjectKinds, tableKind } from "./kinds.ts";
import { latestKind } from "./latest.ts";
import { readMeanings } from "./meanings.ts";
import { openApi } from "./openapi.ts";

/** The files of the API: its data, and the descriptions of all files. */
export function createApi(input: PublicationInput, tables: readonly PublishedTable[]) {
  const meaningOf = readMeanings(tables);
  const kinds = [...tables.map((table) => tableKind(table)), ...subjectKinds(input, tables)];
  const data = apiFiles(input, kinds, kinds);
  const description = dataPackage(input, tables, new Map(data), meaningOf);
  const croissant = describeDataset(description, { folder: "", page: "../../dataset.html" });
  return {
    data: [
      ...data,
      [`${API}NOTICE.md`, input.notice],
      [`${API}datapackage.json`, toJson(description)],
      [`${API}croissant.json`, toJson(croissant)],
    ] satisfies PublishedFile[],
    /** Schemas, `openapi.json` and `latest.json`, which lists the published files. */
    describe(files: readonly PublishedFile[]): PublishedFile[] {
      const latestOf = (all: typeof files) => latestKind(all, tables, meaningOf);
      const all = [...kinds, latestOf(files)];
      const openapi: PublishedFile = [`${API}openapi.json`, openApi(input, all, meaningOf)];
      const latest = apiFiles(input, [latestOf([...files, openapi])]);
      return [...schemaFiles(all, meaningOf), openapi, ...latest];
    },
  };
}
