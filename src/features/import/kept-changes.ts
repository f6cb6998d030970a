import { framework } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import * as store from "../../keep/kept-store.ts";
import { writeStored } from "../../url/storage.ts";
import { keptStore, noteKept } from "./page-state.ts";

const listKept = () => store.listKept(keptStore.get().entries);

/** Keeps profiles, all or none; for as long as the page where the browser refuses, and what was so stays so under a new label. */
export async function keepProfiles(profiles: readonly KeptProfile[]): Promise<void> {
  const { entries } = keptStore.get();
  // What is kept already is known by its new label at once: whoever saves a session now has it there.
  const known = profiles.filter(({ country }) => entries[country]);
  noteKept({ entries: { ...entries, ...store.toEntries(known, framework) } });
  const isStored = profiles.every((one) => one.isStored);
  const failure = isStored ? await store.storeKept(profiles) : keptStore.get().failure;
  const countries = profiles.map(({ country }) => country);
  const others = listKept().filter(({ country }) => !countries.includes(country));
  settle([...others, ...profiles.map((one) => ({ ...one, isStored: !failure }))], failure);
}

/** Removes what is kept of a country. */
export async function removeProfile(country: string): Promise<void> {
  const failure = await store.removeStored("profiles", country);
  const left = listKept().filter((one) => one.country !== country || (one.isStored && failure));
  settle(left, left.length > 0 ? failure : undefined);
}

/** Removes a record that could not be read. */
export async function removeBrokenRecord(key: string): Promise<void> {
  await store.removeStored("set-aside", key);
  noteKept({ setAside: keptStore.get().setAside.filter((one) => one.key !== key) });
  signal();
}

/** Takes down what is kept by now, and why not all of it is stored; other tabs hear of what is. */
function settle(profiles: readonly KeptProfile[], failure: store.KeepFailure | undefined) {
  noteKept({ entries: store.toEntries(profiles, framework), failure, isLoaded: true });
  if (!failure) signal();
}

/** Says to this page later, and to other tabs at once, that what is kept has changed. */
function signal() {
  const isAny = listKept().some(({ isStored }) => isStored) || keptStore.get().setAside.length > 0;
  writeStored("kept", isAny ? new Date().toISOString() : "");
}
