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
