import { beforeEach, expect, test, vi } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import type { KeptProfile } from "../../src/domain/kept/kept-profile.ts";
import { toRecord } from "../../src/domain/kept/kept-profile.ts";
import { loadKept, storeKept, toEntries } from "../../src/keep/kept-store.ts";
import { kept } from "../domain/kept-sample.ts";

const { stored, openDB } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  openDB: vi.fn(),
}));
let onRead: (() => void) | undefined;
vi.mock("idb", () => ({ openDB }));

beforeEach(() => {
  stored.clear();
  onRead = undefined;
  openDB.mockImplementation(async () => ({
    getAllKeys: async () => [...stored.keys()],
    get: async (_store: string, key: string) => stored.get(key),
    getAll: async () => {
      onRead?.();
      return [];
    },
    transaction: () => ({
      store: {
        get: async (key: string) => stored.get(key),
        put: async (record: unknown, key: string) => stored.set(key, record),
      },
    }),
    close: () => {},
  }));
});

const put = (profile: KeptProfile) => stored.set(profile.country, toRecord(profile));

/** Reads the storage while the profiles in `present` are kept. Returns the label of Antarctica's profile, or the failure. */
async function loadLabel(...present: KeptProfile[]) {
  const entries = toEntries(present, framework);
  const loaded = await loadKept(framework, () => ({ entries }));
  return "entries" in loaded ? loaded.entries.ATA?.kept?.label : loaded.failure;
}

test("an unstored profile takes precedence over an earlier stored profile of its country", async () => {
  put({ ...kept, label: "Stored" });
  const unstored = { ...kept, label: "Unstored", isStored: false };
  expect(await loadLabel(unstored)).toBe("Unstored");
  put({ ...kept, label: "Another tab", savedAt: "2026-11-26T00:00:00Z" });
  expect(await loadLabel(unstored)).toBe("Another tab");
});

test("reads the storage again if a profile was kept in the meantime", async () => {
  let present = { entries: {} };
  onRead = () => {
    onRead = undefined;
    put(kept);
    present = { entries: toEntries([kept], framework) };
  };
  const loaded = await loadKept(framework, () => present);
  expect(loaded).toHaveProperty("entries.ATA.kept.label", kept.label);
});

test("clears an earlier failure once the storage can be read, unless a profile is not stored", async () => {
  const load = (present: KeptProfile[]) => {
    const entries = toEntries(present, framework);
    return loadKept(framework, () => ({ entries }));
  };
  put(kept);
  expect(await load([kept])).toHaveProperty("failure", undefined);
  expect(await load([{ ...kept, isStored: false }])).not.toHaveProperty("failure");
});

test("reads the other profiles if a broken record cannot be set aside", async () => {
  put(kept);
  stored.set("CHL", { schemaVersion: 9 });
  const fail = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  const db: object = await openDB();
  const transaction = () => ({ objectStore: () => ({ put: fail, delete: fail }), done: fail() });
  openDB.mockImplementationOnce(async () => ({ ...db, transaction }));
  const present = { entries: {} };
  const loaded = await loadKept(framework, () => present);
  expect(loaded).toHaveProperty("entries.ATA.kept.country", "ATA");
  const record = { schemaVersion: 9 };
  expect(loaded).toHaveProperty("broken", [{ key: "CHL", record, place: "profiles" }]);
});

const LATER = "2026-11-26T00:00:00Z";

test.each([
  ["nothing is stored", [], [], undefined],
  ["the stored profile is shown", [kept], [kept], undefined],
  ["the stored profile has another label", [{ ...kept, label: "Mine" }], [kept], undefined],
  ["another tab has stored one since", [{ ...kept, savedAt: LATER }], [kept], "changed"],
  ["another tab has stored the first one", [kept], [], "changed"],
  ["another tab has removed it", [], [kept], undefined],
  ["an unstored one is shown", [kept], [{ ...kept, savedAt: LATER, isStored: false }], undefined],
])(
  "replaces a stored profile only if the user has seen it: %s",
  async (_name, before, seen, outcome) => {
    for (const one of before) put(one);
    const now = { ...kept, savedAt: "2026-11-27T00:00:00Z" };
    expect(await storeKept([now], toEntries(seen, framework))).toBe(outcome);
    expect(stored.get("ATA")).toEqual(toRecord(outcome ? (before[0] ?? now) : now));
  },
);

test("reports storage as blocked until the database opens", async () => {
  vi.useFakeTimers();
  let answer = (_db: unknown) => {};
  const close = vi.fn();
  openDB.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const storing = storeKept([kept], {});
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await storing).toBe("blocked");
  expect(await storeKept([kept], {})).toBe("blocked");
  answer({ close });
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalledOnce();
  expect(await storeKept([kept], {})).toBeUndefined();
});

test("reports storage as refused if opening it throws, and stores profiles once opening succeeds", async () => {
  vi.useFakeTimers();
  openDB.mockImplementationOnce(() => {
    throw new DOMException("not allowed", "SecurityError");
  });
  expect(await storeKept([kept], {})).toBe("refused");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await storeKept([kept], {})).toBeUndefined();
});
