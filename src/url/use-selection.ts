import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Vocabulary } from "../domain/parameters.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { currentAddress, pushAddress, replaceAddress, subscribe } from "./address.ts";
import { formatPage, formatSelection, parseSelection } from "./codec.ts";
import { siteUrl } from "./site.ts";

/** Changes part of the selection. Adds a history entry, with an optional hash such as "#register", or replaces the current one. */
export type Navigate = (
  change: Partial<Selection>,
  mode?: "push" | "replace",
  hash?: string,
) => void;

/**
 * The selection in the address, the values that were dropped, and a function to change the selection. `prerendered` is
 * the address for which the page was prerendered.
 */
export function useSelection(vocabulary: Vocabulary, prerendered = "") {
  const address = useSyncExternalStore(subscribe, currentAddress, () => prerendered);
  const parsed = useMemo(() => parseSelection(address, vocabulary), [address, vocabulary]);
  const navigate = useCallback<Navigate>(
    (change, mode = "push", hash = "") => {
      const present = parseSelection(currentAddress(), vocabulary).selection;
      // Opening a country's scorecard shows its published profile, unless the change sets `onDevice`.
      const isAnother =
        change.country !== undefined && (change.view ?? present.view) === "scorecard";
      const onDevice = change.onDevice ?? (present.onDevice && !isAnother);
      const next = formatSelection(changeSelection(present, { ...change, onDevice }));
      if (next === currentAddress()) return;
      if (mode === "push") pushAddress(next + hash);
      else replaceAddress(next);
    },
    [vocabulary],
  );
  return { ...parsed, navigate };
}

/** Address of a selection relative to a page of the same language, for links on that page. */
export function hrefOf(selection: Selection): string {
  const { page } = formatPage(selection);
  return /^\w/.test(page) ? page : `./${page}`;
}

/** Absolute address of a selection, for copied links, citations and snapshots. */
export const permalink = (selection: Selection): string => siteUrl(formatSelection(selection));
