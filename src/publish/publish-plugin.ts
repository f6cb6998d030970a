import type { Plugin } from "vite";
import { pageFiles } from "./page/page-files.ts";
import { createPublication } from "./publication.ts";

/** Reads the publication of a data folder once. */
export type ReadPublication = () => ReturnType<typeof readAll>;

export const readOnce = (dataDir: string, extraDirs: readonly string[]): ReadPublication => {
  let publication: ReturnType<ReadPublication> | undefined;
  return () => {
    publication ??= readAll(dataDir, extraDirs);
    return publication;
  };
};

/** The published files, and those that describe them for the data page. */
async function readAll(dataDir: string, extraDirs: readonly string[]) {
  const publication = await createPublication(dataDir, extraDirs);
  const page = pageFiles(publication);
  const files = new Map([...publication.files, ...page.map(({ file }) => file)]);
  return { ...publication, files, page };
}

const MODULE = "virtual:release";

/** Emits the published files, and exports the paths of those for the data page as `virtual:release`. The development server creates them on the first request. */
export const publishPlugin = (read: ReadPublication): Plugin => ({
  name: "atlas-publish",
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  async load(id) {
    if (id !== `\0${MODULE}`) return undefined;
    const paths = (await read()).page.map(({ language, file: [path] }) => [language, path]);
    return `export const datasetPaths = ${JSON.stringify(Object.fromEntries(paths))};`;
  },
  async generateBundle() {
    for (const [fileName, source] of (await read()).files)
      this.emitFile({ type: "asset", fileName, source });
  },
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = decodeURIComponent((request.url ?? "").replace(/^\/|\?.*$/g, ""));
      if (!/\.(csv|json|md|zip|xlsx|xml|txt|cff)$|SHA256SUMS$/.test(path)) return next();
      read().then(({ files }) => {
        const body = files.get(path);
        if (body === undefined) return next();
        response.end(body);
      }, next);
    });
  },
});
