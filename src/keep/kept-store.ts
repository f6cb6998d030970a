import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";
import { hasWords } from "../domain/evidence.ts";
import type { Framework } from "../domain/framework.ts";
import type { KeptEntries } from "../domain/kept/kept-entries.ts";
import {
  hasKey,
  type KeptProfile,
  migrateRecord,
  parseRecord,
  toRecord,
} from "../domain/kept/kept-profile.ts";
import { encodeStatuses } from "../domain/status-letters.ts";

/** `full`: the quota is exceeded. `refused`: storage is not allowed. `blocked`: storage does not respond, for example because another tab uses an older version of the database. `newer`: a newer version of the app has upgraded the database. */
export type KeepFailure = "full" | "refused" | "blocked" | "newer";

type Place = "profiles" | "set-aside";

/** A record that cannot be read. It stays in "profiles" if it could not be set aside, for example because the storage is full. */
export interface BrokenRecord {
  key: string;
  record: unknown;
  place: Place;
}

interface Schema extends DBSchema {
  profiles: { key: string; value: unknown };
  "set-aside": { key: string; value: Omit<BrokenRecord, "place"> };
}

const NAME = "cyberwellness-atlas";
/** When incrementing, add a step to `upgrade`. Never change published steps. */
const VERSION = 2;

/** Reads all profiles. Invalid records are set aside and reported until the user removes them. */
async function readStore(db: IDBPDatabase<Schema>, framework: Framework) {
  const kept: KeptProfile[] = [];
  const broken: BrokenRecord[] = [];
  for (const key of await db.getAllKeys("profiles")) {
    const record = await db.get("profiles", key);
    // Another tab may have removed the record.
    if (record === undefined) continue;
    try {
      kept.push(parseRecord(record, framework, key));
    } catch {
      await setAsideRecord(db, key, record).catch(() =>
        broken.push({ key, record, place: "profiles" }),
      );
    }
  }
  const place = "set-aside";
  broken.push(...(await db.getAll(place)).map((one) => ({ ...one, place }) as const));
  return { kept, broken };
}

type Loaded =
  | { failure: KeepFailure }
  | { entries: KeptEntries; broken: BrokenRecord[]; failure?: undefined };

/** Reads the storage, and adds the profiles of `present` that could not be stored. */
export async function loadKept(
  framework: Framework,
  present: () => { entries: KeptEntries },
): Promise<Loaded> {
  const { entries } = present();
  const { done, failure } = await withStorage((db) => readStore(db, framework));
  if (!done) return { failure };
  // A profile was kept or removed during the read, so the result may be outdated.
  if (present().entries !== entries) return loadKept(framework, present);
  const { kept, broken } = done;
  // Another tab may have stored a later version of an unstored profile.
  const unstored = listKept(entries).filter(
    ({ isStored, country, savedAt }) =>
      !isStored && !kept.some((one) => one.country === country && one.savedAt > savedAt),
  );
  return {
    entries: toEntries([...kept, ...unstored], framework),
    broken,
    // Clears an earlier failure only if every profile is stored.
    ...(unstored.length === 0 && { failure: undefined }),
  };
}

/** Creates index entries for kept profiles. Their paths are keys, not files. */
export const toEntries = (profiles: readonly KeptProfile[], framework: Framework): KeptEntries =>
  Object.fromEntries(
    profiles.map((kept) => {
      const { country, alpha2, savedAt, evidence } = kept;
      const path = `device:${country}:${savedAt}`;
      const statuses = encodeStatuses(kept.profile, framework);
      const paths = { profile: path, ...(hasWords(evidence) && { evidence: path }) };
      return [country, { alpha2, statuses, ...paths, kept }];
    }),
  );

export const listKept = (entries: KeptEntries): KeptProfile[] =>
  Object.values(entries)
    .flatMap(({ kept }) => kept ?? [])
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));

/** Stores all profiles. Stores none of them if another tab has stored a version that is not in `seen`. */
export const storeKept = (profiles: readonly KeptProfile[], seen: KeptEntries) =>
  withStorage(async (db) => {
    const change = db.transaction("profiles", "readwrite");
    for (const { country } of profiles)
      if (isOther(await change.store.get(country), seen[country]?.kept)) return "changed" as const;
    const puts = profiles.map((kept) => change.store.put(toRecord(kept), kept.country));
    await Promise.all([...puts, change.done]);
    return undefined;
  }).then(({ done, failure }) => failure ?? done);

/** Whether another tab stored the record. A profile that could not be stored may replace an earlier record. */
function isOther(record: unknown, seen: KeptProfile | undefined): boolean {
  if (!hasKey(record, "savedAt")) return false;
  const { isStored, savedAt = "" } = seen ?? {};
  return isStored ? record.savedAt !== savedAt : String(record.savedAt) > savedAt;
}

export const removeStored = async (from: Place, key: string) =>
  (await withStorage((db) => db.delete(from, key))).failure;

async function setAsideRecord(db: IDBPDatabase<Schema>, key: string, record: unknown) {
  const change = db.transaction(["profiles", "set-aside"], "readwrite");
  await Promise.all([
    change.objectStore("set-aside").put({ key, record }, key),
    change.objectStore("profiles").delete(key),
    change.done,
  ]);
}

/** Closes the database after each use, because an open connection would block an upgrade in another tab. */
async function withStorage<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>) {
  try {
    const db = await open();
    const done = await use(db).finally(() => db.close());
    return { done };
  } catch (error) {
    return { failure: FAILURES[error instanceof DOMException ? error.name : ""] ?? "refused" };
  }
}

const FAILURES: Readonly<Record<string, KeepFailure>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  Blocked: "blocked",
};

const newBlocked = () => new DOMException("storage does not respond", "Blocked");

/** Maximum time for opening the database, in milliseconds. Some requests never succeed or fail. */
const MAX_OPEN_TIME = 10_000;

let isBlocked = false;

async function open(): Promise<IDBPDatabase<Schema>> {
  // While the database is blocked, further requests would stay pending without a `blocked` event.
  if (isBlocked) throw newBlocked();
  return new Promise((resolve, reject) => {
    let isLate = false;
    const blocked = () => {
      isLate = isBlocked = true;
      reject(newBlocked());
    };
    const timer = setTimeout(blocked, MAX_OPEN_TIME);
    // `openDB` throws at once if the browser does not allow storage.
    Promise.resolve()
      .then(() => openDB<Schema>(NAME, VERSION, { upgrade, blocked }))
      .then((db) => (isLate ? db.close() : resolve(db)), reject)
      .finally(() => {
        clearTimeout(timer);
        isBlocked = false;
      });
  });
}

const upgrade: NonNullable<OpenDBCallbacks<Schema>["upgrade"]> = async (db, from, _to, change) => {
  if (from < 1) {
    db.createObjectStore("profiles");
    db.createObjectStore("set-aside");
    return;
  }
  // Version 2 of the database added labels to the records.
  const store = change.objectStore("profiles");
  for (const key of await store.getAllKeys())
    await store.put(migrateRecord(await store.get(key)), key);
};
