import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, createServer, type Plugin } from "vite";
import { LANGUAGES, type Language } from "../domain/languages.ts";
import type { PrerenderedPage } from "../prerender.tsx";
import { cataloguePlugin } from "./catalogues.ts";
import { buildDataset } from "./dataset.ts";
import { datasetPlugin } from "./dataset-plugin.ts";

const START = fileURLToPath(new URL("../start.ts", import.meta.url));
const PRERENDER = fileURLToPath(new URL("../prerender.tsx", import.meta.url));

/**
 * Writes the first view into the built page, in every language, and before it the script that settles which of them is
 * shown. The development server goes without.
 */
export function prerenderPlugin(dataDir: string, extraDirs: readonly string[]): Plugin {
  let start = "";
  return {
    name: "atlas-prerender",
    apply: "build",
    async buildStart() {
      const source = await bundleStart();
      const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
      start = `assets/start-${hash}.js`;
      this.emitFile({ type: "asset", fileName: start, source });
    },
    transformIndexHtml: {
      order: "post",
      handler: async (page) => ({
        html: insertPages(page, await prerenderPages(dataDir, extraDirs)),
        // Not deferred, or what does not fit would be painted before it runs.
        tags: [{ tag: "script", attrs: { src: `./${start}` }, injectTo: "head" }],
      }),
    },
  };
}

const ROOT = '<div id="root"></div>';
const TITLE = /<title>.*?<\/title>/;

/** Puts the first of the pages in its place in index.html, the others beside it as templates, which nobody sees. */
export function insertPages(
  index: string,
  pages: readonly (PrerenderedPage & { language: Language })[],
): string {
  const [first, ...others] = pages;
  if (!first || !index.includes(ROOT) || !TITLE.test(index))
    throw new Error(`index.html: expected ${ROOT} and a <title> for the prerendered page`);
  const attributesOf = ({ language, intl }: (typeof pages)[number]) =>
    `data-prerendered="${language}" data-intl="${intl}"`;
  const root = `<div id="root" ${attributesOf(first)}>${first.html}</div>`;
  const templates = others.map(
    (page) => `<template ${attributesOf(page)} title="${page.title}">${page.html}</template>`,
  );
  const notes = pages.map(
    ({ language, withoutScript }) => `<p lang="${language}">${withoutScript}</p>`,
  );
  const noscript = `<noscript><div class="page without-script">${notes.join("")}</div></noscript>`;
  // By functions: a "$" in a text is no pattern.
  return index
    .replace(TITLE, () => `<title>${first.title}</title>`)
    .replace(ROOT, () => [noscript, root, ...templates].join("\n    "));
}

/** Renders the page by the program's own modules, as the browser would. */
async function prerenderPages(dataDir: string, extraDirs: readonly string[]) {
  const { files } = buildDataset(dataDir, extraDirs);
  const readFile = (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`The dataset has no file ${path}`);
    return text;
  };
  const server = await createServer({
    configFile: false,
    mode: "production",
    appType: "custom",
    logLevel: "warn",
    plugins: [cataloguePlugin(), datasetPlugin(dataDir, extraDirs)],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const program = await server.ssrLoadModule(PRERENDER);
    const prerenderPage: typeof import("../prerender.tsx").prerenderPage = program.prerenderPage;
    return await Promise.all(
      LANGUAGES.map(async (language) => ({
        language,
        ...(await prerenderPage(language, readFile)),
      })),
    );
  } finally {
    await server.close();
  }
}

/** One classic script: a module would run after the page is painted. */
async function bundleStart(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, rolldownOptions: { input: START, output: { format: "iife" } } },
  });
  const [chunk] = "output" in result ? result.output : [];
  if (!chunk) throw new Error(`${START}: nothing was built`);
  return chunk.code;
}
