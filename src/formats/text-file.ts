import { decodeText } from "../reader/decode.ts";

/** The text of a file in any encoding that `decodeText` supports. Rejects if the file cannot be opened. */
export const readTextFile = async (file: File): Promise<string> =>
  decodeText(new Uint8Array(await file.arrayBuffer()));
