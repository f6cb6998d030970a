import { createHash } from "node:crypto";
import type { Release } from "../../../src/domain/releases/release.ts";
import type { Publication } from "../../../src/publish/publication.ts";

type Files = Publication["files"];

/** The published list of checksums. */
const SUMS = "api/v1/SHA256SUMS";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** The checksums that a release records: the SHA-256 of the published list, and the first eight digits of each file's SHA-256. */
export function checksumsOf(files: Files) {
  const sums = [...files].map(([path, content]) => [path, sha256(content)] as const);
  const list = files.get(SUMS) ?? sums.map(([path, sum]) => `${sum}  ${path}\n`).join("");
  return {
    sha256: sha256(list),
    files: Object.fromEntries(sums.map(([path, sum]) => [path, sum.slice(0, 8)])),
  };
}

/** Paths of the files that differ between a release and `files`, or exist in only one of them. */
export function listDifferences(recorded: Pick<Release, "sha256" | "files">, files: Files) {
  const now = checksumsOf(files);
  const before = recorded.files ?? {};
  const paths = new Set([...Object.keys(before), ...Object.keys(now.files)]);
  const differing = [...paths].filter((path) => before[path] !== now.files[path]);
  const isSame = differing.length > 0 || recorded.sha256 === now.sha256;
  return isSame ? differing : [SUMS];
}
