import { createHash } from "node:crypto";
import { posix } from "node:path";
import { API } from "./api/api-files.ts";
import type { PublishedFile } from "./published-file.ts";

export const digestOf = (content: PublishedFile[1]) => ({
  bytes: Buffer.byteLength(content),
  sha256: createHash("sha256").update(content).digest("hex"),
});

/** `SHA256SUMS` of all files, in the format of `sha256sum`. Paths are relative to its folder. */
export const checksumFile = (files: Iterable<PublishedFile>): PublishedFile => [
  `${API}SHA256SUMS`,
  [...files]
    .map(([path, content]) => `${digestOf(content).sha256}  ${posix.relative(API, path)}\n`)
    .join(""),
];
