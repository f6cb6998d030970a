import { currentAddress, currentPath } from "./url/address.ts";
import { findDetour, findOtherPage, isPlainQuery, replacePage } from "./url/first-address.ts";
import { siteUrl } from "./url/site.ts";

/*
 * Inlined in the head of every prerendered page, so it runs before the first paint. Opens another page if an older
 * address, a stored choice or the browser's language requires it. Loads the app after the first paint.
 */
const { documentElement } = document;
const { page } = documentElement.dataset;
// Offline, the service worker serves a first page at every address.
const isOwnAddress = page === currentPath();
const isPrerendered = isOwnAddress && isPlainQuery();
const otherPage = START_KIND !== "other" && isOwnAddress ? findPage() : undefined;

// Set before the first paint, to avoid a flash of the user's colour scheme.
const query = new URLSearchParams(currentAddress().split("?")[1]);
if (query.has("embed")) documentElement.style.colorScheme = query.get("theme") ?? "";

if (!isPrerendered || otherPage !== undefined) documentElement.dataset.start = "other";
if (otherPage === undefined) {
  // Ten seconds, written here because a constant would add bytes to every page.
  setTimeout(reportSlowStart, 10_000);
  // The first `readystatechange` event occurs at the end of parsing.
  document.addEventListener("readystatechange", settle, { once: true });
  document.addEventListener("click", markButton);
} else replacePage(otherPage);

function findPage(): string | undefined {
  if (START_KIND === "language") return findDetour();
  return findOtherPage(documentElement.dataset.countries?.split(",") ?? []);
}

/** Removes a prerendered page that does not match the address, and loads the app after the first paint. */
function settle(): void {
  if (!isPrerendered) {
    document.getElementById("root")?.replaceChildren();
    delete documentElement.dataset.page;
  }
  delete documentElement.dataset.start;
  // Browsers report no paint for a hidden or empty page.
  if (document.hidden || !isPrerendered) requestProgram();
  else
    new PerformanceObserver((_paints, observer) => {
      observer.disconnect();
      requestProgram();
    }).observe({ type: "paint", buffered: true });
}

/** Loads the app and all styles together. The app may render any view, so it runs only once the styles apply. */
function requestProgram(): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[disabled]")];
  const styles = links.map(
    (link) =>
      new Promise((onload, onerror) => {
        // Applied together. A sheet that applied earlier would override inline rules that are copied from later sheets.
        const waiting = { media: "not all", fetchPriority: "high" };
        Object.assign(link, { ...waiting, disabled: false, onload, onerror });
      }),
  );
  const href = siteUrl(ENTRY);
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "modulepreload", href }),
  );
  Promise.all(styles)
    .then(() => {
      for (const link of links) link.media = "";
      return import(/* @vite-ignore */ href);
    })
    .catch(reportSlowStart);
}

/** Marks the last button clicked before hydration, for `replayEarlyInput`. */
function markButton({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>("button") : undefined;
  const { page, start } = documentElement.dataset;
  // React handles clicks once hydration begins.
  if (!button || page === undefined || start !== undefined) return;
  for (const other of document.querySelectorAll<HTMLElement>("[data-clicked]"))
    delete other.dataset.clicked;
  button.dataset.clicked = "";
}

/** Shows the note about a slow start. `main.tsx` removes the note once the app runs. */
function reportSlowStart(): void {
  for (const note of document.querySelectorAll<HTMLElement>(".slow-start")) note.hidden = false;
}
