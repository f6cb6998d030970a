import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Framework } from "../domain/framework.ts";
import type { Selection } from "../domain/selection.ts";
import { formatSelection, parseSelection } from "./codec.ts";

/** How a change enters the history: a step to go back to, or in place of the present one. */
export type HistoryMode = "push" | "replace";

/** Changes part of the selection. */
export type Navigate = (change: Partial<Selection>, mode?: HistoryMode) => void;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}

/** The selection that the address holds, what of the address was dropped, and the one way to change it. */
export function useSelection(framework: Framework) {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const { selection, dropped } = useMemo(
    () => parseSelection(search, framework),
    [search, framework],
  );
  const navigate = useCallback<Navigate>(
    (change, mode = "push") => {
      const next = { ...parseSelection(location.search, framework).selection, ...change };
      const address = formatSelection(next);
      if (address === location.search) return;
      // The depth says whether Back stays within the app.
      const depth = mode === "push" ? historyDepth() + 1 : historyDepth();
      history[`${mode}State`]({ depth }, "", address || location.pathname);
      for (const listener of listeners) listener();
    },
    [framework],
  );
  return { selection, dropped, navigate };
}

/** Goes back where the present entry was pushed by this app; otherwise applies `otherwise`. */
export function goBackOr(otherwise: () => void): void {
  if (historyDepth() > 0) history.back();
  else otherwise();
}

/** Absolute address of a selection: what a link, a citation or a snapshot carries. */
export const permalink = (selection: Selection): string =>
  `${location.origin}${location.pathname}${formatSelection(selection)}`;

function historyDepth(): number {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("depth" in state)) return 0;
  return typeof state.depth === "number" ? state.depth : 0;
}
