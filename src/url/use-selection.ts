import { replaceEqualDeep } from "@tanstack/react-query";
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { Vocabulary } from "../domain/parameters.ts";
import { changeSelection, type Selection } from "../domain/selection.ts";
import { absoluteAddress, currentSearch, pushSearch, replaceSearch, subscribe } from "./address.ts";
import { formatSelection, parseSelection } from "./codec.ts";

/** Changes part of the selection: as a step to go back to, or in place of the present one. */
export type Navigate = (change: Partial<Selection>, mode?: "push" | "replace") => void;

/** The selection that the address holds, what of the address was dropped, and the one way to change it. */
export function useSelection(vocabulary: Vocabulary) {
  // The page that the build renders is the one without a query.
  const search = useSyncExternalStore(subscribe, currentSearch, () => "");
  const parsed = useMemo(() => parseSelection(search, vocabulary), [search, vocabulary]);
  // A part that the address leaves as it was is the same object: nothing that depends on it alone is drawn again.
  const [last, setLast] = useState(parsed.selection);
  const selection: Selection = replaceEqualDeep(last, parsed.selection);
  if (selection !== last) setLast(selection);
  const navigate = useCallback<Navigate>(
    (change, mode = "push") => {
      const present = parseSelection(currentSearch(), vocabulary).selection;
      // The scorecard of another country is the shipped one, unless it is said to be on this device.
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

/** Address of a selection from this page: what its own links lead to, wherever it is served from. */
export const hrefOf = (selection: Selection): string => formatSelection(selection) || "./";

/** Absolute address of a selection: what a copied link, a citation or a snapshot carries. */
export const permalink = (selection: Selection): string =>
  absoluteAddress(formatSelection(selection));
