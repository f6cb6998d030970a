import { useSyncExternalStore } from "react";
import type { KeptProfile } from "../keep/kept-profile.ts";
import { isAnythingKept, watchKept } from "../keep/kept-sign.ts";
import type { KeepFailure, SetAside } from "../keep/kept-store.ts";
import { framework } from "./framework.ts";

/** What is kept on this device, and what went wrong with it. */
export interface Kept {
  profiles: readonly KeptProfile[];
  setAside: readonly SetAside[];
  /** Whether the storage has been looked at. */
  isLoaded: boolean;
  /** Why the last profile is kept only until the page is closed. */
  failure?: KeepFailure | undefined;
}

let state: Kept = { profiles: [], setAside: [], isLoaded: !isAnythingKept() };
const listeners = new Set<() => void>();
let stopWatching = () => {};

/** What the page knows to be kept. */
export const currentKept = (): Kept => state;

/** What is kept on this device; the storage is looked at only where something was ever kept. */
export const useKept = (): Kept => useSyncExternalStore(subscribe, currentKept, currentKept);

/** Looks at the storage anew. What could not be stored stays for as long as the page. */
export async function refreshKept(): Promise<void> {
  try {
    const { kept, setAside } = await (await import("../keep/kept-store.ts")).loadKept(framework);
    const unstored = state.profiles.filter(
      ({ isStored, country }) => !isStored && !kept.some((one) => one.country === country),
    );
    publishKept({ profiles: [...kept, ...unstored], setAside, isLoaded: true });
  } catch {
    publishKept({ isLoaded: true });
  }
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
