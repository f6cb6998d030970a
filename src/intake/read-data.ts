import type { Framework } from "../domain/framework.ts";
import { type DataFileReading, isDataFile, readDataFile } from "../domain/review/data-file.ts";
import { MAX_JSON_BYTES } from "../formats/limits.ts";
import { decodeText } from "../reader/decode.ts";

/** Bytes of a file that say whether it is JSON: an even number, as wide characters are. */
const HEAD = 400;

/** What a file that this project writes holds; undefined for a document. */
export function readData(
  bytes: Uint8Array,
  file: string,
  framework: Framework,
): DataFileReading | undefined {
  if (!isDataFile(file, decodeText(bytes.subarray(0, HEAD)))) return undefined;
  if (bytes.length > MAX_JSON_BYTES) return TOO_LARGE;
  return readDataFile(decodeText(bytes), framework, file);
}

/** What there is to say of a file of this name and size that is not even opened; undefined for a document. */
export const readTooLarge = (file: string, size: number): DataFileReading | undefined =>
  isDataFile(file, "") && size > MAX_JSON_BYTES ? TOO_LARGE : undefined;

const TOO_LARGE: DataFileReading = { problem: "json-too-large", issues: [] };
