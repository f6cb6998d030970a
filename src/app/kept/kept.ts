import { useSyncExternalStore } from "react";
import { framework } from "../../dataset/framework.ts";
import type { KeptEntries } from "../../domain/kept/overlay-kept.ts";
import { isAnythingKept, watchKept } from "../../keep/kept-sign.ts";
import type { KeepFailure, SetAside } from "../../keep/kept-store.ts";

/** What is kept on this device, and what went wrong with it. */
export interface Kept {
  /** By alpha-3 code. */
  entries: KeptEntries;
  setAside: readonly SetAside[];
  /** Whether the storage has been looked at. */
  isLoaded: boolean;
  /** Why the storage could not be read, or why what was kept last is there only until the page is closed. */
  failure?: KeepFailure | undefined;
}

let state: Kept = { entries: {}, setAside: [], isLoaded: !isAnythingKept() };
const listeners = new Set<() => void>();
let stopWatching = () => {};

/** What the page knows to be kept. */
export const currentKept = (): Kept => state;

/** What is kept on this device; the storage is looked at only where something was ever kept. */
export const useKept = (): Kept => useSyncExternalStore(subscribe, currentKept, currentKept);

/** Looks at the storage anew; without the code for it the page goes on with what it knows. */
export async function refreshKept(): Promise<void> {
  const loading = import("../../keep/load-kept.ts").then(({ loadKept }) =>
    loadKept(framework, state.entries),
  );
  publishKept({ ...(await loading.catch(() => undefined)), isLoaded: true });
}

/** Changes what the page knows of. */
export function publishKept(change: Partial<Kept>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    stopWatching = watchKept(() => void refreshKept());
    if (!state.isLoaded) void refreshKept();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stopWatching();
  };
}
