import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import type { Plugin } from "vite";
import { generateSW, type RuntimeCaching } from "workbox-build";
import { FILES_CACHE, type Release } from "../domain/release.ts";

const paths = v.optional(v.array(v.string()), []);
const ManifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), css: paths, assets: paths }),
);

/** Code that reads documents. It is large and few visitors need it, so it is cached on use. */
const ON_USE = /^src\/(features\/import\/ImportView|formats|intake)|\.json\?import$/;
const HASHED = /^(assets|data)\/.*\.(js|css|json)$/;

/** Writes the service worker `sw.js` and the list of the release's files, `offline.json`, over the finished build. */
export function offlinePlugin(): Plugin {
  let folder = "";
  return {
    name: "atlas-offline",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: (error) => (error ? undefined : writeWorker(folder)),
    },
  };
}

async function writeWorker(folder: string): Promise<void> {
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const chunks = v.parse(ManifestSchema, JSON.parse(read(".vite/manifest.json")));
  const built = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const shells = built.filter((path) => /^(\w+\/)?index\.html$/.test(path));
  // Style sheets, preloads and scripts that the build adds to the page.
  const linked = shells.flatMap((shell) => read(shell).match(/(?:assets|data)\/[\w.-]+\w/g) ?? []);
  const hashed = built.filter((path) => HASHED.test(path));
  const index = hashed.find((path) => path.startsWith("data/index-")) ?? "";
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(read(index)));
  const files = hashed.map((path): Release["files"][number] => [
    path,
    statSync(join(folder, path)).size,
  ]);
  writeFileSync(join(folder, "offline.json"), JSON.stringify({ version, files } satisfies Release));

  const program = new Set([...linked, index]);
  for (const [source, { file, css, assets }] of Object.entries(chunks))
    if (!ON_USE.test(source)) for (const path of [file, ...css, ...assets]) program.add(path);
  await generateSW({
    globDirectory: folder,
    globPatterns: [
      ...shells,
      "icon.svg",
      "offline.json",
      ...hashed.filter((path) => program.has(path)),
    ],
    swDest: join(folder, "sw.js"),
    dontCacheBustURLsMatching: HASHED,
    // The query keeps the precache from answering an online visit to the page itself.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) =>
          shells.includes(entry.url) ? { ...entry, url: `${entry.url}?shell` } : entry,
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

// Workbox writes the functions below into the worker as text, so they use nothing from this module.

/** Pages come from the network. Offline, or after three seconds, any address gets the `index.html` of its folder. */
const PAGES: RuntimeCaching = {
  urlPattern: ({ request, url }) =>
    request.mode === "navigate" && /(\/|\/[\w-]+|\.html)$/.test(url.pathname),
  handler: "NetworkFirst",
  options: {
    networkTimeoutSeconds: 3,
    plugins: [
      {
        cacheWillUpdate: async () => null,
        cachedResponseWillBeUsed: async ({ request }) =>
          caches.match(new URL("index.html", request.url), { ignoreSearch: true }),
      },
    ],
  },
};

/** Hashed files never change. A server may answer a missing file with a page, which must not be cached. */
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
