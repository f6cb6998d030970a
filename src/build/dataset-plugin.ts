import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { parseFramework } from "../domain/framework.ts";
import { buildDataset } from "./dataset.ts";

const MODULE = "virtual:dataset";
const MODULE_ID = `\0${MODULE}`;

/** The list of measures by their titles alone, as JSON: what they ask comes later (`dataset/measure-words.ts`). */
const titlesOf = (file: string) =>
  JSON.stringify(
    parseFramework(JSON.parse(readFileSync(file, "utf8")), "framework.json"),
    (key, value) => (key === "question" || key === "subject" ? undefined : value),
  );

/** Serves and emits the dataset as static files, and tells the app where its index and areas lie. */
export function datasetPlugin(dataDir: string, extraDirs: readonly string[] = []): Plugin {
  const dirs = [dataDir, ...extraDirs];
  /** The dataset, or which file is broken: then nothing is built, and the development server says so in the page. */
  const read = (): ReturnType<typeof buildDataset> | Error => {
    try {
      return buildDataset(dataDir, extraDirs);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  let dataset = read();
  return {
    name: "atlas-dataset",
    resolveId: (id) => (id === MODULE ? MODULE_ID : undefined),
    load(id) {
      const [, file] = /^(.*\/framework\.json)\?titles$/.exec(id) ?? [];
      if (file) return { code: `export const framework = ${titlesOf(file)}`, moduleType: "js" };
      if (id !== MODULE_ID) return undefined;
      if (dataset instanceof Error) return this.error(dataset.message);
      const { indexPath, areasPath, editions } = dataset;
      return `export const [indexPath, areasPath, editions] = ${JSON.stringify([indexPath, areasPath, editions])};`;
    },
    generateBundle() {
      if (dataset instanceof Error) return;
      for (const [fileName, source] of dataset.files)
        this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: () =>
      dataset instanceof Error
        ? []
        : [
            {
              tag: "link",
              attrs: { rel: "preload", as: "fetch", crossorigin: true, href: dataset.indexPath },
              injectTo: "head",
            },
          ],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/^\//, "");
        const body = dataset instanceof Error ? undefined : dataset.files.get(path);
        if (body === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(body);
      });
      server.watcher.add(dirs);
      server.watcher.on("all", (_event, path) => {
        if (!dirs.some((dir) => path.startsWith(dir))) return;
        dataset = read();
        const module = server.moduleGraph.getModuleById(MODULE_ID);
        if (module) server.moduleGraph.invalidateModule(module);
        if (dataset instanceof Error) server.config.logger.error(dataset.message);
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
