import type { Plugin } from "vite";
import { buildDataset } from "./dataset.ts";

const MODULE = "virtual:dataset";

/** Serves and emits the dataset as static files, and tells the app where its index lies. */
export function datasetPlugin(dataDir: string, extraDirs: readonly string[] = []): Plugin {
  let dataset = buildDataset(dataDir, extraDirs);
  return {
    name: "atlas-dataset",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export const indexPath = ${JSON.stringify(dataset.indexPath)};`
        : undefined,
    generateBundle() {
      for (const [fileName, source] of dataset.files)
        this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: () => [
      {
        tag: "link",
        attrs: { rel: "preload", as: "fetch", crossorigin: true, href: dataset.indexPath },
        injectTo: "head",
      },
    ],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const body = dataset.files.get((request.url ?? "").replace(/^\//, ""));
        if (body === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(body);
      });
      server.watcher.add([dataDir, ...extraDirs]);
      server.watcher.on("all", (_event, path) => {
        if (![dataDir, ...extraDirs].some((dir) => path.startsWith(dir))) return;
        try {
          dataset = buildDataset(dataDir, extraDirs);
        } catch (error) {
          server.config.logger.error(String(error));
          return;
        }
        const module = server.moduleGraph.getModuleById(`\0${MODULE}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
