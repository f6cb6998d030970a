const MEGABYTE = 1_000_000;

/** Bytes of a text, Markdown or HTML file; a profile has some 10 kB. */
export const MAX_TEXT_BYTES = 5 * MEGABYTE;
/** Characters of a document's text, whatever its form; 193 profiles have three million. */
export const MAX_CHARACTERS = MEGABYTE;
/** Bytes of a JSON file: a session of every country with its words. */
export const MAX_JSON_BYTES = 20 * MEGABYTE;
/** Bytes of a PDF or Word file; a profile has some 200 kB. */
export const MAX_BINARY_BYTES = 30 * MEGABYTE;
/** Bytes of each part of a Word file that holds words, unpacked; pictures are never unpacked. */
export const MAX_WORD_BYTES = 12 * MEGABYTE;
/** Parts that the list of contents of a Word file may name. */
export const MAX_WORD_PARTS = 5000;
/** Pages of a PDF; a profile has four. */
export const MAX_PDF_PAGES = 300;
/** Bytes of one stream of a PDF, unpacked; a page of a profile has some 20 kB. */
export const MAX_PDF_STREAM_BYTES = 4 * MEGABYTE;
/** Bytes of one picture of a PDF, unpacked: it is never looked at, and a scanned page has 26 MB. */
export const MAX_PDF_PICTURE_BYTES = 60 * MEGABYTE;
/** Bytes of all pictures of a PDF, unpacked: they are measured, and never kept. */
export const MAX_PDF_PICTURES_BYTES = 300 * MEGABYTE;
/** Bytes of all its other streams, unpacked. */
export const MAX_PDF_BYTES = 40 * MEGABYTE;
/** Pieces of text that a PDF may place on its pages. */
export const MAX_PDF_PIECES = 30_000;
/** A PDF is looked at for drawn bullets where no stream, unpacked, is larger: a page full of drawings has a megabyte of them. */
export const MAX_PDF_DRAWN_BYTES = MEGABYTE / 2;
/** And on pages with no more pieces of text: a full one has some 600. */
export const MAX_PDF_DRAWN_PIECES = 3000;
/** Milliseconds for looking at drawings; pages that come later do without. */
export const MAX_PDF_DRAWN_TIME = 3000;
/** Milliseconds for the pages of a PDF, looked at between pieces of text. */
export const MAX_PDF_TIME = 15_000;
/**
 * Milliseconds after which whoever reads documents in a thread ends the thread: a PDF can keep one busy without ever
 * coming to a piece of text, and only from outside can that be ended.
 */
export const MAX_THREAD_TIME = 30_000;
