import { createStore } from "../domain/store.ts";
import { normalizePath } from "./page-path.ts";
import { siteRoot, siteUrl } from "./site.ts";

/** Delay in ms before a replacement is written. Merges rapid changes, because browsers limit the rate of history updates. */
const WRITE_DELAY = 200;

/** An address that replaces the current one but is not yet written to the history. */
let pending: { address: string; timer: ReturnType<typeof setTimeout> } | undefined;

/** The current address, relative to the root of the site: "es/KEN.html?pillar=legal". */
export const currentAddress = (): string =>
  pending?.address ?? `${currentPath()}${location.search}`;

/** Path of the page relative to the root of the site. "" for the first page. */
export const currentPath = (): string =>
  normalizePath(location.pathname.slice(siteRoot().pathname.length));

/** Number of changes to the address. Subscribers are notified when it increases. */
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

/** The address from which this app pushed the current history entry. */
export const previousAddress = (): string | undefined => history.state?.from;

/** Adds a history entry. First writes a pending replacement. */
export function pushAddress(address: string): void {
  writePending();
  history.pushState({ from: currentAddress() }, "", siteUrl(address));
  notify();
}

/** Replaces the current history entry after `WRITE_DELAY`. `currentAddress` changes at once. */
export function replaceAddress(address: string): void {
  clearTimeout(pending?.timer);
  pending = { address, timer: setTimeout(writePending, WRITE_DELAY) };
  notify();
}

/** Goes back if the current entry was pushed from the same page, else calls `otherwise`. */
export function goBackOr(otherwise: () => void): void {
  writePending();
  if (previousAddress()?.split("?")[0] === currentPath()) history.back();
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
