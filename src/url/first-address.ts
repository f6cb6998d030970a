import { detectLanguage, LANGUAGES } from "../domain/languages.ts";
import { currentPath } from "./address.ts";
import { CODE, expandPath, PAGE_VIEWS, takePath } from "./page-path.ts";
import { siteUrl } from "./site.ts";
import { readStored } from "./storage.ts";

/** Whether the prerendered content of the page matches the query. */
export const isPlainQuery = (): boolean =>
  [...new URLSearchParams(location.search).keys()].every((name) =>
    /^(?:indicator|dataset)$/.test(name),
  );

/**
 * Returns the address to redirect to from the first page of the site, or `undefined`. Covers older addresses such as
 * "?country=KEN", the last selected country and the preferred language. `countries` lists the countries that have a
 * page.
 */
export function findOtherPage(countries: readonly string[]): string | undefined {
  const path = currentPath();
  const params = new URLSearchParams(location.search);
  // An embed keeps the language of its address.
  if (path === "" && !params.has("lang") && !params.has("embed"))
    params.set("lang", detectLanguage([readStored("language"), ...navigator.languages]));
  // The language becomes the start of the address. A value such as "//example.org" would open another site.
  if (!LANGUAGES.some((one) => one === params.get("lang"))) params.delete("lang");
  const stored = lastCountry();
  const last = countries.find((one) => one === stored);
  if (last) params.set("country", last);
  const country = params.get("country")?.toUpperCase();
  if (country) params.set("country", country);
  const isUnknown = country !== undefined && !countries.includes(country);
  // An unknown country has no page, so the first page reports it.
  if (isUnknown && !params.has("view")) params.set("view", "scorecard");
  expandPath(path, params);
  const { folder, file } = takePath(params);
  const query = params.toString().replaceAll("%2C", ",");
  if (folder + file === path) return undefined;
  return `${folder}${file}${query && `?${query}`}${location.hash}`;
}

/**
 * Returns the query of the site's first page if the first page of another language must redirect there, otherwise
 * `undefined`. Only the site's first page has the list of countries and the code of `findOtherPage`.
 */
export function findDetour(): string | undefined {
  const params = new URLSearchParams(location.search);
  const last = lastCountry();
  if (last) params.set("country", last);
  const namesLanguage = LANGUAGES.some((one) => one === params.get("lang"));
  const view = params.get("view");
  const namesPage =
    view === null
      ? params.get("country") && !params.has("from")
      : PAGE_VIEWS.some((one) => one === view) ||
        (view === "measure" && CODE.test(params.get("measure") ?? ""));
  if (!namesLanguage && !namesPage) return undefined;
  if (!namesLanguage) params.set("lang", currentPath().slice(0, -1));
  return `?${params}${location.hash}`;
}

/** The last selected country on a new visit without a query. Otherwise falsy. */
const lastCountry = () => location.search === "" && isNewVisit() && readStored("country");

/** `false` after a reload or a back/forward navigation. */
function isNewVisit(): boolean {
  const [opened] = performance.getEntriesByType("navigation");
  return opened instanceof PerformanceNavigationTiming && opened.type === "navigate";
}

/** Opens another page without adding a history entry. */
export const replacePage = (address: string): void => location.replace(siteUrl(address));
