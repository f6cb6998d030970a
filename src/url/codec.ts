import type { EditionFramework } from "../domain/framework.ts";
import type { DroppedValue } from "../domain/parameters.ts";
import { SELECTION, type Selection } from "../domain/selection.ts";

/** Parses a query string. Invalid values fall back to the default and are listed in `dropped`; never throws. */
export function parseSelection(
  search: string,
  { indicators, pillars }: Pick<EditionFramework, "indicators" | "pillars">,
): { selection: Selection; dropped: readonly DroppedValue[] } {
  const dropped: DroppedValue[] = [];
  const selection = SELECTION.parse({
    params: new URLSearchParams(search),
    codes: indicators.map(({ code }) => code),
    pillars: pillars.map(({ id }) => id),
    dropped,
  });
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
