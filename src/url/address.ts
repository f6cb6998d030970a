import { createStore } from "../domain/store.ts";
import { normalizePath } from "./page-path.ts";
import { siteRoot, siteUrl } from "./site.ts";

/** Delay in ms before a replacement is written. Merges rapid changes, because browsers limit the rate of history updates. */
const WRITE_DELAY = 200;

/** A replacement that is in effect but not yet written to the history. */
let pending: { address: string; timer: ReturnType<typeof setTimeout> } | undefined;

let previous: string | undefined;

/** The current address, relative to the root of the site: "es/KEN.html?pillar=legal". */
export const currentAddress = (): string =>
  pending?.address ?? `${currentPath()}${location.search}`;

/** Path of the page relative to the root of the site. "" for the first page. */
export const currentPath = (): string =>
  normalizePath(location.pathname.slice(siteRoot().pathname.length));

/** Number of changes to the address. */
const changes = /* @__PURE__ */ createStore(0, () => {
  addEventListener("popstate", handlePopState);
  addEventListener("pagehide", writePending);
  return () => {
    writePending();
    removeEventListener("popstate", handlePopState);
    removeEventListener("pagehide", writePending);
  };
});

/** Calls `listener` after each change to the address. Returns an unsubscribe function. */
export const subscribe = (listener: () => void) => changes.subscribe(listener);

/** The address before the last `pushAddress`. */
export const previousAddress = (): string | undefined => previous;

/** Adds a history entry. First writes a pending replacement. */
export function pushAddress(address: string): void {
  writePending();
  previous = currentAddress();
  // `goBackOr` uses the depth to decide whether Back stays within the app.
  history.pushState({ depth: historyDepth() + 1 }, "", siteUrl(address));
  notify();
}

/** Replaces the current history entry after `WRITE_DELAY`. `currentAddress` changes at once. */
export function replaceAddress(address: string): void {
  clearTimeout(pending?.timer);
  pending = { address, timer: setTimeout(writePending, WRITE_DELAY) };
  notify();
}

/** Goes back if this page pushed the current entry, else calls `otherwise`. */
export function goBackOr(otherwise: () => void): void {
  writePending();
  if (historyDepth() > 0) history.back();
  else otherwise();
}

export const reloadPage = (): void => location.reload();

function writePending(): void {
  if (!pending) return;
  clearTimeout(pending.timer);
  const { address } = pending;
  pending = undefined;
  history.replaceState(history.state, "", siteUrl(address));
}

function handlePopState(): void {
  clearTimeout(pending?.timer);
  pending = undefined;
  notify();
}

const notify = () => changes.set(changes.get() + 1);

/** Number of entries that this page pushed, up to and including the current entry. */
const historyDepth = (): number => Number(history.state?.depth) || 0;
