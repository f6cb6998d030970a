import type { DroppedValue, Vocabulary } from "../domain/parameters.ts";
import { SELECTION, type Selection } from "../domain/selection.ts";

/** Parses a query string. Invalid values fall back to the default and are listed in `dropped`; never throws. */
export function parseSelection(
  search: string,
  vocabulary: Vocabulary,
): { selection: Selection; dropped: readonly DroppedValue[] } {
  const dropped: DroppedValue[] = [];
  const params = new URLSearchParams(search);
  const selection = SELECTION.parse({ ...vocabulary, params, dropped });
  return { selection, dropped };
}

/** Formats a selection as a query string with its "?"; "" for the default selection. */
export function formatSelection(selection: Selection): string {
  const params = new URLSearchParams();
  SELECTION.format(selection, params);
  // Commas are legal in a query. One before a sign stays encoded: a spreadsheet could read a formula there.
  const query = params.toString().replaceAll(/%2C(?=\w)/g, ",");
  return query && `?${query}`;
}
