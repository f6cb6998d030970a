import { createHash } from "node:crypto";
import type { PublishedFile } from "./publication.ts";

/** Size and checksum of a file's content. */
export const digestOf = (content: PublishedFile[1]) => ({
  bytes: Buffer.byteLength(content),
  sha256: createHash("sha256").update(content).digest("hex"),
});
