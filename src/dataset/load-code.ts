import { siteUrl } from "../url/site.ts";
import { FetchError, slow } from "./fetch-json.ts";
import { STALL, watchForStall } from "./stall.ts";

/** Style sheets that failed to load. Vite requests each style sheet only once, so the next `loadCode` retries them. */
let failedStyles: readonly HTMLLinkElement[] = [];

/** Retry of `failedStyles`. Every later load waits for it, because any of them may need the styles. Undefined after an error, so that the next load starts a retry. */
let retry: Promise<unknown> | undefined;

/** Loaders that have already resolved. Later calls need no network. */
const loaded = new WeakSet<() => Promise<unknown>>();

/** Loads a chunk. Throws `FetchError` if the request fails. */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  // Prerendering needs no timeout.
  if (typeof document === "undefined") return load();
  // Browsers may not retry a failed module, so do not request one while offline, unless a service worker may have cached it.
  if (
    navigator.onLine === false &&
    !loaded.has(load) &&
    !navigator.serviceWorker?.controller &&
    // A local server can be reached without a network.
    !(await probe(siteUrl("")))
  )
    throw new FetchError("offline", "");
  try {
    retry ??= Promise.all(failedStyles.filter(isMissing).map(retryStyle));
    const [part] = await failIfStalled(Promise.all([load(), retry]));
    loaded.add(load);
    return part;
  } catch (error) {
    throw await explainLoad(error);
  }
}

const failIfStalled = <T>(loading: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stopWatching = watchForStall(() => reject(slow("")));
    loading.finally(stopWatching).then(resolve, reject);
  });

/** Converts an error from a dynamic import to a `FetchError`: "offline", "server", "reachable" (a reload helps) or "outdated". Returns other errors unchanged. */
export async function explainLoad(error: unknown): Promise<unknown> {
  retry = undefined;
  const detail = String(error);
  // Matches the messages of browsers and of Vite's style loader.
  if (!/module|preload/i.test(detail)) return error;
  failedStyles = [
    ...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]:not([disabled])"),
  ].filter(hasNoRules);
  const [url] = /https?:\/\/\S+\.(?:js|css)/.exec(detail) ?? [];
  const file = url?.split("/").at(-1) ?? "";
  const [part, page] = await Promise.all([url ? probe(url) : undefined, probe(siteUrl(""))]);
  const refused = [part, page].find((one) => one && ![200, 404, 410].includes(one.status));
  if (refused) return new FetchError("server", file, `HTTP ${refused.status}`);
  const failure =
    page?.status !== 200 || (url && !part)
      ? "offline"
      : part?.status === 200 && !part.type.includes("text/html")
        ? "reachable"
        : "outdated";
  return new FetchError(failure, file, detail);
}

/** Whether a style sheet failed or is loading. After a failure, `sheet` is null in Firefox. In Chromium, its rules are empty or cannot be read. */
function hasNoRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}

/** Whether a style sheet is still in the page and still has no rules. */
const isMissing = (link: HTMLLinkElement) => link.isConnected && hasNoRules(link);

/** Requests the current status and content type of a file. `undefined` if there is no response. */
const probe = (url: string) =>
  fetch(url, { cache: "no-store", signal: AbortSignal.timeout(STALL) }).then(
    ({ status, headers }) => ({ status, type: headers.get("content-type") ?? "" }),
    () => undefined,
  );

/** Keeps the failed element until the retry ends, because it may still be loading, and a removed element has no `load` event. */
function retryStyle(failed: HTMLLinkElement): Promise<unknown> {
  const link = document.importNode(failed);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`Unable to preload CSS for ${link.href}`));
    failed.after(link);
  }).finally(() => failed.remove());
}
