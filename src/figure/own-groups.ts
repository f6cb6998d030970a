import * as v from "valibot";
import { type Group, ownGroupId } from "../domain/groups.ts";
import { createStore } from "../domain/store.ts";
import { readStored, writeStored } from "../url/storage.ts";

export const createOwnGroup = (members: readonly string[], name = ""): Group => ({
  ...{ id: ownGroupId(members), kind: "own", name, members },
});

/** The groups kept on this device. Read after hydration, because prerendered pages have none, and after changes in other tabs. */
export const ownGroups = createStore<readonly Group[]>([], () => {
  readGroups();
  const handle = ({ key }: StorageEvent) => {
    // A literal, because importing `storageKey` would add to the size of the initial script.
    if (key !== "atlas-groups" && key !== null) return;
    if (readStored("groups")) readGroups();
    else ownGroups.set([]);
  };
  addEventListener("storage", handle);
  return () => removeEventListener("storage", handle);
});

function readGroups() {
  try {
    // Not `v.record`, which skips names such as "constructor".
    const ids = Object.entries(Object(JSON.parse(readStored("groups"))));
    const groups = v
      .parse(v.array(v.tuple([v.string(), v.string()])), ids)
      .map(([name, id]) => createOwnGroup(id.split("-"), name));
    ownGroups.set(groups);
  } catch {
    // No valid groups are stored.
  }
}

/** Returns whether the group is no longer in storage. The group may never have been stored. */
export const deleteOwnGroup = (deleted: Group): boolean =>
  keepOwnGroups(ownGroups.get().filter((one) => one !== deleted)) || !readStored("groups");

/** Replaces the stored groups. Each is stored as its id, keyed by name. Returns whether the browser stored them. */
export function keepOwnGroups(groups: readonly Group[]): boolean {
  ownGroups.set(groups);
  const text = JSON.stringify(Object.fromEntries(groups.map(({ name, id }) => [name, id])));
  writeStored("groups", text);
  return readStored("groups") === text;
}
