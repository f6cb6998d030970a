import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { MAX_WORD_BYTES, MAX_WORD_PARTS } from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";
import { latin1 } from "./recognize.ts";
import { readLinks, readStyles, readWordBody } from "./word-body.ts";

/** The parts that hold words and how they are laid out; pictures, fonts, macros and embedded files are never unpacked. */
const PARTS = {
  document: /^word\/document\d{0,2}\.xml$/,
  styles: /^word\/styles\d{0,2}\.xml$/,
  links: /^word\/_rels\/document\d{0,2}\.xml\.rels$/,
};
/** Where the list of contents ends, with a comment at most behind it. */
const END_BYTES = 66_000;
/** Bytes unpacked in one step: they make a thousand times as many at most, which are then in memory at once. */
const STEP_BYTES = 16_000;

/** Bytes of a Word document to text: paragraphs apart, list items with bullets, cells with gaps, links in Markdown. */
export function readWordText(bytes: Uint8Array): string {
  const parts = unpackParts(bytes);
  if (parts.document === undefined)
    throw new UnreadableDocument(
      latin1(bytes.subarray(-END_BYTES)).includes("PK\x05\x06") ? "other-zip" : "word-damaged",
    );
  const { styles = "", links = "" } = parts;
  return readWordBody(parts.document, { styles: readStyles(styles), links: readLinks(links) });
}

/** The text of the parts, whatever sizes the archive claims; throws where one is too large, or the archive damaged. */
function unpackParts(bytes: Uint8Array): { [part in keyof typeof PARTS]?: string } {
  const parts: { [part in keyof typeof PARTS]?: string } = {};
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > MAX_WORD_PARTS) throw new UnreadableDocument("word-too-large");
    if (file.name === "EncryptedPackage") throw new UnreadableDocument("word-protected");
    for (const part of ["document", "styles", "links"] as const)
      if (PARTS[part].test(file.name))
        unpack(file, (text) => {
          parts[part] ??= text;
        });
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP_BYTES)
    unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  return parts;
}

function unpack(file: UnzipFile, onText: (text: string) => void): void {
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
