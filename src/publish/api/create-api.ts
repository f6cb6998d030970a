import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../publication.ts";
import type { PublishedTable } from "../table.ts";
import { API, apiFiles, toJson } from "./api-files.ts";
import { describeDataset } from "./croissant.ts";
import { createDataPackage } from "./datapackage.ts";
import { describeTables } from "./described-table.ts";
import { schemaFile } from "./json-schema.ts";
import { listKinds } from "./kinds.ts";
import { latestKind } from "./latest.ts";
import { openApi } from "./openapi.ts";

/** The data of the API, and the descriptions of all published files. */
export function createApi(input: PublicationInput, published: readonly PublishedTable[]) {
  const tables = describeTables(published);
  const kinds = listKinds(tables);
  const data = kinds.flatMap((kind) => apiFiles(input, kind, kinds));
  const dataPackage = createDataPackage(input, tables, new Map(data));
  const dataset = describeDataset(dataPackage, { folder: "", page: "../../dataset.html" });
  const files: PublishedFile[] = [
    ...data,
    [`${API}datapackage.json`, toJson(dataPackage)],
    [`${API}croissant.json`, toJson(dataset)],
  ];
  /** `latest.json`, which lists these files, `openapi.json` and the schemas. */
  const describe = (listed: readonly PublishedFile[]): PublishedFile[] => {
    const latest = latestKind(listed, tables);
    const all = [...kinds, latest];
    const openapi = [
      `${API}openapi.json`,
      openApi(all, [...listed, ...apiFiles(input, latest)]),
    ] as const;
    return [
      ...apiFiles(input, latestKind([...listed, openapi], tables)),
      openapi,
      ...all.map(schemaFile),
    ];
  };
  return { files, dataPackage, describe };
}
