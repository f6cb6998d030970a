const MEGABYTE = 1_000_000;

/** Size of a text, Markdown or HTML file in bytes. The text of a profile is about 6 kB. */
export const MAX_TEXT_BYTES = 5 * MEGABYTE;
/** Length of a document's text in characters, in any format. */
export const MAX_CHARACTERS = MEGABYTE;
/** Size of a JSON file in bytes. Sufficient for a session with the evidence of every country. */
export const MAX_JSON_BYTES = 20 * MEGABYTE;
/** Size of a PDF or Word file in bytes. A profile is about 200 kB. */
export const MAX_BINARY_BYTES = 30 * MEGABYTE;
/** Decompressed size of each text part of a Word file in bytes. Images are never decompressed. */
export const MAX_WORD_BYTES = 12 * MEGABYTE;
/** Number of compressed bytes to decompress per step. Deflate expands at most 1,032-fold, which bounds the memory of a step. */
export const STEP_BYTES = 16_000;
/** Entries in a Word file's ZIP archive. */
export const MAX_WORD_PARTS = 5000;
/** Pages of a PDF. A profile has about three. */
export const MAX_PDF_PAGES = 300;
/** Decompressed size of one PDF stream in bytes. A page of a profile is about 20 kB. */
export const MAX_PDF_STREAM_BYTES = 4 * MEGABYTE;
/** Decompressed size of one PDF image in bytes. A scanned page takes 26 MB and must be accepted, although images are not read. */
export const MAX_PDF_PICTURE_BYTES = 60 * MEGABYTE;
/** Decompressed size of all PDF images in bytes. They are measured but not kept in memory. */
export const MAX_PDF_PICTURES_BYTES = 300 * MEGABYTE;
/** Decompressed size of all other PDF streams in bytes. */
export const MAX_PDF_BYTES = 40 * MEGABYTE;
/** Size of one buffer of pdf.js in bytes. A growing buffer doubles, so it can be twice as large as its stream. */
export const MAX_PDF_BUFFER_BYTES = 2.2 * MAX_PDF_STREAM_BYTES;
/** Size of all buffers that pdf.js allocates for a document, in bytes. */
export const MAX_PDF_BUFFERS_BYTES = 300 * MEGABYTE;
export const MAX_PDF_PIECES = 30_000;
/** Drawn bullets are detected only if no stream, except images, decompresses to more than this number of bytes. A page full of drawings takes a megabyte. */
export const MAX_PDF_DRAWN_BYTES = MEGABYTE / 2;
/** Drawn bullets are detected only on pages with fewer text runs than this. A full page has about 600. */
export const MAX_PDF_DRAWN_PIECES = 3000;
/** Time for detecting drawn bullets in a document, in milliseconds. */
export const MAX_PDF_DRAWN_TIME = 3000;
/** Time for reading the pages of a PDF, in milliseconds. Checked between chunks of text. */
export const MAX_PDF_TIME = 15_000;
/** Time for starting a worker and loading the parser of a document, in milliseconds. A PDF needs 600 kB of scripts, so a connection slower than 10 kB per second is treated as stalled. */
export const MAX_LOAD_TIME = 60_000;
/** Time after which a worker that reads a document is terminated, in milliseconds. A hostile PDF can block the worker before the first chunk of text. */
export const MAX_THREAD_TIME = 30_000;
