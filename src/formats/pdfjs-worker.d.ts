/** Imported for its side effect: registers the worker code so that pdf.js runs it in the same thread. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
