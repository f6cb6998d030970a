import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";
import { encodeStatuses } from "../domain/country-index.ts";
import { hasWords } from "../domain/evidence.ts";
import type { Framework } from "../domain/framework.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import {
  type KeptProfile,
  migrateRecord,
  parseRecord,
  toRecord,
} from "../domain/kept/kept-profile.ts";

/** Why nothing is stored: no room; not allowed (in a private window); held by a tab with an older page; written by a newer page. */
export type KeepFailure = "full" | "refused" | "blocked" | "newer";

/** A record that could not be read, put aside so that the others are not in danger. */
export interface SetAside {
  key: string;
  record: unknown;
}

interface Schema extends DBSchema {
  profiles: { key: string; value: unknown };
  "set-aside": { key: string; value: SetAside };
}

const NAME = "cyberwellness-atlas";
/** Raise it with a step in `upgrade`, and never change a step that was published. */
const VERSION = 2;

/** All that is kept on this device; records that cannot be read are set aside, and reported until they are removed. */
async function readStore(db: IDBPDatabase<Schema>, framework: Framework) {
  const kept: KeptProfile[] = [];
  for (const key of await db.getAllKeys("profiles")) {
    const record = await db.get("profiles", key);
    // Another tab may have removed it meanwhile.
    if (record === undefined) continue;
    try {
      kept.push(parseRecord(record, framework, key));
    } catch {
      await setAsideRecord(db, key, record);
    }
  }
  return { kept, setAside: await db.getAll("set-aside") };
}

/** What the storage holds, with what the page has kept without it; or why it could not be read. */
export async function loadKept(framework: Framework, present: KeptEntries) {
  const { done, failure } = await withStorage((db) => readStore(db, framework));
  if (!done) return { failure };
  const { kept, setAside } = done;
  const unstored = listKept(present).filter(
    ({ isStored, country }) => !isStored && !kept.some((one) => one.country === country),
  );
  return { entries: toEntries([...kept, ...unstored], framework), setAside };
}

/** Kept profiles as they stand in an index; their paths name no files. */
export const toEntries = (profiles: readonly KeptProfile[], framework: Framework): KeptEntries =>
  Object.fromEntries(profiles.map((kept) => [kept.country, toEntry(kept, framework)]));

function toEntry(kept: KeptProfile, framework: Framework) {
  const { country, alpha2, savedAt, profile, evidence } = kept;
  const path = `device:${country}:${savedAt}`;
  const statuses = encodeStatuses(profile, framework);
  return { alpha2, statuses, profile: path, ...(hasWords(evidence) && { evidence: path }), kept };
}

/** The profiles that are kept, in the order of their countries' codes. */
export const listKept = (entries: KeptEntries): KeptProfile[] =>
  Object.values(entries)
    .flatMap(({ kept }) => kept ?? [])
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));

/** Stores profiles in place of those that were kept of their countries: all of them, or none. */
export const storeKept = (profiles: readonly KeptProfile[]) =>
  attempt(async (db) => {
    const change = db.transaction("profiles", "readwrite");
    const puts = profiles.map((kept) => change.store.put(toRecord(kept), kept.country));
    await Promise.all([...puts, change.done]);
  });

/** Removes what is kept of a country, or a record that was set aside. */
export const removeStored = (from: "profiles" | "set-aside", key: string) =>
  attempt((db) => db.delete(from, key));

async function setAsideRecord(db: IDBPDatabase<Schema>, key: string, record: unknown) {
  const change = db.transaction(["profiles", "set-aside"], "readwrite");
  await Promise.all([
    change.objectStore("set-aside").put({ key, record }, key),
    change.objectStore("profiles").delete(key),
    change.done,
  ]);
}

/** Changes what is stored; why that could not be, or undefined where it was done. */
const attempt = async (change: (db: IDBPDatabase<Schema>) => Promise<void>) =>
  (await withStorage(change)).failure;

/** Opens the storage for one purpose and closes it: so no tab is in the way of one with a newer page. */
async function withStorage<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>) {
  try {
    const db = await open();
    const done = await use(db).finally(() => db.close());
    return { done };
  } catch (error) {
    return { failure: FAILURES[error instanceof DOMException ? error.name : ""] ?? "refused" };
  }
}

/** What the errors of the storage mean, by name. */
const FAILURES: Readonly<Record<string, KeepFailure>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  Blocked: "blocked",
};

/** Another tab does not let go of an older version of the storage. */
const newBlocked = () => new DOMException("held by another tab", "Blocked");

/** Whether opening waits for another tab to let go. */
let isBlocked = false;

async function open(): Promise<IDBPDatabase<Schema>> {
  // Whoever asks while another tab is in the way would wait behind the first, and hear nothing.
  if (isBlocked) throw newBlocked();
  return new Promise((resolve, reject) => {
    const blocked = () => {
      isBlocked = true;
      reject(newBlocked());
    };
    openDB<Schema>(NAME, VERSION, { upgrade, blocked }).then((db) => {
      if (isBlocked) db.close();
      else resolve(db);
      isBlocked = false;
    }, reject);
  });
}

const upgrade: NonNullable<OpenDBCallbacks<Schema>["upgrade"]> = async (db, from, _to, change) => {
  if (from < 1) {
    db.createObjectStore("profiles");
    db.createObjectStore("set-aside");
    return;
  }
  // 2: records may carry a label.
  const store = change.objectStore("profiles");
  for (const key of await store.getAllKeys())
    await store.put(migrateRecord(await store.get(key)), key);
};
