import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as limits from "./limits.ts";
import { layOutPages } from "./pdf-layout.ts";
import { markPieces, showsText } from "./pdf-marks.ts";
import { limitBuffers } from "./pdf-memory.ts";
import { type Piece, readPieces } from "./pdf-pieces.ts";
import { checkPdfStreams } from "./pdf-streams.ts";
import { loadFormat, UnreadableDocument } from "./problem.ts";

/** Converts a PDF to text. Needs `loadWorker`. Finds lines by position, joins the lines of paragraphs, and separates pages by form feeds. */
export function readPdfText(bytes: Uint8Array): Promise<string> {
  const streams = checkPdfStreams(bytes);
  // pdf.js transfers the buffer, which would detach the caller's buffer.
  const copy = new Uint8Array(bytes);
  return limitBuffers(() => extractText(copy, streams));
}

async function extractText(bytes: Uint8Array, streams: ReturnType<typeof checkPdfStreams>) {
  const { isDrawingSmall, hasPictures } = streams;
  const task = open(bytes);
  try {
    const pdf = await task.promise;
    const pages = await readPages(pdf, isDrawingSmall);
    if (pages.some((pieces) => pieces.length > 0)) return layOutPages(pages);
    if (isDrawingSmall && (await showsText(await pdf.getPage(1), limits.MAX_PDF_DRAWN_TIME)))
      throw new UnreadableDocument("pdf-letters");
    throw new UnreadableDocument(hasPictures ? "pdf-pictures" : "no-text");
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new UnreadableDocument("pdf-protected");
    throw error;
  } finally {
    task.destroy().catch(() => {});
  }
}

/** Opens a PDF for text extraction only, without scripts, forms, fonts, images, network access or a pdf.js worker. */
const open = (bytes: Uint8Array) =>
  getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
  });

/** pdf.worker.mjs takes over `onmessage` in a worker without `window`, so `window` is defined while it loads. */
export async function loadWorker() {
  const isInWorker = !("window" in globalThis) && "onmessage" in globalThis;
  if (isInWorker) Reflect.set(globalThis, "window", globalThis);
  await loadFormat(import("pdfjs-dist/legacy/build/pdf.worker.mjs"));
  if (isInWorker) Reflect.deleteProperty(globalThis, "window");
}

async function readPages(pdf: PDFDocumentProxy, isDrawingSmall: boolean) {
  if (pdf.numPages > limits.MAX_PDF_PAGES) throw new UnreadableDocument("pdf-too-long");
  const deadline = Date.now() + limits.MAX_PDF_TIME;
  const pages: (readonly Piece[])[] = [];
  let left = limits.MAX_PDF_PIECES;
  let drawingTime = isDrawingSmall ? limits.MAX_PDF_DRAWN_TIME : 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { pieces, isTagged } = await readPieces(page, left, deadline);
    left -= pieces.length;
    // Block numbers are unique only within a page. Make them unique within the document.
    for (const piece of pieces) if (piece.block) piece.block += number * limits.MAX_PDF_PIECES;
    const before = Date.now();
    const isFew = pieces.length > 0 && pieces.length < limits.MAX_PDF_DRAWN_PIECES;
    const needsMarks = !isTagged && isFew && drawingTime > 0;
    pages.push(needsMarks ? await markPieces(page, pieces, drawingTime) : pieces);
    drawingTime -= Date.now() - before;
    page.cleanup();
  }
  return pages;
}
