import type { Selection } from "../domain/selection.ts";
import { folderOf } from "./page-path.ts";

/** The published files with the data of a page, relative to the root of the site; `shown` is the country on the page. */
export function dataFilesOf(
  { view, country, measure, language, onDevice }: Selection,
  shown = country,
) {
  const isAll = view === "world" || view === "compare";
  const name = view === "scorecard" ? shown : (measure ?? (isAll ? "world" : undefined));
  if (name === undefined || onDevice) return [];
  const own = folderOf(language) + name;
  return [
    { label: "CSV", type: "text/csv", path: `${own}.csv` },
    { label: "JSON", type: "application/json", path: `${name}.json` },
    ...(isAll ? [] : [{ label: "Markdown", type: "text/markdown", path: `${own}.md` }]),
  ];
}
