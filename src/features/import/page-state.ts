import { framework } from "../../dataset/framework.ts";
import type { KeptEntries } from "../../domain/kept/kept-entries.ts";
import { createStore } from "../../domain/store.ts";
import type { BrokenRecord, KeepFailure } from "../../keep/kept-store.ts";
import { readStored, storageKey } from "../../url/storage.ts";

/** Dropped or pasted files that the import page has not added yet. */
export const droppedStore = createStore<readonly File[]>([]);

export interface Kept {
  entries: KeptEntries;
  broken: readonly BrokenRecord[];
  isLoaded: boolean;
  failure?: KeepFailure | undefined;
}

/** Reads the storage only if something is kept, and again after a change in another tab. */
export const keptStore = createStore<Kept>(
  { entries: {}, broken: [], isLoaded: !readStored("kept") },
  () => {
    if (!keptStore.get().isLoaded) void refreshKept();
    const handle = ({ key }: StorageEvent) => {
      if (key === storageKey("kept") || key === null) void refreshKept();
    };
    addEventListener("storage", handle);
    return () => removeEventListener("storage", handle);
  },
);

/** Reads the storage. Keeps the current entries if the code fails to load. */
export async function refreshKept(): Promise<void> {
  const loaded = await import("../../keep/kept-store.ts")
    .then(({ loadKept }) => loadKept(framework, keptStore.get))
    .catch(() => undefined);
  keptStore.set({ ...keptStore.get(), ...loaded, isLoaded: true });
}
