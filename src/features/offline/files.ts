import { fetchJson } from "../../dataset/fetch-json.ts";
import { FILES_CACHE, parseRelease, type Release } from "../../domain/release.ts";
import { siteUrl } from "../../url/site.ts";

type Files = Release["files"];

/** Number of files fetched at the same time. */
const PARALLEL = 4;

/** The release that the service worker serves, or the one on the server. */
export async function readRelease(where: "worker" | "server" = "worker"): Promise<Release> {
  // The worker answers the address without a query.
  const path = siteUrl(where === "worker" ? "offline.json" : `offline.json?${Date.now()}`);
  return parseRelease(await fetchJson(path, new AbortController().signal), "offline.json");
}

/** Files of a release that are not on this device. */
export async function findMissing({ files }: Release): Promise<Files> {
  const kept = new Set<string>();
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) kept.add(url);
  return files.filter(([path]) => !kept.has(siteUrl(path)));
}

/** Stores files on this device and returns the paths of those that failed. Rejects if the storage is full. */
export async function keepFiles(
  files: Files,
  signal?: AbortSignal,
  onKept?: (bytes: number) => void,
): Promise<string[]> {
  const cache = await caches.open(FILES_CACHE);
  const failed: string[] = [];
  const queue = files.values();
  const keepNext = async () => {
    for (const [path, bytes] of queue) {
      if (signal?.aborted) return;
      try {
        await cache.add(new Request(siteUrl(path), signal ? { signal } : {}));
        onKept?.(bytes);
      } catch (error) {
        if (isFull(error)) throw error;
        failed.push(path);
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, keepNext));
  return failed;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";

/** Keeps the files that the page loaded before the worker controlled it, and deletes those of other releases. */
export async function keepVisited(release: Release): Promise<void> {
  const loaded = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
  const missing = await findMissing(release);
  await keepFiles(missing.filter(([path]) => loaded.has(siteUrl(path))));
  const listed = new Set(release.files.map(([path]) => siteUrl(path)));
  const cache = await caches.open(FILES_CACHE);
  for (const request of await cache.keys())
    if (!listed.has(request.url)) await cache.delete(request);
}
