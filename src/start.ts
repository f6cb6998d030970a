import { detectLanguage } from "./domain/languages.ts";
import { currentPath } from "./url/address.ts";
import { expandPath, takePath } from "./url/page-path.ts";
import { siteUrl } from "./url/site.ts";
import { readStored } from "./url/storage.ts";

/*
 * Inlined in the head of every page, so it runs before the first paint. Opens the page that an older address or a stored
 * choice asks for, and requests the program after the first paint.
 */
const { documentElement } = document;
/** Time after which missing scripts are reported, in milliseconds. */
const SLOW_START = 10_000;
const path = currentPath();
/** Parameters that leave the content of a page as it was prerendered. */
const isPlain = [...new URLSearchParams(location.search).keys()].every((name) =>
  /^(?:indicator|dataset)$/.test(name),
);
const elsewhere = findPage();

if (elsewhere !== undefined) {
  documentElement.dataset.start = "other";
  location.replace(siteUrl(elsewhere));
} else {
  if (!isPlain) documentElement.dataset.start = "other";
  setTimeout(reportSlowStart, SLOW_START);
  // The first change comes at the end of parsing.
  document.addEventListener("readystatechange", settle, { once: true });
  document.addEventListener("click", markButton);
}

/** The address of the page to open instead of this one, or `undefined`. */
function findPage(): string | undefined {
  const params = new URLSearchParams(location.search);
  // Only the first page of a language lists the countries. It opens older addresses and the last country.
  const countries = documentElement.dataset.countries?.split(",");
  const [opened] = performance.getEntriesByType("navigation");
  const isNew = opened instanceof PerformanceNavigationTiming && opened.type === "navigate";
  if (path === "" && !params.has("lang"))
    params.set("lang", detectLanguage([readStored("language"), ...navigator.languages]));
  const last = countries && location.search === "" && isNew ? readStored("country") : "";
  if (last) params.set("country", last);
  const country = params.get("country");
  const isUnknown = country !== null && countries?.includes(country) === false;
  if (isUnknown && !params.has("view")) return undefined;
  expandPath(path, params);
  const { folder, file } = takePath(params);
  const query = params.toString().replaceAll("%2C", ",");
  return folder + file === path ? undefined : `${folder}${file}${query && `?${query}`}`;
}

/** Removes a prerendered page that does not match the address, and requests the program after the first paint. */
function settle(): void {
  const root = document.getElementById("root");
  if (root && !isPlain) {
    root.replaceChildren();
    delete root.dataset.page;
  }
  delete documentElement.dataset.start;
  // Nothing is painted on a hidden or an empty page.
  if (document.hidden || !isPlain) requestProgram();
  else
    new PerformanceObserver((_paints, observer) => {
      observer.disconnect();
      requestProgram();
    }).observe({ type: "paint", buffered: true });
}

function requestProgram(): void {
  import(/* @vite-ignore */ siteUrl(ENTRY)).catch(reportSlowStart);
}

/** Marks the last button clicked before hydration, for `replayEarlyInput`. */
function markButton({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>("button") : undefined;
  if (!button?.closest("[data-page]")) return;
  for (const other of document.querySelectorAll<HTMLElement>("[data-clicked]"))
    delete other.dataset.clicked;
  button.dataset.clicked = "";
}

/** Shows the note that main.tsx removes. */
function reportSlowStart(): void {
  for (const note of document.querySelectorAll<HTMLElement>(".slow-start")) note.hidden = false;
}
