import { createStore } from "../domain/store.ts";

/** The page's query string, and the only place that touches `history` and `location`. */

/** Browsers refuse more than a few changes of the address a second: fast ones are written together, after this many ms. */
const WRITE_DELAY = 200;

/** A replacement that is in force but not yet written. */
let pending: { search: string; timer: ReturnType<typeof setTimeout> } | undefined;

let previous: string | undefined;

/** The query string in force, with its "?"; "" where there is none. */
export const currentSearch = (): string => pending?.search ?? location.search;

/** How often the query string has changed, for whoever follows it. */
const changes = /* @__PURE__ */ createStore(0, () => {
  addEventListener("popstate", handlePopState);
  addEventListener("pagehide", writePending);
  return () => {
    writePending();
    removeEventListener("popstate", handlePopState);
    removeEventListener("pagehide", writePending);
  };
});

/** Calls `listener` after each change of the query string; returns how to stop. */
export const subscribe = (listener: () => void) => changes.subscribe(listener);

/** The query string before the last step; undefined where the page was opened at this one. */
export const previousSearch = (): string | undefined => previous;

/** Makes a step in the history that Back undoes. */
export function pushSearch(search: string): void {
  writePending();
  previous = currentSearch();
  // The depth says whether Back stays within the app.
  history.pushState({ depth: historyDepth() + 1 }, "", addressOf(search));
  notify();
}

/** Changes the present entry of the history. */
export function replaceSearch(search: string): void {
  clearTimeout(pending?.timer);
  pending = { search, timer: setTimeout(writePending, WRITE_DELAY) };
  notify();
}

/** Gives a page that was just opened without a query the one that it means; a reload, Back and Forward stay where they are. */
export function settleSearch(search: string): void {
  const [opened] = performance.getEntriesByType("navigation");
  const isNew = opened instanceof PerformanceNavigationTiming && opened.type === "navigate";
  if (isNew && currentSearch() === "") history.replaceState(null, "", addressOf(search));
}

/** Goes back where the present entry was pushed by this page; otherwise applies `otherwise`. */
export function goBackOr(otherwise: () => void): void {
  writePending();
  if (historyDepth() > 0) history.back();
  else otherwise();
}

/** Loads the page anew. */
export const reloadPage = (): void => location.reload();

/** Absolute address of a query string on this page; the query string alone where there is no page, as in the build. */
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

/** How many steps this page has made to come to the present entry: other pages and frames leave none. */
const historyDepth = (): number => Number(history.state?.depth) || 0;
