import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { parseFramework } from "../domain/framework.ts";
import { buildDataset } from "./dataset.ts";
import { readOnce } from "./read-once.ts";

const MODULE = "virtual:dataset";
const MODULE_ID = `\0${MODULE}`;

/** Texts of a measure that load later (`dataset/measure-words.ts`). */
const LATE_TEXTS: readonly string[] = ["question", "subject", "noun"];

/** The framework as JSON, without the texts that load later. */
const titlesOf = (file: string) =>
  JSON.stringify(
    parseFramework(JSON.parse(readFileSync(file, "utf8")), "framework.json"),
    (key, value) => (LATE_TEXTS.includes(key) ? undefined : value),
  );

/** Emits the dataset as static files. `virtual:dataset` exports the paths of the index and the areas, the editions, and the slugs of all editions with overall scores. */
export function datasetPlugin(dataDir: string, extraDirs: readonly string[] = []): Plugin {
  /** Throws if a file is invalid. The build then fails, and the development server shows the error in the page. */
  const read = readOnce(() => buildDataset(dataDir, extraDirs));
  return {
    name: "atlas-dataset",
    resolveId: (id) => (id === MODULE ? MODULE_ID : undefined),
    load(id) {
      const [, file] = /^(.*\/framework\.json)\?titles$/.exec(id) ?? [];
      if (file) return { code: `export const framework = ${titlesOf(file)}`, moduleType: "js" };
      if (id !== MODULE_ID) return undefined;
      const { indexPath, areasPath, editions, scored } = read();
      return `export const [indexPath, areasPath, editions, scored] = ${JSON.stringify([indexPath, areasPath, editions, scored])};`;
    },
    generateBundle() {
      for (const [fileName, source] of read().files)
        this.emitFile({ type: "asset", fileName, source });
    },
    configureServer({ middlewares, watcher, moduleGraph, ws }) {
      middlewares.use((request, response, next) => {
        const body = read().files.get((request.url ?? "").replace(/^\//, ""));
        if (body === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(body);
      });
      const dirs = [dataDir, ...extraDirs];
      watcher.add(dirs);
      watcher.on("all", (_event, path) => {
        if (!dirs.some((dir) => path.startsWith(dir))) return;
        read.forget();
        // The data page and the messages also depend on the data.
        moduleGraph.invalidateAll();
        ws.send({ type: "full-reload" });
      });
    },
  };
}
