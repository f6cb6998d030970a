import { digestOf } from "../checksums.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../published-file.ts";
import type { PublishedTable } from "../table.ts";
import { API, apiFiles, type Kind, listKinds, toJson } from "./api-files.ts";
import { describeDataset } from "./croissant.ts";
import { createDataPackage } from "./datapackage.ts";
import { meaningOf, schemaFile } from "./json-schema.ts";
import { mediaTypeOf, openApi, TITLES } from "./openapi.ts";

/** The data files of the API, and a function that describes all published files. */
export function createApi(input: PublicationInput, tables: readonly PublishedTable[]) {
  const kinds = listKinds(tables);
  const data = kinds.flatMap((kind) => apiFiles(input, kind));
  const dataPackage = createDataPackage(input, tables, new Map(data));
  const files: PublishedFile[] = [
    ...data,
    [`${API}datapackage.json`, toJson(dataPackage)],
    [`${API}croissant.json`, toJson(describeDataset(dataPackage))],
  ];
  /** Creates the list of published files (`latest.json`), `openapi.json` and the schemas. */
  const describe = (published: readonly PublishedFile[]): PublishedFile[] => {
    const latestFiles = (all: typeof published) => apiFiles(input, latestKind(all, tables));
    const all = [...kinds, latestKind(published, tables)];
    const text = openApi(all, [...published, ...latestFiles(published)]);
    const openapi: PublishedFile = [`${API}openapi.json`, text];
    return [...latestFiles([...published, openapi]), openapi, ...all.map(schemaFile)];
  };
  return { files, describe };
}

const FILE_COLUMNS = [
  { name: "path", meaning: "file_path", type: "string" },
  { name: "title", meaning: "file_title", type: "string" },
  { name: "mediatype", meaning: "file_mediatype", type: "string" },
  { name: "rows", meaning: "file_rows", type: "integer", missing: ["not-applicable"] },
  { name: "bytes", meaning: "file_bytes", type: "integer" },
  { name: "sha256", meaning: "file_sha256", type: "string" },
] as const;

/** The list of files that cover the whole dataset. The files about one subject are listed in `countries.json`, `measures.json` and `editions.json`. */
function latestKind(files: readonly PublishedFile[], tables: readonly PublishedTable[]): Kind {
  const rows = files.flatMap(([name, content]) => {
    const path = name.slice(API.length);
    if (!name.startsWith(API) || path.includes("/")) return [];
    const table = tables.find((one) => path.split(".")[0] === one.name);
    const title = table ? meaningOf("table", table.name) : (TITLES[path] ?? path);
    const count = table?.rows.length ?? "not-applicable";
    return [[path, title, mediaTypeOf(path), count, ...Object.values(digestOf(content))]];
  });
  const table = { name: "files", key: ["path"], columns: FILE_COLUMNS, rows };
  return { name: "latest", path: "latest", tables: [table], main: "files" };
}
