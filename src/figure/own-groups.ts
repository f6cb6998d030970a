import * as v from "valibot";
import { type Group, ownGroupId } from "../domain/groups.ts";
import { createStore } from "../domain/store.ts";
import { readStored, writeStored } from "../url/storage.ts";

export const createOwnGroup = (members: readonly string[], name = ""): Group => ({
  ...{ id: ownGroupId(members), kind: "own", name, members },
});

const NONE: readonly Group[] = [];

/** Whether the storage contains the last change. Otherwise, the groups stay in memory until the page closes. */
let isStored = true;

/** The groups kept on this device. Read after hydration, because prerendered pages have no groups, and again after changes in other tabs. */
export const ownGroups = createStore(NONE, () => {
  if (isStored) ownGroups.set(readGroups());
  const handle = ({ key }: StorageEvent) => {
    // A literal, because importing `storageKey` would add to the size of the initial script.
    if (key !== "atlas-groups" && key !== null) return;
    isStored = true;
    ownGroups.set(readGroups());
  };
  addEventListener("storage", handle);
  return () => removeEventListener("storage", handle);
});

/** Returns no groups if none are stored, or if the stored text is not valid. */
function readGroups(): readonly Group[] {
  try {
    // Not `v.record`, which skips names such as "constructor".
    const ids = Object.entries(Object(JSON.parse(readStored("groups"))));
    return v
      .parse(v.array(v.tuple([v.string(), v.string()])), ids)
      .map(([name, id]) => createOwnGroup(id.split("-"), name));
  } catch {
    return NONE;
  }
}

/** Deletes a group, which may never have been stored. Returns whether storage no longer contains it. */
export const deleteOwnGroup = (deleted: Group): boolean =>
  keepOwnGroups(ownGroups.get().filter((one) => one !== deleted)) || !readStored("groups");

/** Replaces the stored groups. Each is stored as its id, keyed by name. Returns whether the browser stored them. */
export function keepOwnGroups(groups: readonly Group[]): boolean {
  ownGroups.set(groups);
  const text = JSON.stringify(Object.fromEntries(groups.map(({ name, id }) => [name, id])));
  writeStored("groups", text);
  isStored = readStored("groups") === text;
  return isStored;
}
