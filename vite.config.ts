import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cataloguePlugin } from "./src/build/catalogues.ts";
import { datasetPlugin } from "./src/build/dataset-plugin.ts";
import { deployPlugin } from "./src/build/deploy-plugin.ts";
import { iconsPlugin } from "./src/build/icons-plugin.ts";
import { layersPlugin } from "./src/build/layers.ts";
import { markdownPlugin } from "./src/build/markdown.ts";
import { offlinePlugin } from "./src/build/offline-plugin.ts";
import { librariesPlugin } from "./src/build/page-plugins.ts";
import { prerenderPlugin } from "./src/build/prerender-plugin.ts";
import { readSiteUrl } from "./src/build/site-url.ts";
import { publishPlugin } from "./src/publish/publish-plugin.ts";
import WorkerSequencer from "./tests/sequencer.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Colon-separated folders with additional countries, for tests. */
const extraData = (process.env.EXTRA_DATA ?? "").split(":").filter(Boolean).map(at);
/** Codes of the countries that have a page, for tests. By default, all have one. */
const countryPages = process.env.COUNTRY_PAGES?.split(",");
const siteUrl = readSiteUrl(process.env.SITE_URL);
/** `PORT=8080 npm run dev` uses that port, and fails if it is taken. */
const port = process.env.PORT ? { port: Number(process.env.PORT), strictPort: true } : {};

/** Shared with the prerendering server, so that the data is read only once. */
const dataPlugins = [
  datasetPlugin(at("data"), extraData),
  publishPlugin(at("data"), extraData, siteUrl),
];

/** Tests of components, tests of modules that cache values read from the DOM, and tests that mock modules. Each of these files starts with fresh modules. */
const COMPONENTS = [
  "tests/**/*.test.tsx",
  "tests/{dataset,export,keep,ui,url}/**/*.test.ts",
  "tests/features/offline/*.test.ts",
  "tests/{build/previews,formats/missing-code,pages/page-subject}.test.ts",
];

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    cataloguePlugin(),
    markdownPlugin(),
    layersPlugin(),
    librariesPlugin(),
    ...dataPlugins,
    prerenderPlugin({ siteUrl, countryPages, dataPlugins }),
    iconsPlugin(at("public/icon.svg")),
    offlinePlugin(),
    // Last, since it reads the files of all other plugins. The build for tests is not compressed.
    deployPlugin({ compress: extraData.length === 0 }),
  ],
  build: {
    // The first versions that support light-dark(). A polyfill would follow the page's colour scheme instead of the exported picture's.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Short hashes, because the first script lists the names of about forty files.
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        codeSplitting: {
          groups: [
            // Keeps the first page in one chunk. Splitting off the modules that other chunks share would add a kilobyte.
            { name: "first", tags: ["$initial"], priority: 2 },
            // Code shared by later chunks, except citations and most charts. Prevents chunks of a few hundred bytes, each listed in the first script.
            {
              name: "shared",
              test: /\/src\/(?!charts|figure\/cite|domain\/citation)|\/charts\/(RowName|Selectable|SinceChart|bar-sizes|swatches|symbols)/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1", ...port },
  test: {
    // Isolation would take another minute of CPU time.
    isolate: false,
    sequence: { sequencer: WorkerSequencer },
    projects: [
      {
        extends: true,
        test: {
          name: "components",
          include: COMPONENTS,
          setupFiles: ["tests/setup-components.ts"],
        },
      },
      {
        extends: true,
        test: { name: "modules", include: ["tests/**/*.test.ts"], exclude: COMPONENTS },
      },
    ],
    environment: "node",
    // Sized for a busy machine with two cores, on which the first import of a file may take seconds.
    testTimeout: 60_000,
    setupFiles: ["tests/setup.ts"],
    // By default, Vitest leaves one core unused, which is half of a machine with two.
    maxWorkers: "100%",
  },
});
