import type { DroppedValue, Vocabulary } from "../domain/parameters.ts";
import { SELECTION, type Selection } from "../domain/selection.ts";
import { expandPath, takePath } from "./page-path.ts";

/** Parses an address relative to the root of the site: "es/KEN.html?pillar=legal". Never throws. Invalid and surplus values are ignored and listed in `dropped`. */
export function parseSelection(
  address: string,
  vocabulary: Vocabulary,
): { selection: Selection; dropped: readonly DroppedValue[] } {
  const dropped: DroppedValue[] = [];
  const [path = "", query] = address.split(/\?(.*)/s);
  const params = new URLSearchParams(query);
  expandPath(path, params);
  const selection = SELECTION.parse({ ...vocabulary, params, dropped });
  return { selection, dropped };
}

/** Formats a selection as an address relative to the root of the site. "" for the default selection. */
export function formatSelection(selection: Selection): string {
  const { folder, page } = formatPage(selection);
  return folder + page;
}

/** The folder of the selected language, and the address relative to it. */
export function formatPage(selection: Selection): { folder: string; page: string } {
  const params = new URLSearchParams();
  SELECTION.format(selection, params);
  const { folder, file } = takePath(params);
  // Commas are legal in a query. A comma before a sign such as "-" stays encoded, because a spreadsheet could interpret the rest as a formula.
  const query = params.toString().replaceAll(/%2C(?=\w)/g, ",");
  return { folder, page: file + (query && `?${query}`) };
}
