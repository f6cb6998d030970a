import { beforeEach, expect, test, vi } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import type { KeptProfile } from "../../src/domain/kept/kept-profile.ts";
import { toRecord } from "../../src/domain/kept/kept-profile.ts";
import { loadKept, toEntries } from "../../src/keep/kept-store.ts";
import { kept } from "../domain/kept-sample.ts";

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
let onRead: (() => void) | undefined;
vi.mock("idb", () => ({
  openDB: async () => ({
    getAllKeys: async () => [...stored.keys()],
    get: async (_store: string, key: string) => stored.get(key),
    getAll: async () => {
      onRead?.();
      return [];
    },
    close: () => {},
  }),
}));

beforeEach(() => {
  stored.clear();
  onRead = undefined;
});

const put = (profile: KeptProfile) => stored.set(profile.country, toRecord(profile));

/** The label of the profile of Antarctica after the storage is read, while `present` is kept. */
async function loadLabel(...present: KeptProfile[]) {
  const entries = toEntries(present, framework);
  const loaded = await loadKept(framework, () => ({ entries }));
  return "entries" in loaded ? loaded.entries.ATA?.kept?.label : loaded.failure;
}

test("an unstored profile precedes an earlier stored profile of its country", async () => {
  put({ ...kept, label: "Stored" });
  const unstored = { ...kept, label: "Unstored", isStored: false };
  expect(await loadLabel(unstored)).toBe("Unstored");
  put({ ...kept, label: "Another tab", savedAt: "2026-11-26T00:00:00Z" });
  expect(await loadLabel(unstored)).toBe("Another tab");
});

test("reads the storage again if a profile was kept during the reading", async () => {
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
