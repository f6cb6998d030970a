import { framework } from "../../dataset/framework.ts";
import type { KeptEntries } from "../../domain/kept/kept-entries.ts";
import { createStore } from "../../domain/store.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import type { KeepFailure, SetAside } from "../../keep/kept-store.ts";
import { readStored, storageKey } from "../../url/storage.ts";

/** The export that was opened last. */
export const openedStore = createStore<Snapshot | undefined>(undefined);

/** Files that were dropped, until the page that reads them takes them. */
export const droppedStore = createStore<readonly File[]>([]);

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

/** What is kept; the storage is looked at only where something was ever kept, and whenever another tab changes it. */
export const keptStore = createStore<Kept>(
  { entries: {}, setAside: [], isLoaded: readStored("kept") === "" },
  () => {
    if (!keptStore.get().isLoaded) void refreshKept();
    const handle = ({ key }: StorageEvent) => {
      if (key === storageKey("kept") || key === null) void refreshKept();
    };
    addEventListener("storage", handle);
    return () => removeEventListener("storage", handle);
  },
);

/** Changes what the page knows to be kept. */
export const noteKept = (change: Partial<Kept>) => keptStore.set({ ...keptStore.get(), ...change });

/** Looks at the storage anew; without the code for it the page goes on with what it knows. */
export async function refreshKept(): Promise<void> {
  const loading = import("../../keep/kept-store.ts").then(({ loadKept }) =>
    loadKept(framework, keptStore.get().entries),
  );
  noteKept({ ...(await loading.catch(() => undefined)), isLoaded: true });
}
