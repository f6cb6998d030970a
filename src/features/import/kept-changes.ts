import { framework } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import * as store from "../../keep/kept-store.ts";
import { readStored, writeStored } from "../../url/storage.ts";
import { type Kept, keptStore, refreshKept } from "./page-state.ts";

const updateKept = (change: Partial<Kept>) => keptStore.set({ ...keptStore.get(), ...change });

const listKept = () => store.listKept(keptStore.get().entries);

/**
 * Stores all profiles or none. If the browser cannot store them, they are kept until the page is closed. If another tab
 * has stored a different profile in the meantime, shows that profile instead and returns false.
 */
export async function keepProfiles(profiles: readonly KeptProfile[]): Promise<boolean> {
  const { entries } = keptStore.get();
  // Update kept profiles before storing them: a session saved in the meantime must have the new label.
  const known = profiles.flatMap((one) => {
    const kept = entries[one.country]?.kept;
    return kept ? { ...one, isStored: kept.isStored } : [];
  });
  updateKept({ entries: { ...entries, ...store.toEntries(known, framework) } });
  const failure = await store.storeKept(profiles, entries);
  if (failure === "changed") {
    updateKept({ entries });
    await refreshKept();
    return false;
  }
  const countries = profiles.map(({ country }) => country);
  const others = listKept().filter(({ country }) => !countries.includes(country));
  setKept([...others, ...profiles.map((one) => ({ ...one, isStored: !failure }))], failure);
  return true;
}

export async function removeProfile(country: string): Promise<void> {
  const failure = await store.removeStored("profiles", country);
  const left = listKept().filter((one) => one.country !== country || (one.isStored && failure));
  // If the storage was full, this no longer matters once all profiles are stored. Other failures also affect the next profile.
  const isPast = failure === "full" && left.every((one) => one.isStored && one.country !== country);
  setKept(left, isPast ? undefined : failure);
}

export async function removeBrokenRecord({ key, place }: store.BrokenRecord): Promise<void> {
  const isReplaced = place === "profiles" && keptStore.get().entries[key]?.kept?.isStored;
  const failure = isReplaced ? undefined : await store.removeStored(place, key);
  if (failure) return updateKept({ failure });
  const { broken } = keptStore.get();
  updateKept({ broken: broken.filter((one) => one.key !== key || one.place !== place) });
  notifyTabs();
}

function setKept(profiles: readonly KeptProfile[], failure: store.KeepFailure | undefined) {
  updateKept({ entries: store.toEntries(profiles, framework), failure, isLoaded: true });
  if (!failure) notifyTabs();
}

/** Reads the storage even if the marker that `notifyTabs` writes is missing, and restores the marker. */
export async function reloadKept(): Promise<void> {
  await refreshKept();
  if (isAnyStored() && readStored("kept") === "") notifyTabs();
}

const isAnyStored = () =>
  listKept().some(({ isStored }) => isStored) || keptStore.get().broken.length > 0;

/** Writes a marker, which notifies other tabs. If it is empty, the next visit does not read the storage. */
const notifyTabs = () => writeStored("kept", isAnyStored() ? new Date().toISOString() : "");
