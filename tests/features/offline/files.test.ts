import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepFiles, keepVisited } from "../../../src/features/offline/files.ts";

const SITE = "https://atlas.example/";
vi.mock("../../../src/url/site.ts", () => ({ siteUrl: (path: string) => SITE + path }));

/** The cached responses, by address. */
const cached = new Map<string, Response>();
const served = (path: string) => new Response("", { headers: { "content-type": path } });
const cache = {
  add: async ({ url }: Request) => void cached.set(url, served(TYPES[url] ?? "")),
  addAll: async () => {
    throw new DOMException("full", "QuotaExceededError");
  },
  match: async (url: string) => cached.get(url),
  delete: async (url: string) => cached.delete(url),
  keys: async () => [...cached.keys()].map((url) => ({ url })),
};
const TYPES: Record<string, string> = {
  [`${SITE}assets/a.js`]: "text/javascript",
  [`${SITE}assets/b.js`]: "text/html; charset=utf-8",
};

beforeEach(() => {
  cached.clear();
  vi.stubGlobal("caches", { open: async () => cache, keys: async () => ["atlas-files"] });
  vi.stubGlobal("fetch", async () => new Response('[["assets/a.js", 1]]'));
});
afterEach(() => vi.unstubAllGlobals());

test("does not keep a page that a server sends in place of a missing file", async () => {
  const [kept, { signal }] = [vi.fn(), new AbortController()];
  const files: [string, number][] = [
    ["assets/a.js", 1],
    ["assets/b.js", 1],
  ];
  expect(await keepFiles(files, signal, kept)).toEqual(["assets/b.js"]);
  expect(kept).toHaveBeenCalledExactlyOnceWith("assets/a.js");
  expect([...cached.keys()]).toEqual([`${SITE}assets/a.js`]);
});

test("deletes the files of other releases, even if the storage is full, but not those of other sites", async () => {
  cached.set(`${SITE}assets/old.js`, served("text/javascript"));
  cached.set(`${SITE}other-site/assets/old.js`, served("text/javascript"));
  await expect(keepVisited()).rejects.toThrow("full");
  expect([...cached.keys()]).toEqual([`${SITE}other-site/assets/old.js`]);
});
