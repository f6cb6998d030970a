import type { Framework } from "../domain/framework.ts";
import { toKeptEntry } from "../domain/kept/kept-entry.ts";
import type { KeptProfile } from "../domain/kept/kept-profile.ts";
import type { KeptEntries } from "../domain/kept/overlay-kept.ts";
import { type KeepFailure, readStore, type SetAside, toFailure } from "./kept-store.ts";

/** What the storage holds, with what the page has kept without it; or why it could not be read. */
export async function loadKept(
  framework: Framework,
  present: KeptEntries,
): Promise<{ entries: KeptEntries; setAside: SetAside[] } | { failure: KeepFailure }> {
  try {
    const { kept, setAside } = await readStore(framework);
    const unstored = listKept(present).filter(
      ({ isStored, country }) => !isStored && !kept.some((one) => one.country === country),
    );
    return { entries: toEntries([...kept, ...unstored], framework), setAside };
  } catch (error) {
    return { failure: toFailure(error) };
  }
}

/** The profiles that are kept, in the order of their countries' codes. */
export const listKept = (entries: KeptEntries): KeptProfile[] =>
  Object.values(entries)
    .flatMap(({ kept }) => kept ?? [])
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));

/** Kept profiles as they stand in an index. */
export const toEntries = (profiles: readonly KeptProfile[], framework: Framework): KeptEntries =>
  Object.fromEntries(profiles.map((profile) => [profile.country, toKeptEntry(profile, framework)]));
