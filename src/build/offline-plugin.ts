import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { generateSW, type RuntimeCaching } from "workbox-build";
import { FILES_CACHE, type HashedFile } from "../domain/release.ts";

/** Chunks that the service worker caches on first use instead of during installation. They contain embeds, notices about other dataset versions, languages other than English, and code that few visitors need: the data page, citations, documents, spreadsheets, custom groups and the map. */
const ON_USE =
  /src\/(app\/(Embed|OtherDataset)|export\/workbook|features\/(dataset|import\/(DropTarget|ImportView)|world\/figures\/map)|figure\/narrowing\/OwnGroup|formats|i18n\/(?!en)..\.json|intake)|docs\/(dataset|\w+\/(?!en)..\.md)|^Citations$|\.json\?(import|dataset|cite)$/;
const HASHED = /^(assets|data)\/.*\.(js|css|json)$/;
/** The precached pages: the English first page, and the Spanish first page for the folders of all other languages. The app replaces their content. */
const SHELL = /^(es\/)?index\.html$/;

/** Writes the service worker `sw.js` and the list of hashed files, `offline.json`, once the build is written. */
export function offlinePlugin(): Plugin {
  const program = new Set<string>();
  return {
    name: "atlas-offline",
    apply: "build",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk" || ON_USE.test(file.facadeModuleId ?? file.name)) continue;
        const { importedCss = [], importedAssets = [] } = file.viteMetadata ?? {};
        for (const path of [file.fileName, ...importedCss, ...importedAssets]) program.add(path);
      }
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        const { root, build } = this.environment.config;
        if (!error) await writeWorker(resolve(root, build.outDir), program);
      },
    },
  };
}

async function writeWorker(folder: string, program: ReadonlySet<string>): Promise<void> {
  const built = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const hashed = built.filter((path) => HASHED.test(path));
  const files: HashedFile[] = hashed.map((path) => [path, statSync(join(folder, path)).size]);
  writeFileSync(join(folder, "offline.json"), JSON.stringify(files));
  await generateSW({
    globDirectory: folder,
    globPatterns: [
      ...built.filter((path) => SHELL.test(path)),
      "icon.svg",
      "offline.json",
      "data/index-*.json",
      "assets/png-worker-*.js",
      ...hashed.filter((path) => program.has(path)),
    ],
    swDest: join(folder, "sw.js"),
    dontCacheBustURLsMatching: HASHED,
    // The query prevents the precache from serving these pages to online visitors.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) =>
          SHELL.test(entry.url) ? { ...entry, url: `${entry.url}?shell` } : entry,
        ),
      }),
    ],
    runtimeCaching: [PAGES, FILES],
    clientsClaim: true,
    navigationPreload: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  });
}

// Workbox copies the functions below into the worker as text, so they must not use other code of this module.

/** Pages are fetched from the network. Offline, or after three seconds, the response is the `index.html` at the same folder depth. */
const PAGES: RuntimeCaching = {
  urlPattern: ({ request, url }) =>
    request.mode === "navigate" && /(\/|\/[\w-]+|\/[\d.]+|\.html)$/.test(url.pathname),
  handler: "NetworkFirst",
  options: {
    networkTimeoutSeconds: 3,
    plugins: [
      {
        cacheWillUpdate: async () => null,
        cachedResponseWillBeUsed: async ({ request }) =>
          (await caches.match(new URL("index.html", request.url), { ignoreSearch: true })) ??
          caches.match(new URL("../es/index.html", request.url), { ignoreSearch: true }),
      },
    ],
  },
};

/** Hashed files never change. A server may respond to a request for a missing file with a page, which must not be cached. */
const FILES: RuntimeCaching = {
  urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/(assets|data)\/[^/]+$/.test(url.pathname),
  handler: "CacheFirst",
  options: {
    cacheName: FILES_CACHE,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) =>
          response.ok && !/html/.test(response.headers.get("content-type") ?? "") ? response : null,
      },
    ],
  },
};
