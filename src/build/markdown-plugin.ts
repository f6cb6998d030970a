import type { Plugin } from "vite";
import { parseMarkdown } from "./markdown.ts";

/** Lets the app import a page of docs/ as blocks of text. */
export const markdownPlugin = (): Plugin => ({
  name: "atlas-markdown",
  enforce: "pre",
  transform: (source, id) =>
    id.endsWith(".md")
      ? { code: `export const blocks = ${JSON.stringify(parseMarkdown(source))};`, map: null }
      : undefined,
});
