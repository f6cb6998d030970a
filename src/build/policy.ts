import type { Plugin } from "vite";

/** Nothing inline, nothing from other origins; pictures are made from blobs. Stated in the page, so that any web server will do. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Writes the Content-Security-Policy into the built page; the development server needs inline scripts and goes without. */
export const cspPlugin = (): Plugin => ({
  name: "atlas-csp",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
      injectTo: "head-prepend",
    },
  ],
});

/** The spreadsheet library packs large files in a worker made from a blob, which the page's policy forbids: here at once. */
export const spreadsheetPlugin = (): Plugin => ({
  name: "atlas-spreadsheet",
  transform: (_code, id) =>
    id.endsWith("/write-excel-file/modules/zip/zipToArrayBuffer.js")
      ? `import { zipSync } from "fflate"; export default async (files) => zipSync(files).buffer;`
      : undefined,
});
