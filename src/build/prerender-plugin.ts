import { fileURLToPath } from "node:url";
import { build, createServer, type Plugin } from "vite";
import type { PrerenderedPage } from "../prerender.tsx";
import { assembleNotFound, assemblePage, type PageParts } from "./assemble-page.ts";
import { cataloguePlugin } from "./catalogues.ts";
import { toLayers } from "./layers.ts";
import { markdownPlugin } from "./markdown.ts";
import { createFontMeasure } from "./preview-fonts.ts";
import { rasterizePreviews } from "./previews.ts";

const START = fileURLToPath(new URL("../start.ts", import.meta.url));
const PRERENDER = fileURLToPath(new URL("../prerender.tsx", import.meta.url));
const INDEX = "index.html";

type Bundle = Parameters<Extract<Plugin["generateBundle"], (...args: never) => unknown>>[1];

interface Options {
  /** Absolute address of the site's root, if known. */
  siteUrl: string | undefined;
  /** Codes of the countries that have a page. By default, all have one. */
  countryPages: readonly string[] | undefined;
  /** Plugins that emit the data files and provide the modules generated from the data. */
  dataPlugins: readonly Plugin[];
}

/** Writes one HTML file for each page in each language, and the other files of `writeSite`. */
export const prerenderPlugin = ({ dataPlugins, ...site }: Options): Plugin => ({
  name: "atlas-prerender",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    async handler(_options, bundle) {
      const parts = await readParts(bundle);
      delete bundle[INDEX];
      const croissant = textOf(bundle, "api/v1/croissant.json");
      const files = await runProgram(bundle, dataPlugins, (program) =>
        writeSite(program, parts, { ...site, croissant }),
      );
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
  },
});

async function readParts(bundle: Bundle): Promise<PageParts> {
  const template = textOf(bundle, INDEX);
  const chunks = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? one : []));
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("The build has no entry chunk");
  const stylesOf = ({ viteMetadata }: (typeof chunks)[number]) =>
    [...(viteMetadata?.importedCss ?? [])].map((file) => ({
      file,
      text: toLayers(textOf(bundle, file)),
    }));
  const own = chunks.flatMap((chunk) => {
    const [, view] = /\/(\w+)View\.tsx$/.exec(chunk.facadeModuleId ?? "") ?? [];
    // Includes the styles of chunks that the view shares with other views.
    const used = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
    const all = [...used, chunk].filter(({ isEntry }) => !isEntry).flatMap(stylesOf);
    return view ? [[view.toLowerCase(), all] as const] : [];
  });
  const starts = {
    site: await bundleStart(entry.fileName, "site"),
    language: await bundleStart(entry.fileName, "language"),
    other: await bundleStart(entry.fileName, "other"),
  };
  const print = Object.keys(bundle).find((file) => /\/print-[\w-]+\.css$/.test(file));
  if (!print) throw new Error("The build has no print styles");
  return { print, template, starts, styles: stylesOf(entry), viewStyles: new Map(own) };
}

function textOf(bundle: Bundle, file: string): string {
  const found = bundle[file];
  if (found?.type !== "asset") throw new Error(`The build has no file ${file}`);
  return String(found.source);
}

type Program = typeof import("../prerender.tsx");

/** The files of all pages. Files that need the site's address are written only if it is known. */
async function writeSite(
  program: Program,
  parts: PageParts,
  site: Omit<Parameters<Program["prerenderSite"]>[0], "measure">,
) {
  const { siteUrl } = site;
  const files = new Map<string, string | Uint8Array>();
  const previews = new Map<string, string>();
  const pages: PrerenderedPage["page"][] = [];
  const measure = createFontMeasure();
  for await (const prerendered of program.prerenderSite({ ...site, measure })) {
    files.set(prerendered.file, assemblePage(prerendered, parts));
    pages.push(prerendered.page);
    const { file, markdown, oEmbed, preview } = prerendered;
    if (markdown) files.set(file.replace(/html$/, "md"), markdown);
    // Pages in one language share a picture unless they are about a country.
    if (siteUrl && !previews.has(preview.path)) previews.set(preview.path, preview.draw());
    if (oEmbed) files.set(oEmbed.path, oEmbed.content);
  }
  files.set("404.html", assembleNotFound(await program.prerenderNotFound(siteUrl), parts));
  for (const [path, text] of program.describeSite(pages, siteUrl)) files.set(path, text);
  for (const [path, png] of await rasterizePreviews(previews)) files.set(path, png);
  return files;
}

/** Runs prerender.tsx in a Vite server, with the app's modules. */
async function runProgram<T>(
  bundle: Bundle,
  plugins: readonly Plugin[],
  use: (program: Program) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    configFile: false,
    mode: "production",
    appType: "custom",
    logLevel: "warn",
    plugins: [cataloguePlugin(), markdownPlugin(), ...plugins],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const { fetch } = globalThis;
  // The app's queries fetch the files of the dataset, which are only in the bundle so far.
  globalThis.fetch = async (path) => {
    const file = bundle[String(path)];
    return file?.type === "asset"
      ? new Response(String(file.source))
      : new Response("", { status: 404 });
  };
  try {
    const program = await server.ssrLoadModule(PRERENDER);
    const { prerenderSite, prerenderNotFound, describeSite } = program;
    return await use({ prerenderSite, prerenderNotFound, describeSite });
  } finally {
    globalThis.fetch = fetch;
    await server.close();
  }
}

/** Bundles start.ts as a classic script. */
async function bundleStart(entry: string, kind: typeof START_KIND): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    define: { ENTRY: JSON.stringify(entry), START_KIND: JSON.stringify(kind) },
    build: { write: false, rolldownOptions: { input: START, output: { format: "iife" } } },
  });
  const [chunk] = "output" in result ? result.output : [];
  if (!chunk) throw new Error(`${START}: nothing was built`);
  return chunk.code.trim();
}
