import { createStore } from "../domain/store.ts";

/** Delay of a replacement in ms. Browsers limit the rate of history updates, so fast ones are merged. */
const WRITE_DELAY = 200;

/** A replacement that is in effect but not yet written to the history. */
let pending: { search: string; timer: ReturnType<typeof setTimeout> } | undefined;

let previous: string | undefined;

/** The current query string with its "?", or "". */
export const currentSearch = (): string => pending?.search ?? location.search;

/** Counts changes of the query string. */
const changes = /* @__PURE__ */ createStore(0, () => {
  addEventListener("popstate", handlePopState);
  addEventListener("pagehide", writePending);
  return () => {
    writePending();
    removeEventListener("popstate", handlePopState);
    removeEventListener("pagehide", writePending);
  };
});

/** Calls `listener` after each change of the query string. Returns an unsubscribe function. */
export const subscribe = (listener: () => void) => changes.subscribe(listener);

/** The query string before the last `pushSearch`. */
export const previousSearch = (): string | undefined => previous;

/** Adds a history entry. */
export function pushSearch(search: string): void {
  writePending();
  previous = currentSearch();
  // The depth tells `goBackOr` whether Back stays within the app.
  history.pushState({ depth: historyDepth() + 1 }, "", addressOf(search));
  notify();
}

/** Replaces the current history entry. */
export function replaceSearch(search: string): void {
  clearTimeout(pending?.timer);
  pending = { search, timer: setTimeout(writePending, WRITE_DELAY) };
  notify();
}

/** Sets the query string of a page opened without one. Does nothing after a reload, Back or Forward. */
export function settleSearch(search: string): void {
  const [opened] = performance.getEntriesByType("navigation");
  const isNew = opened instanceof PerformanceNavigationTiming && opened.type === "navigate";
  if (isNew && currentSearch() === "") history.replaceState(null, "", addressOf(search));
}

/** Goes back if this page pushed the current entry, else calls `otherwise`. */
export function goBackOr(otherwise: () => void): void {
  writePending();
  if (historyDepth() > 0) history.back();
  else otherwise();
}

export const reloadPage = (): void => location.reload();

/** The absolute address of a query string; unchanged in the build, which has no `location`. */
export const absoluteAddress = (search: string): string =>
  typeof location === "undefined" ? search : `${location.origin}${location.pathname}${search}`;

function writePending(): void {
  if (!pending) return;
  clearTimeout(pending.timer);
  const { search } = pending;
  pending = undefined;
  history.replaceState(history.state, "", addressOf(search));
}

function handlePopState(): void {
  clearTimeout(pending?.timer);
  pending = undefined;
  notify();
}

const notify = () => changes.set(changes.get() + 1);

const addressOf = (search: string) => `${location.pathname}${search}`;

/** Number of entries that this page pushed up to the current one. */
const historyDepth = (): number => Number(history.state?.depth) || 0;
