import { DEFAULT_LANGUAGE, LANGUAGES } from "../domain/languages.ts";

/** Views with one page in each language. Each country and each measure has a page too. */
export const PAGE_VIEWS = ["world", "compare", "method", "dataset"] as const;

const [LANGUAGE, VIEW, COUNTRY, MEASURE] = ["lang", "view", "country", "measure"] as const;

/** A measure's code, such as "1.2.1". The measure's page has the same name. */
export const CODE = /^\d(\.\d+)+$/;

/** Folder of a language's pages, relative to the root of the site. */
export const folderOf = (language: string) => (language === DEFAULT_LANGUAGE ? "" : `${language}/`);

const findLanguage = (text: string) => LANGUAGES.find((one) => one === text);

/** The standard form of a path. Hosts may serve "KEN.html" as "KEN", and "" as "index.html". */
export function normalizePath(path: string): string {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*?)(?:\.html)?$/.exec(path) ?? [];
  return name === "" || name === "index" ? folder : `${folder}${name}.html`;
}

/** Adds the parameters in a path to the query: "es/KEN.html" → lang=es, country=KEN. Older addresses have all parameters in the query. An unknown name is stored as an invalid view, which the page reports. */
export function expandPath(path: string, params: URLSearchParams): void {
  const [name = "", folder = ""] = normalizePath(path)
    .replace(/\.html$/, "")
    .split("/")
    .reverse();
  if (!params.getAll(LANGUAGE).join().split(",").some(findLanguage))
    params.append(LANGUAGE, findLanguage(folder) ?? DEFAULT_LANGUAGE);
  if (/^[A-Z]{3}$/.test(name)) params.set(COUNTRY, name);
  else if (CODE.test(name)) {
    params.set(VIEW, MEASURE);
    params.set(MEASURE, name);
  } else if (name) params.set(VIEW, name);
}

/** Removes the parameters that the path replaces, and returns the path. `file` is "" for the first page. */
export function takePath(params: URLSearchParams): { folder: string; file: string } {
  const folder = folderOf(params.get(LANGUAGE) ?? DEFAULT_LANGUAGE);
  params.delete(LANGUAGE);
  const view = params.get(VIEW);
  const measure = params.get(MEASURE) ?? "";
  if (view === MEASURE && CODE.test(measure)) {
    params.delete(VIEW);
    params.delete(MEASURE);
    return { folder, file: `${measure}.html` };
  }
  // A profile kept on this device has no prerendered page.
  const isCountry = view === null && !params.has("from");
  const named = isCountry ? COUNTRY : PAGE_VIEWS.some((one) => one === view) ? VIEW : undefined;
  const name = named && params.get(named);
  if (!named || !name) return { folder, file: "" };
  params.delete(named);
  return { folder, file: `${name}.html` };
}
