import type { Plugin } from "vite";
import { readOnce } from "../build/read-once.ts";
import { LANGUAGES } from "../domain/languages.ts";
import { folderOf } from "../url/page-path.ts";
import { createPage } from "./page/create-page.ts";
import { createPublication } from "./publication.ts";
import { createFeed, FEED } from "./releases/feed.ts";

/** Emits the published files and the feeds, and makes the data page importable. The development server creates the files on the first request. */
export function publishPlugin(
  dataDir: string,
  extraDirs: readonly string[],
  siteUrl: string | undefined,
): Plugin {
  const read = readOnce(() => createPublication(dataDir, extraDirs));
  return {
    name: "atlas-publish",
    async load(id) {
      const [, name] = /\/docs\/dataset\/(\w+)\.md\?filled$/.exec(id) ?? [];
      const language = LANGUAGES.find((one) => one === name);
      if (!language) return undefined;
      const page = createPage(await read(), language);
      return { code: `export default ${JSON.stringify(page)}`, moduleType: "js" };
    },
    async generateBundle() {
      const publication = await read();
      const feeds = LANGUAGES.map(
        (to) => [folderOf(to) + FEED, createFeed(to, publication, siteUrl)] as const,
      );
      for (const [fileName, source] of [...publication.files, ...feeds])
        this.emitFile({ type: "asset", fileName, source });
    },
    configureServer({ middlewares, watcher }) {
      watcher.on("all", (_event, path) => {
        if (/\/(data|docs)\//.test(path)) read.forget();
      });
      middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/^\/|\?.*$/g, "");
        // Creating the files takes seconds, so other requests, such as those for modules, must not wait for them.
        if (!/^(api\/v1\/.+|(..\/)?[^/]+\.(csv|json))$/.test(path)) return next();
        read().then(({ files }) => {
          const body = files.get(path);
          if (body === undefined) return next();
          response.end(body);
        }, next);
      });
    },
  };
}
