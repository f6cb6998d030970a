import { Unzlib } from "fflate";
import * as limits from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";

const STREAM = "stream";
const END = "endstream";
/** A stream this short unpacks to half a megabyte at most. */
const SMALL_BYTES = 500;
/** What a stream is stands right before it. */
const DICTIONARY_BYTES = 400;
/** Where a file is damaged, the library takes what lies between these bytes for a word, at 30 bytes a letter. */
const WORD_ENDS = new Set([10, 13, 60]);
const MAX_WORD = 8_000_000;
/** A form that draws others, or may, by a list elsewhere: a few that each draw ten make a billion, and the library cannot be stopped. */
const NESTED = /\/(?:XObject ?<<|(?:XObject|Resources) ?\d)(?![\s\S]*endobj)/;
const PICTURE = /\/Subtype ?\/Image\b(?![\s\S]*endobj)/;

/**
 * Throws where the packed streams of a PDF unpack to more than a document needs: the PDF library keeps what it
 * unpacks in memory, and knows no limit. Tells whether what is drawn is small enough to be looked at, and any a picture.
 */
export function checkPdfStreams(bytes: Uint8Array) {
  const left = { pictures: limits.MAX_PDF_PICTURES_BYTES, others: limits.MAX_PDF_BYTES };
  let largest = 0;
  let hasPictures = false;
  for (let at = 0, start = 0; at < bytes.length; at += 1)
    if (WORD_ENDS.has(bytes[at] ?? 0)) start = at;
    else if (at - start > MAX_WORD) throw new UnreadableDocument("pdf-too-large");
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

/** Bytes unpacked; 0 for a stream that is not deflated, or is encrypted, or damaged. */
function sizeOf(stream: Uint8Array, limit: number): number {
  if (stream.length < SMALL_BYTES || !isDeflated(stream)) return 0;
  const counter = new Counter(limit);
  return counter.unpack(stream, true) ? counter.size : 0;
}

/** What lies between each "stream" and the "endstream" that follows. */
function* findStreams(bytes: Uint8Array) {
  // A character for each byte.
  const text = new TextDecoder("latin1").decode(bytes);
  for (let at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at)) {
    let start = at + STREAM.length;
    if (bytes[start] === 13) start += 1;
    if (bytes[start] === 10) start += 1;
    const end = text.indexOf(END, start);
    const dictionary = text.slice(Math.max(0, at - DICTIONARY_BYTES), at);
    const sort = { isPicture: PICTURE.test(dictionary), isNested: NESTED.test(dictionary) };
    yield { bytes: bytes.subarray(start, end < 0 ? bytes.length : end), ...sort };
    at = end < 0 ? bytes.length : end + END.length;
  }
}

/** The two bytes that zlib puts before what it packs. */
const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** One step of packed bytes; deflate makes at most a thousand times as much of it, which is then in memory at once. */
const STEP_BYTES = 16_000;

/** Counts what packed bytes hold, keeping none of it, and what that holds, if it is packed bytes in turn. */
class Counter {
  size = 0;
  readonly #unpacker = new Unzlib((chunk) => this.#count(chunk));
  #inner: Counter | undefined;

  constructor(readonly limit: number) {}

  /** Whether the bytes are packed ones, undamaged; throws where they hold too many. */
  unpack(bytes: Uint8Array, isLast: boolean): boolean {
    try {
      for (let at = 0; at < bytes.length; at += STEP_BYTES)
        this.#unpacker.push(
          bytes.subarray(at, at + STEP_BYTES),
          isLast && at + STEP_BYTES >= bytes.length,
        );
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
    // What looked packed by its first two bytes may be none.
    if (this.#inner?.unpack(chunk, false) === false) this.#inner = undefined;
  }
}
