import { digestOf } from "../digest.ts";
import type { PublishedFile } from "../publication.ts";
import type { PublishedTable } from "../table.ts";
import { API } from "./api-files.ts";
import { type Kind, tableKind } from "./kinds.ts";
import type { MeaningOf } from "./meanings.ts";
import MEDIA_TYPES from "./media-types.json" with { type: "json" };
import titles from "./titles.json" with { type: "json" };

/** Titles of files that have more than one table, or none. */
export const TITLES: Readonly<Record<string, string>> = titles;
const mediaTypes: Readonly<Record<string, string>> = MEDIA_TYPES;

export const mediaTypeOf = (path: string) =>
  mediaTypes[path.split(".").at(-1) ?? ""] ?? "text/plain";

/** `latest.json`: the files of the whole dataset. Those of one country, measure or edition are in `countries.json`, `measures.json` and `editions.json`. */
export function latestKind(
  files: readonly PublishedFile[],
  tables: readonly PublishedTable[],
  meaningOf: MeaningOf,
): Kind {
  const rows = files.flatMap(([name, content]) => {
    const path = name.slice(API.length);
    if (!name.startsWith(API) || path.includes("/")) return [];
    const table = tables.find((one) => path.split(".")[0] === one.name);
    const title = table ? meaningOf(table.name) : (TITLES[path] ?? path);
    const { bytes, sha256 } = digestOf(content);
    const count = table?.rows.length ?? ("not-applicable" as const);
    return [[path, title, mediaTypeOf(path), count, bytes, sha256]];
  });
  const columns = [
    { name: "path", type: "string" },
    { name: "title", type: "string" },
    { name: "mediatype", type: "string" },
    { name: "rows", type: "integer", missing: ["not-applicable"] },
    { name: "bytes", type: "integer" },
    { name: "sha256", type: "string" },
  ] as const;
  return tableKind({ name: "files", key: ["path"], columns, rows }, "latest");
}
