import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { MAX_WORD_BYTES, MAX_WORD_PARTS, STEP_BYTES } from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";
import { latin1 } from "./recognize.ts";
import { readLinks, readStyles, readWordBody } from "./word-body.ts";

/** The parts to decompress. Images, fonts, macros and embedded files are never decompressed. */
const PARTS = {
  document: /^word\/document\d{0,2}\.xml$/,
  styles: /^word\/styles\d{0,2}\.xml$/,
  links: /^word\/_rels\/document\d{0,2}\.xml\.rels$/,
};
/** Upper bound for the length of a ZIP archive's end record, which may contain a comment. */
const END_BYTES = 66_000;

export function readWordText(bytes: Uint8Array): string {
  const parts = unzipParts(bytes);
  if (parts.document === undefined)
    throw new UnreadableDocument(
      latin1(bytes.subarray(-END_BYTES)).includes("PK\x05\x06") ? "other-zip" : "word-damaged",
    );
  const { styles = "", links = "" } = parts;
  return readWordBody(parts.document, { styles: readStyles(styles), links: readLinks(links) });
}

/** Decompresses the parts. Measures their sizes, because the archive may declare false sizes. */
function unzipParts(bytes: Uint8Array) {
  const parts: { [part in keyof typeof PARTS]?: string } = {};
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > MAX_WORD_PARTS) throw new UnreadableDocument("word-too-large");
    if (file.name === "xl/workbook.xml") throw new UnreadableDocument("spreadsheet");
    if (file.name === "EncryptedPackage") throw new UnreadableDocument("word-protected");
    for (const part of ["document", "styles", "links"] as const)
      if (PARTS[part].test(file.name))
        inflate(file, (text) => {
          parts[part] ??= text;
        });
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP_BYTES)
    unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  return parts;
}

function inflate(file: UnzipFile, onText: (text: string) => void): void {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  file.ondata = (error, chunk, isLast) => {
    if (error) throw error;
    size += chunk.length;
    if (size > MAX_WORD_BYTES) throw new UnreadableDocument("word-too-large");
    text += decoder.decode(chunk, { stream: !isLast });
    if (isLast) onText(text);
  };
  file.start();
}
