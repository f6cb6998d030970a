import type { Plugin } from "vite";

/** The spreadsheet library packs large files in a worker made from a blob, which the page's policy forbids: here at once. */
export const spreadsheetPlugin = (): Plugin => ({
  name: "atlas-spreadsheet",
  transform: (_code, id) =>
    id.endsWith("/write-excel-file/modules/zip/zipToArrayBuffer.js")
      ? `import { zipSync } from "fflate"; export default async (files) => zipSync(files).buffer;`
      : undefined,
});
