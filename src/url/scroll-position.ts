/** Key in the session storage. Written when a page is left, and removed when the next page starts. */
const KEY = "atlas-scroll";
/** Time in ms for which the position is restored. Parts of the page that load later rarely change its height. */
const LOADING_TIME = 3000;
/** Types of user input after which the scroll position is no longer restored. */
const INPUTS = ["wheel", "touchstart", "keydown", "pointerdown"] as const;

/**
 * Saves the scroll position when the page is left. After a reload, restores it on pages that are not prerendered, because they
 * are still empty when the browser would restore it. Uses session storage, because Chromium ignores changes to the history
 * entry during a reload.
 */
export function keepScrollPosition(isPrerendered: boolean): void {
  // An embed stores nothing.
  if (new URLSearchParams(location.search).has("embed")) return;
  addEventListener("pagehide", savePosition);
  const top = takePosition();
  if (top > 0 && !isPrerendered && isReload()) scrollWhileLoading(top);
}

const isReload = () =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => "type" in entry && entry.type === "reload");

/** Scrolls whenever the height of the page changes, until one of `INPUTS` occurs or `LOADING_TIME` has passed. */
function scrollWhileLoading(top: number): void {
  const heights = new ResizeObserver(() => scrollTo(0, top));
  const stop = () => {
    heights.disconnect();
    for (const input of INPUTS) removeEventListener(input, stop);
  };
  for (const input of INPUTS) addEventListener(input, stop);
  heights.observe(document.body);
  setTimeout(stop, LOADING_TIME);
}

function savePosition(): void {
  try {
    sessionStorage.setItem(KEY, String(scrollY));
  } catch {
    // Storage is unavailable, for example in private browsing.
  }
}

function takePosition(): number {
  try {
    const top = Number(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
    return top;
  } catch {
    return 0;
  }
}
