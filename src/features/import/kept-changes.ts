import { framework } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { signalKept } from "../../keep/kept-sign.ts";
import * as store from "../../keep/kept-store.ts";
import { keptStore, noteKept } from "./page-state.ts";

const listKept = () => store.listKept(keptStore.get().entries);

const toEntries = (profiles: readonly KeptProfile[]) => store.toEntries(profiles, framework);

/** Keeps profiles, all or none of them; where the browser refuses to store them, for as long as the page. */
export async function keepProfiles(profiles: readonly KeptProfile[]): Promise<void> {
  const failure = await store.storeKept(profiles).then(() => undefined, store.toFailure);
  const countries = profiles.map(({ country }) => country);
  noteKept({
    entries: toEntries([
      ...listKept().filter(({ country }) => !countries.includes(country)),
      ...profiles.map((profile) => ({ ...profile, isStored: !failure })),
    ]),
    failure,
    isLoaded: true,
  });
  if (!failure) signal();
}

/** Gives a kept profile a label of the person's own; undefined for the name of its file. */
export async function renameProfile(country: string, label: string | undefined): Promise<void> {
  const profiles = listKept();
  const isStored = profiles.some((one) => one.country === country && one.isStored);
  const failure = isStored
    ? await store.relabelKept(country, label).then(() => undefined, store.toFailure)
    : keptStore.get().failure;
  noteKept({
    entries: toEntries(profiles.map((one) => (one.country === country ? { ...one, label } : one))),
    failure,
  });
  if (isStored && !failure) signal();
}

/** Removes what is kept of a country. */
export async function removeProfile(country: string): Promise<void> {
  const failure = await store.removeKept(country).then(() => undefined, store.toFailure);
  const left = listKept().filter((one) => one.country !== country || (one.isStored && failure));
  noteKept({ entries: toEntries(left), failure: left.length > 0 ? failure : undefined });
  signal();
}

/** Removes a record that could not be read. */
export async function removeBrokenRecord(key: string): Promise<void> {
  noteKept({ setAside: keptStore.get().setAside.filter((one) => one.key !== key) });
  await store.removeSetAside(key).catch(() => undefined);
  signal();
}

function signal() {
  signalKept(listKept().some(({ isStored }) => isStored) || keptStore.get().setAside.length > 0);
}
