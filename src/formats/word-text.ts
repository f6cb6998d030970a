import { zipSync } from "fflate";
import { htmlToText } from "./html-text.ts";
import { inflateWithin, TooLarge } from "./inflate.ts";
import { MAX_WORD_BYTES, MAX_WORD_PARTS, MAX_WORD_TAGS } from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";
import { listEntries, type ZipEntry } from "./zip.ts";

/** The parts that hold words and how they are laid out; pictures, fonts, macros and embedded files are never unpacked. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\d{0,2}\.xml(?:\.rels)?)$/;
const DOCUMENT = /^word\/document\d{0,2}\.xml$/;

/** Bytes of a Word document to text: headings, paragraphs, lists, tables and links as in HTML. */
export async function readWordText(bytes: Uint8Array): Promise<string> {
  const entries = listEntries(bytes, MAX_WORD_PARTS);
  if (entries.some(({ name }) => name === "EncryptedPackage"))
    throw new UnreadableDocument("word-protected");
  if (!entries.some(({ name }) => DOCUMENT.test(name))) throw new UnreadableDocument("other-zip");
  const archive = repack(entries.filter(({ name }) => PART.test(name)));
  const { default: mammoth } = await import("mammoth");
  const input = { arrayBuffer: archive.buffer, buffer: archive };
  const { value } = await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  });
  return htmlToText(value);
}

/** An archive of nothing but these parts, stored as they are: what it unpacks to is known, and within the limit. */
function repack(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw new UnreadableDocument("word-protected");
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_WORD_BYTES)
    throw new UnreadableDocument("word-too-large");
  const parts = new Map<string, Uint8Array>();
  let left = MAX_WORD_BYTES;
  let tags = 0;
  for (const entry of entries) {
    const part = unpack(entry, left);
    left -= part.length;
    tags += countTags(part);
    if (tags > MAX_WORD_TAGS) throw new UnreadableDocument("word-too-large");
    parts.set(entry.name, part);
  }
  return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 0 }));
}

function countTags(xml: Uint8Array): number {
  let count = 0;
  for (const byte of xml) if (byte === 0x3c) count += 1;
  return count;
}

function unpack({ method, packed }: ZipEntry, limit: number): Uint8Array {
  if (method === 0 && packed.length > limit) throw new UnreadableDocument("word-too-large");
  if (method === 0) return packed;
  if (method !== 8) throw new UnreadableDocument("word-damaged");
  try {
    return inflateWithin(packed, limit);
  } catch (error) {
    throw new UnreadableDocument(error instanceof TooLarge ? "word-too-large" : "word-damaged", {
      cause: error,
    });
  }
}
