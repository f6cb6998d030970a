import { inflateWithin, TooLarge } from "./inflate.ts";
import { MAX_WORD_BYTES, MAX_WORD_PARTS } from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";
import { readWordBody } from "./word-body.ts";
import { readLinks, readStyles } from "./word-styles.ts";
import { listEntries, type ZipEntry } from "./zip.ts";

/** The parts that hold words and how they are laid out; pictures, fonts, macros and embedded files are never unpacked. */
const DOCUMENT = /^word\/document\d{0,2}\.xml$/;
const PARTS = {
  styles: /^word\/styles\d{0,2}\.xml$/,
  links: /^word\/_rels\/document\d{0,2}\.xml\.rels$/,
};

/** Bytes of a Word document to text: paragraphs apart, list items with bullets, cells with gaps, links in Markdown. */
export function readWordText(bytes: Uint8Array): string {
  const entries = listEntries(bytes, MAX_WORD_PARTS);
  if (entries.some(({ name }) => name === "EncryptedPackage"))
    throw new UnreadableDocument("word-protected");
  const document = entries.find(({ name }) => DOCUMENT.test(name));
  if (!document) throw new UnreadableDocument("other-zip");
  const read = (wanted: RegExp) => {
    const entry = entries.find(({ name }) => wanted.test(name));
    return entry ? unpack(entry) : "";
  };
  return readWordBody(unpack(document), {
    styles: readStyles(read(PARTS.styles)),
    links: readLinks(read(PARTS.links)),
  });
}

/** The text of a part, if it is within the limit. */
function unpack({ method, packed, isEncrypted }: ZipEntry): string {
  if (isEncrypted) throw new UnreadableDocument("word-protected");
  if (method === 0 && packed.length > MAX_WORD_BYTES)
    throw new UnreadableDocument("word-too-large");
  if (method !== 0 && method !== 8) throw new UnreadableDocument("word-damaged");
  try {
    return new TextDecoder().decode(method === 0 ? packed : inflateWithin(packed, MAX_WORD_BYTES));
  } catch (error) {
    throw new UnreadableDocument(error instanceof TooLarge ? "word-too-large" : "word-damaged", {
      cause: error,
    });
  }
}
