import type { Framework } from "../domain/framework.ts";
import { type DataFileReading, isDataFile, readDataFile } from "../domain/review/data-file.ts";
import { MAX_TEXT_BYTES } from "../formats/limits.ts";

/** Bytes of a file that say whether it is JSON. */
const HEAD = 200;

/** What a file that this project writes holds; undefined for a document. */
export function readData(
  bytes: Uint8Array,
  file: string,
  framework: Framework,
): DataFileReading | undefined {
  if (!isDataFile(file, decode(bytes.subarray(0, HEAD)))) return undefined;
  if (bytes.length > MAX_TEXT_BYTES) return TOO_LARGE;
  return readDataFile(decode(bytes), framework, file);
}

/** What there is to say of a file of this name that is not even opened; undefined for a document. */
export const readTooLarge = (file: string): DataFileReading | undefined =>
  isDataFile(file, "") ? TOO_LARGE : undefined;

const TOO_LARGE: DataFileReading = { problem: "json-too-large", issues: [] };

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
