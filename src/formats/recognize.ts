import { findUtf16 } from "../reader/decode.ts";
import { UnreadableDocument } from "./problem.ts";

export type DocumentForm = "text" | "markdown" | "html" | "pdf" | "word";

/** Number of bytes to inspect. */
export const HEAD_BYTES = 1024;
/** Maximum share of control characters in text, not counting tabs and line breaks. */
const MAX_CONTROL_SHARE = 0.05;

const PICTURES: readonly RegExp[] = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF[\s\S]{4}WEBP/,
  /^(?:II\*\0|MM\0\*)/,
  /^BM[\s\S]{4}\0\0\0\0/,
  /^\0\0\0[\s\S]ftyp(?:hei|avif|mif1)/,
  /^(?:\xef\xbb\xbf)?\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,50})?<(?:svg|!doctype svg)\b/i,
];
const UTF_32 = /^(?:\xff\xfe\0\0|\0\0\xfe\xff|(?:[^\0]\0\0\0){8}|(?:\0\0\0[^\0]){8})/;
const HTML =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[^>]{0,500}-->\s{0,50}){0,5}<(!doctype html|html|head|body|meta|title|div|p|h[1-6]|table|article|section|main|span|font|ul|ol)\b/i;

/** File names of text formats. */
export const TEXT_NAME = /\.(?:txt|md|markdown|x?html?)$/i;

/** Detects the format from the first bytes. The file name only distinguishes text formats. Throws `UnreadableDocument`. */
export function recognizeForm(bytes: Uint8Array, name: string): DocumentForm {
  if (bytes.length === 0) throw new UnreadableDocument("empty");
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  // Other bytes may precede the header of a PDF. In a file with a text name, such a header may be part of the text.
  if (TEXT_NAME.test(name) ? head.startsWith("%PDF-") : head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return "word";
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw new UnreadableDocument("old-word");
  if (head.startsWith("{\\rtf")) throw new UnreadableDocument("rtf");
  if (PICTURES.some((picture) => picture.test(head))) throw new UnreadableDocument("picture");
  if (UTF_32.test(head)) throw new UnreadableDocument("utf-32");
  const isWide = findUtf16(bytes) !== undefined;
  if (!isWide && !isText(head)) throw new UnreadableDocument("unknown-form");
  const tag = HTML.exec(isWide ? head.replaceAll("\0", "") : head)?.[1];
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  // Markdown can start with HTML.
  if (tag && (!isMarkdown || /html$/i.test(tag))) return "html";
  if (/\.x?html?$/i.test(name)) return "html";
  return isMarkdown ? "markdown" : "text";
}

function isText(head: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counts control characters
  const controls = head.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls <= head.length * MAX_CONTROL_SHARE;
}

/** Decodes ISO 8859-1. `TextDecoder("latin1")` decodes windows-1252 instead. */
export const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
