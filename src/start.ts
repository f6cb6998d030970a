import { detectLanguage } from "./domain/languages.ts";
import { currentSearch, settleSearch } from "./url/address.ts";
import { readStored } from "./url/storage.ts";

/*
 * Runs before the body of the built page is read, and settles which prerendered page is shown: the one in the browser's
 * language, or none where the address asks for anything. What does not fit is not painted even once.
 */
const { documentElement } = document;
/** What index.html has in its place. */
const first = documentElement.lang;
// Whoever returns comes to the country that they looked at last: as an address, so that nothing else is painted.
const country = readStored("country");
if (/^[A-Z]{3}$/.test(country)) settleSearch(`?country=${country}`);
const wanted =
  currentSearch() === ""
    ? detectLanguage([readStored("language"), ...navigator.languages])
    : undefined;
if (wanted !== first) documentElement.dataset.start = "other";
if (wanted) documentElement.lang = wanted;

// The first change of the state is the end of the parsing, before the program runs.
document.addEventListener("readystatechange", settle, { once: true });

// A button does nothing before the program is there: the last one that was clicked is kept for it (`doEarlyInput`).
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
    document.title = page?.title ?? appName();
  }
  for (const page of pages) page.remove();
  delete documentElement.dataset.start;
}

const appName = () =>
  document.querySelector<HTMLMetaElement>("meta[name=application-name]")?.content ?? "";
