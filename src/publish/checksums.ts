import { createHash } from "node:crypto";
import { posix } from "node:path";
import { API } from "./api/api-files.ts";
import type { PublishedFile } from "./publication.ts";

/** `SHA256SUMS` of all files, in the format of `sha256sum`. Paths are relative to its folder. */
export const checksumFile = (files: Iterable<PublishedFile>): PublishedFile => [
  `${API}SHA256SUMS`,
  [...files]
    .map(([path, content]) => {
      const sum = createHash("sha256").update(content).digest("hex");
      return `${sum}  ${posix.relative(API, path)}\n`;
    })
    .join(""),
];
