import { createHash } from "node:crypto";
import type { PublishedFile } from "../publication.ts";
import { API } from "./api-files.ts";
import type { DescribedTable } from "./described-table.ts";
import { type Kind, tableKind } from "./kinds.ts";
import { mediaTypeOf, TITLES } from "./openapi.ts";

const COLUMNS = [
  { name: "path", type: "string", description: "Address" },
  { name: "title", type: "string", description: "Content" },
  { name: "mediatype", type: "string", description: "Media type" },
  { name: "rows", type: "integer", missing: ["not-applicable"], description: "Number of rows" },
  { name: "bytes", type: "integer", description: "Size" },
  { name: "sha256", type: "string", description: "Checksum" },
] as const;

/** The list of files of the whole dataset. `countries.json`, `measures.json` and `editions.json` link to the others. */
export function latestKind(
  files: readonly PublishedFile[],
  tables: readonly DescribedTable[],
): Kind {
  const rows = files.flatMap(([name, content]) => {
    const path = name.slice(API.length);
    if (!name.startsWith(API) || path.includes("/")) return [];
    const table = tables.find((one) => path.split(".")[0] === one.name);
    const title = table?.description ?? TITLES[path] ?? path;
    const count = table?.rows.length ?? "not-applicable";
    const { bytes, sha256 } = digestOf(content);
    return [[path, title, mediaTypeOf(path), count, bytes, sha256]];
  });
  const description = "One row for each file of the whole dataset";
  return tableKind({ name: "files", key: ["path"], description, columns: COLUMNS, rows }, "latest");
}

export const digestOf = (content: PublishedFile[1]) => ({
  bytes: Buffer.byteLength(content),
  sha256: createHash("sha256").update(content).digest("hex"),
});
