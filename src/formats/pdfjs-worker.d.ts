/** pdf.js's worker, loaded for its effect: it puts itself where the library finds it in the same thread. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
