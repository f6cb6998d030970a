import type { KeptProfile } from "../keep/kept-profile.ts";
import type { KeepFailure } from "../keep/kept-store.ts";
import { signalKept } from "../keep/signal-kept.ts";
import { currentKept, publishKept } from "./kept.ts";

const openStore = () => import("../keep/kept-store.ts");

/** Keeps a profile; where the browser refuses to store it, for as long as the page. */
export async function keepProfile(profile: KeptProfile): Promise<void> {
  const failure = await openStore().then(
    (store) => store.storeKept(profile),
    (): KeepFailure => "refused",
  );
  const others = currentKept().profiles.filter(({ country }) => country !== profile.country);
  const profiles = [...others, { ...profile, isStored: !failure }];
  publishKept({ profiles, failure, isLoaded: true });
  if (!failure) signalKept(true);
}

/** Removes what is kept of a country. */
export async function removeProfile(country: string): Promise<void> {
  const profiles = currentKept().profiles.filter((one) => one.country !== country);
  publishKept({ profiles, failure: undefined });
  await (await openStore()).removeKept(country).catch(() => undefined);
  signal();
}

/** Removes a record that could not be read. */
export async function removeBrokenRecord(key: string): Promise<void> {
  publishKept({ setAside: currentKept().setAside.filter((one) => one.key !== key) });
  await (await openStore()).removeSetAside(key).catch(() => undefined);
  signal();
}

function signal() {
  const { profiles, setAside } = currentKept();
  signalKept(profiles.some(({ isStored }) => isStored) || setAside.length > 0);
}
