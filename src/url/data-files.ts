import type { Selection } from "../domain/selection.ts";
import { fileHref } from "./file-href.ts";

/** Links to the data files of a page, relative to the page. `shown` is the country on a scorecard. */
export function dataFilesOf(selection: Selection, shown = selection.country) {
  const { view, measure, language, onDevice } = selection;
  const all = view === "world" || view === "compare" ? view : undefined;
  const name = view === "scorecard" ? shown : (measure ?? (all && "world"));
  if (name === undefined || onDevice) return [];
  const files = [
    { label: "CSV", type: "text/csv", href: `${name}.csv` },
    { label: "JSON", type: "application/json", href: fileHref(`${name}.json`, language) },
  ];
  return all ? files : [...files, { label: "Markdown", type: "text/markdown", href: `${name}.md` }];
}
