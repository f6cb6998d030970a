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

/** Paper, and a page without scripts, have the last word. A rule of a later layer beats one of an earlier, however it is written and whenever it comes. */
const ORDER = "@layer tokens, base, ui, features, medium;";

/** The layer that a file is in, by where it lies. */
const LAYERS: readonly [path: RegExp, layer: string][] = [
  [/\/src\/ui\/tokens\.css$/, "tokens"],
  [/\/src\/app\/page\.css$/, "base"],
  [/\/src\/app\/print\.css$/, "medium"],
  [/\/src\/ui\/.*\.css$/, "ui"],
  [/\/src\/.*\.css$/, "features"],
];

/** Puts each style sheet into its layer. */
export const layersPlugin = (): Plugin => ({
  name: "atlas-layers",
  enforce: "pre",
  transform(source, id) {
    const [, layer] = LAYERS.find(([path]) => path.test(id)) ?? [];
    if (!layer) return undefined;
    // Whichever sheet comes first says the order.
    return { code: `${ORDER}\n@layer ${layer} {\n${source}\n}`, map: null };
  },
});
