import { framework } from "../../dataset/framework.ts";
import type { KeptEntries } from "../../domain/kept/kept-entries.ts";
import { createStore } from "../../domain/store.ts";
import type { KeepFailure, SetAside } from "../../keep/kept-store.ts";
import { readStored, storageKey } from "../../url/storage.ts";

export interface Kept {
  entries: KeptEntries;
  setAside: readonly SetAside[];
  isLoaded: boolean;
  failure?: KeepFailure | undefined;
}

/** Reads the storage only if something is kept, and again after a change in another tab. */
export const keptStore = createStore<Kept>(
  { entries: {}, setAside: [], isLoaded: !readStored("kept") },
  () => {
    if (!keptStore.get().isLoaded) void refreshKept();
    const handle = ({ key }: StorageEvent) => {
      if (key === storageKey("kept") || key === null) void refreshKept();
    };
    addEventListener("storage", handle);
    return () => removeEventListener("storage", handle);
  },
);

export const updateKept = (change: Partial<Kept>) =>
  keptStore.set({ ...keptStore.get(), ...change });

/** Reads the storage. Keeps the current state if the code fails to load. */
export async function refreshKept(): Promise<void> {
  const loaded = await import("../../keep/kept-store.ts")
    .then(({ loadKept }) => loadKept(framework, keptStore.get))
    .catch(() => undefined);
  updateKept({ ...loaded, isLoaded: true });
}
