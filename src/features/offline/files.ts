import { fetchJson } from "../../dataset/fetch-json.ts";
import { FILES_CACHE, parseRelease, type Release } from "../../domain/release.ts";
import { siteUrl } from "../../url/site.ts";

/** Number of files fetched at the same time. */
const PARALLEL = 4;

/** The release that the service worker serves, and its files that are not on this device. */
export async function readKept() {
  const input = await fetchJson(siteUrl("offline.json"), new AbortController().signal);
  const release = parseRelease(input, "offline.json");
  const kept = new Set<string>();
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) kept.add(url);
  return { release, missing: release.files.filter(([path]) => !kept.has(siteUrl(path))) };
}

/** Stores files on this device and returns the paths of those that failed. Rejects if the storage is full. */
export async function keepFiles(
  files: Release["files"],
  signal: AbortSignal,
  onKept: (bytes: number) => void,
): Promise<string[]> {
  const cache = await caches.open(FILES_CACHE);
  const failed: string[] = [];
  const queue = files.values();
  const keepNext = async () => {
    for (const [path, bytes] of queue)
      try {
        await cache.add(new Request(siteUrl(path), { signal }));
        onKept(bytes);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof DOMException && error.name === "QuotaExceededError") throw error;
        failed.push(path);
      }
  };
  await Promise.all(Array.from({ length: PARALLEL }, keepNext));
  return failed;
}

/** Keeps the files that the page loaded before the worker controlled it, and deletes those of other releases. */
export async function keepVisited(): Promise<void> {
  const { release, missing } = await readKept();
  const cache = await caches.open(FILES_CACHE);
  const loaded = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
  await cache.addAll(missing.map(([path]) => siteUrl(path)).filter((url) => loaded.has(url)));
  const listed = new Set(release.files.map(([path]) => siteUrl(path)));
  const requests = await cache.keys();
  await Promise.all(requests.filter(({ url }) => !listed.has(url)).map((old) => cache.delete(old)));
}
