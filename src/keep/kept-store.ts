import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Framework } from "../domain/framework.ts";
import { type KeptProfile, parseRecord, toRecord } from "./kept-profile.ts";

/** Why something could not be kept: no room, or the browser does not allow it (a private window, for instance). */
export type KeepFailure = "full" | "refused";

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
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** All that is kept on this device; records that cannot be read are set aside, and reported until they are removed. */
export async function loadKept(
  framework: Framework,
): Promise<{ kept: KeptProfile[]; setAside: SetAside[] }> {
  const db = await open();
  const kept: KeptProfile[] = [];
  for (const key of await db.getAllKeys("profiles")) {
    const record = await db.get("profiles", key);
    try {
      kept.push(parseRecord(record, framework, key));
    } catch {
      await db.put("set-aside", { key, record }, key);
      await db.delete("profiles", key);
    }
  }
  return { kept, setAside: await db.getAll("set-aside") };
}

/** Stores a profile, in place of the one that was kept of its country; gives why it could not, if so. */
export async function storeKept(kept: KeptProfile): Promise<KeepFailure | undefined> {
  try {
    await (await open()).put("profiles", toRecord(kept), kept.country);
    return undefined;
  } catch (error) {
    return isQuotaError(error) ? "full" : "refused";
  }
}

/** Removes what is kept of a country. */
export async function removeKept(country: string): Promise<void> {
  await (await open()).delete("profiles", country);
}

/** Removes a record that was set aside. */
export async function removeSetAside(key: string): Promise<void> {
  await (await open()).delete("set-aside", key);
}

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade: (db, from) => {
      if (from < 1) {
        db.createObjectStore("profiles");
        db.createObjectStore("set-aside");
      }
    },
    // A newer page in another tab wants to migrate: make way, and open anew when asked.
    blocking: (_from, _to, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

function forget() {
  opened = undefined;
}

const isQuotaError = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";
