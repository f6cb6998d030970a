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

/** Prerenders the first view into the built page in every language, with a script that selects one of them. */
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
      handler: async (page) =>
        insertPages(insertStart(page, start), await prerenderPages(dataDir, extraDirs)),
    },
  };
}

/** A blocking script runs before the first paint. It precedes the style sheets, since it would wait for them. */
const insertStart = (index: string, start: string) =>
  index.replace('<script type="module"', (tag) => `<script src="./${start}"></script>\n    ${tag}`);

const ROOT = '<div id="root"></div>';
const TITLE = /<title>.*?<\/title>/;

/** Inserts the first page into the root of index.html, and the others as templates. */
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
  const slowNotes = pages.map(
    ({ language, slowStart }) =>
      `<p class="page slow-start" role="alert" lang="${language}" hidden>${slowStart}</p>`,
  );
  // Replacer functions, since a string would expand "$".
  return index
    .replace(TITLE, () => `<title>${first.title}</title>`)
    .replace(ROOT, () => [noscript, ...slowNotes, root, ...templates].join("\n    "));
}

/** Renders the page in a Vite server, with the app's modules. */
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

/** Bundles start.ts as a classic script: a module would run after the first paint. */
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
