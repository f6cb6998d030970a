import { replaceEqualDeep } from "@tanstack/react-query";
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { Vocabulary } from "../domain/parameters.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { absoluteAddress, currentSearch, pushSearch, replaceSearch, subscribe } from "./address.ts";
import { formatSelection, parseSelection } from "./codec.ts";

/** Changes part of the selection, with a new history entry or in place of the current one. */
export type Navigate = (change: Partial<Selection>, mode?: "push" | "replace") => void;

/** The selection in the address, the values that were dropped, and a function to change the selection. */
export function useSelection(vocabulary: Vocabulary) {
  // The build prerenders the page without a query.
  const search = useSyncExternalStore(subscribe, currentSearch, () => "");
  const parsed = useMemo(() => parseSelection(search, vocabulary), [search, vocabulary]);
  // Structural sharing: unchanged parts keep their identity.
  const [last, setLast] = useState(parsed.selection);
  const selection: Selection = replaceEqualDeep(last, parsed.selection);
  if (selection !== last) setLast(selection);
  const navigate = useCallback<Navigate>(
    (change, mode = "push") => {
      const present = parseSelection(currentSearch(), vocabulary).selection;
      // Selecting another country's scorecard shows its published profile unless `onDevice` is set.
      const isAnother =
        change.country !== undefined && (change.view ?? present.view) === "scorecard";
      const onDevice = change.onDevice ?? (present.onDevice && !isAnother);
      const next = formatSelection(changeSelection(present, { ...change, onDevice }));
      if (next === currentSearch()) return;
      if (mode === "push") pushSearch(next);
      else replaceSearch(next);
    },
    [vocabulary],
  );
  return { selection, dropped: parsed.dropped, navigate };
}

/** Relative address of a selection, for links within the page. */
export const hrefOf = (selection: Selection): string => formatSelection(selection) || "./";

/** Absolute address of a selection, for copied links, citations and snapshots. */
export const permalink = (selection: Selection): string =>
  absoluteAddress(formatSelection(selection));
