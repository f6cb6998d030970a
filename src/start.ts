import { detectLanguage } from "./domain/languages.ts";
import { currentSearch, settleSearch } from "./url/address.ts";
import { readStored } from "./url/storage.ts";

/*
 * Runs in the head, before the first paint. Selects the prerendered page in the preferred language (stored, else the
 * browser's), or none if the address has a query, so that the page never flashes another view.
 */
const { documentElement } = document;
/** Time after which missing styles or scripts are reported, in milliseconds. */
const SLOW_START = 10_000;
/** Language of the page in `#root`. */
const first = documentElement.lang;
// Returning visitors see the last country they selected.
const country = readStored("country");
if (/^[A-Z]{3}$/.test(country)) settleSearch(`?country=${country}`);
const wanted =
  currentSearch() === ""
    ? detectLanguage([readStored("language"), ...navigator.languages])
    : undefined;
if (wanted !== first) documentElement.dataset.start = "other";
if (wanted) documentElement.lang = wanted;

// An embed in the other colour scheme than the reader's would flash.
const theme = /[?&]embed=.*&theme=(light|dark)\b/.exec(currentSearch())?.[1];
if (theme) documentElement.style.colorScheme = theme;

setTimeout(reportSlowStart, SLOW_START);
addEventListener(
  "error",
  ({ target }) => target instanceof HTMLScriptElement && reportSlowStart(),
  true,
);

// The first change comes at the end of parsing, before module scripts run.
document.addEventListener("readystatechange", settle, { once: true });

// Marks the last button clicked before hydration, for `replayEarlyInput`.
document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>("button") : undefined;
  if (!button?.closest('[data-prerendered]:not([data-prerendered=""])')) return;
  for (const other of document.querySelectorAll<HTMLElement>("[data-clicked]"))
    delete other.dataset.clicked;
  button.dataset.clicked = "";
});

function settle(): void {
  const root = document.getElementById("root");
  const pages = document.querySelectorAll<HTMLTemplateElement>("template[data-prerendered]");
  if (root && wanted !== first) {
    const page = [...pages].find(({ dataset }) => dataset.prerendered === wanted);
    root.replaceChildren(...(page ? [page.content] : []));
    root.dataset.prerendered = page ? wanted : "";
    root.dataset.intl = page?.dataset.intl ?? "";
    document.title = page?.title ?? appName();
  }
  for (const page of pages) page.remove();
  delete documentElement.dataset.start;
}

/** Shows the note that main.tsx removes, and stops missing style sheets from blocking the page. */
function reportSlowStart(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
    if (!link.sheet) link.replaceWith(link.cloneNode());
  for (const note of document.querySelectorAll<HTMLElement>(".slow-start"))
    note.hidden = note.lang !== documentElement.lang;
}

const appName = () =>
  document.querySelector<HTMLMetaElement>("meta[name=application-name]")?.content ?? "";
