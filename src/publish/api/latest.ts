import { createHash } from "node:crypto";
import type { PublishedFile } from "../publication.ts";
import type { PublishedTable } from "../table.ts";
import { API } from "./api-files.ts";
import type { Kind } from "./kinds.ts";
import type { MeaningOf } from "./meanings.ts";
import mediaTypes from "./media-types.json" with { type: "json" };
import titles from "./titles.json" with { type: "json" };

/** Titles of the files that are not made from one table. */
export const TITLES: Readonly<Record<string, string>> = titles;
const MEDIA_TYPES: Readonly<Record<string, string>> = mediaTypes;

export const mediaTypeOf = (path: string) =>
  MEDIA_TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";

export const digestOf = (content: PublishedFile[1]) => ({
  bytes: Buffer.byteLength(content),
  sha256: createHash("sha256").update(content).digest("hex"),
});

/** `latest.json` lists the files of the whole dataset. `countries.json`, `measures.json` and `editions.json` link to those of one subject. */
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
    return [
      [path, title, mediaTypeOf(path), table?.rows.length ?? "not-applicable", bytes, sha256],
    ];
  });
  const columns = [
    ...["path", "title", "mediatype"].map((name) => ({ name, type: "string" as const })),
    { name: "rows", type: "integer", missing: ["not-applicable"] },
    { name: "bytes", type: "integer" },
    { name: "sha256", type: "string" },
  ] as const;
  const table = { name: "files", key: ["path"], columns, rows };
  return { name: "latest", path: "latest", tables: [table], main: table.name };
}
