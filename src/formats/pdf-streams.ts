import { Unzlib } from "fflate";
import * as limits from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";

const STREAM = "stream";
const END = "endstream";
/** Deflate expands at most 1,032-fold, so shorter streams are harmless. */
const SMALL_BYTES = 500;
/** Number of bytes before a stream that are searched for its dictionary. */
const DICTIONARY_BYTES = 400;
/** In a damaged file, pdf.js reads all bytes up to LF, CR or "<" as one token, which takes 30 bytes of memory per character. */
const TOKEN_ENDS = new Set([10, 13, 60]);
const MAX_TOKEN_BYTES = 8_000_000;
/** Matches a form XObject that may draw others. Nine levels of ten forms each make pdf.js draw a billion times, which cannot be interrupted. */
const NESTED = /\/(?:XObject ?<<|(?:XObject|Resources) ?\d)(?![\s\S]*endobj)/;
const PICTURE = /\/Subtype ?\/Image\b(?![\s\S]*endobj)/;

/** Throws if the streams of a PDF decompress beyond the limits, because pdf.js keeps them in memory without a limit. */
export function checkPdfStreams(bytes: Uint8Array) {
  const left = { pictures: limits.MAX_PDF_PICTURES_BYTES, others: limits.MAX_PDF_BYTES };
  let largest = 0;
  let hasPictures = false;
  for (let at = 0, start = 0; at < bytes.length; at += 1)
    if (TOKEN_ENDS.has(bytes[at] ?? 0)) start = at;
    else if (at - start > MAX_TOKEN_BYTES) throw new UnreadableDocument("pdf-too-large");
  for (const stream of findStreams(bytes)) {
    const limit = stream.isPicture ? limits.MAX_PDF_PICTURE_BYTES : limits.MAX_PDF_STREAM_BYTES;
    const size = sizeOf(stream.bytes, limit);
    left[stream.isPicture ? "pictures" : "others"] -= size;
    if (Math.min(left.pictures, left.others) < 0) throw new UnreadableDocument("pdf-too-large");
    if (stream.isNested) largest = limits.MAX_PDF_BYTES;
    if (stream.isPicture) hasPictures = true;
    else largest = Math.max(largest, size, stream.bytes.length);
  }
  return { isDrawingSmall: largest <= limits.MAX_PDF_DRAWN_BYTES, hasPictures };
}

/** Decompressed size of a stream. 0 if the stream is short, encrypted, damaged or not compressed with Deflate. */
function sizeOf(stream: Uint8Array, limit: number): number {
  if (stream.length < SMALL_BYTES || !isDeflated(stream)) return 0;
  const counter = new Counter(limit);
  return counter.unpack(stream, true) ? counter.size : 0;
}

function* findStreams(bytes: Uint8Array) {
  // Latin-1 has one character per byte, so indices match.
  const text = new TextDecoder("latin1").decode(bytes);
  for (let at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at)) {
    let start = at + STREAM.length;
    if (bytes[start] === 13) start += 1;
    if (bytes[start] === 10) start += 1;
    const end = text.indexOf(END, start);
    const dictionary = text.slice(Math.max(0, at - DICTIONARY_BYTES), at);
    yield {
      bytes: bytes.subarray(start, end < 0 ? bytes.length : end),
      isPicture: PICTURE.test(dictionary),
      isNested: NESTED.test(dictionary),
    };
    at = end < 0 ? bytes.length : end + END.length;
  }
}

/** Checks the two-byte zlib header (RFC 1950). */
const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** Measures decompressed data without keeping it, including data that was compressed twice. */
class Counter {
  size = 0;
  readonly #unpacker = new Unzlib((chunk) => this.#count(chunk));
  #inner: Counter | undefined;

  constructor(readonly limit: number) {}

  /** Returns false for damaged data. Throws beyond the limit. */
  unpack(bytes: Uint8Array, isLast: boolean): boolean {
    try {
      for (let at = 0; at < bytes.length; at += limits.STEP_BYTES) {
        const end = at + limits.STEP_BYTES;
        this.#unpacker.push(bytes.subarray(at, end), isLast && end >= bytes.length);
      }
      return true;
    } catch (error) {
      if (error instanceof UnreadableDocument) throw error;
      return false;
    }
  }

  #count(chunk: Uint8Array): void {
    if (this.size === 0 && isDeflated(chunk)) this.#inner = new Counter(this.limit);
    this.size += chunk.length;
    if (this.size > this.limit) throw new UnreadableDocument("pdf-too-large");
    // If unpacking fails, the data was not compressed twice: its first bytes only looked like a zlib header.
    if (this.#inner?.unpack(chunk, false) === false) this.#inner = undefined;
  }
}
