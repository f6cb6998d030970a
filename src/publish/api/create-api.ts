import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import type { PublishedTable } from "../table.ts";
import { API, apiFiles, toJson } from "./api-files.ts";
import { describeDataset } from "./croissant.ts";
import { createDataPackage } from "./datapackage.ts";
import { schemaFile } from "./json-schema.ts";
import { listKinds } from "./kinds.ts";
import { latestKind } from "./latest.ts";
import { readMeanings } from "./meanings.ts";
import { openApi } from "./openapi.ts";

/** The data of the API, and the descriptions of all published files. */
export function createApi(input: PublicationInput, tables: readonly PublishedTable[]) {
  const meaningOf = readMeanings(tables);
  const kinds = listKinds(input, tables);
  const data = kinds.flatMap((kind) => apiFiles(input, kind, kinds));
  const dataPackage = createDataPackage(input, tables, new Map(data), meaningOf);
  const dataset = describeDataset(dataPackage, { folder: "", page: "../../dataset.html" });
  const files: PublishedFile[] = [
    ...data,
    [`${API}NOTICE.md`, input.notice],
    [`${API}datapackage.json`, toJson(dataPackage)],
    [`${API}croissant.json`, toJson(dataset)],
  ];
  /** `latest.json`, which lists these files, `openapi.json` and the schemas. */
  const describe = (published: readonly PublishedFile[]): PublishedFile[] => {
    const latestOf = (listed: typeof published) => latestKind(listed, tables, meaningOf);
    const all = [...kinds, latestOf(published)];
    const openapi: PublishedFile = [`${API}openapi.json`, openApi(input, all, meaningOf)];
    const latest = apiFiles(input, latestOf([...published, openapi]));
    return [...latest, openapi, ...all.map((kind) => schemaFile(kind, meaningOf))];
  };
  return { files, dataPackage, describe };
}
