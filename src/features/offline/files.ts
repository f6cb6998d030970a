import { fetchJson } from "../../dataset/fetch-json.ts";
import { FILES_CACHE, type HashedFile, parseFiles } from "../../domain/release.ts";
import { siteUrl } from "../../url/site.ts";

/** Number of files fetched at the same time. */
const PARALLEL = 4;

/** Lists all files of the release served by the service worker, and the files that are missing on this device. */
export async function readFiles() {
  const input = await fetchJson("offline.json", new AbortController().signal);
  const files = parseFiles(input, "offline.json");
  const stored = new Set<string>();
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) stored.add(url);
  return { files, missing: files.filter(([path]) => !stored.has(siteUrl(path))) };
}

/** Stores files on this device and returns the paths of the files that failed. Rejects if the storage is full or fails. */
export async function keepFiles(
  files: readonly HashedFile[],
  signal: AbortSignal,
  onKept: (path: string) => void,
) {
  const cache = await caches.open(FILES_CACHE);
  const failed: string[] = [];
  const queue = files.values();
  const keepNext = async () => {
    for (const [path] of queue)
      try {
        const url = siteUrl(path);
        await cache.add(new Request(url, { signal }));
        // A server may respond to a request for a missing file with an HTML page.
        if (/html/.test((await cache.match(url))?.headers.get("content-type") ?? "")) {
          await cache.delete(url);
          failed.push(path);
        } else onKept(path);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof DOMException && error.name === "QuotaExceededError") throw error;
        failed.push(path);
      }
  };
  await Promise.all(Array.from({ length: PARALLEL }, keepNext));
  return failed;
}

/** Keeps the files that the page loaded before the worker controlled it, and deletes the files of other releases. */
export async function keepVisited(): Promise<void> {
  const { files, missing } = await readFiles();
  const cache = await caches.open(FILES_CACHE);
  // Delete outdated files first, since the storage may be full.
  const listed = new Set(files.map(([path]) => siteUrl(path)));
  // Other sites on the same origin share the cache.
  const folders = [siteUrl("assets/"), siteUrl("data/")];
  for (const { url } of await cache.keys())
    if (!listed.has(url) && folders.some((folder) => url.startsWith(folder)))
      await cache.delete(url);
  const loaded = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
  await cache.addAll(missing.map(([path]) => siteUrl(path)).filter((url) => loaded.has(url)));
}
