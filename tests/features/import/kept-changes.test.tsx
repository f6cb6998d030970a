import { expect, test, vi } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import {
  keepProfiles,
  reloadKept,
  removeBrokenRecord,
  removeProfile,
} from "../../../src/features/import/kept-changes.ts";
import { keptStore } from "../../../src/features/import/page-state.ts";
import { type KeepFailure, toEntries } from "../../../src/keep/kept-store.ts";
import { kept } from "../../domain/kept-sample.ts";

const { loadKept, storeKept, removeStored } = vi.hoisted(() => ({
  loadKept: vi.fn(),
  storeKept: vi.fn<() => Promise<KeepFailure | "changed" | undefined>>(),
  removeStored: vi.fn<() => Promise<KeepFailure | undefined>>(),
}));
vi.mock("../../../src/keep/kept-store.ts", async (load) => ({
  ...(await load<object>()),
  loadKept,
  storeKept,
  removeStored,
}));

const isStored = () => keptStore.get().entries.ATA?.kept?.isStored;

test("a profile that could not be stored is marked as stored only after it is written", async () => {
  storeKept.mockResolvedValueOnce("full");
  await keepProfiles([kept]);
  expect(isStored()).toBe(false);

  let isStoredWhileWriting: boolean | undefined;
  storeKept.mockImplementationOnce(async () => {
    isStoredWhileWriting = isStored();
    return undefined;
  });
  await keepProfiles([kept]);
  expect(isStoredWhileWriting).toBe(false);
  expect(isStored()).toBe(true);
});

test("changing the label does not mark an unstored profile as stored", async () => {
  storeKept.mockResolvedValueOnce("full");
  await keepProfiles([kept]);
  const unstored = keptStore.get().entries.ATA?.kept;
  // Another profile is stored, which clears the failure.
  storeKept.mockResolvedValueOnce(undefined);
  await keepProfiles([{ ...kept, country: "BVT", alpha2: "BV" }]);
  expect(keptStore.get().failure).toBeUndefined();
  storeKept.mockResolvedValueOnce("full");
  if (unstored) await keepProfiles([{ ...unstored, label: "Mine" }]);
  expect(isStored()).toBe(false);
});

test("does not replace a profile that another tab has kept, and shows it", async () => {
  storeKept.mockResolvedValueOnce(undefined);
  await keepProfiles([kept]);
  storeKept.mockResolvedValueOnce("changed");
  const other = { ...kept, savedAt: "2026-11-26T00:00:00Z", label: "Another tab" };
  loadKept.mockResolvedValueOnce({ entries: toEntries([other], framework), broken: [] });
  expect(await keepProfiles([{ ...kept, label: "Mine" }])).toBe(false);
  expect(keptStore.get().entries.ATA?.kept?.label).toBe("Another tab");
  expect(keptStore.get().failure).toBeUndefined();
});

test.each([
  { failure: "refused", left: "refused" },
  { failure: "blocked", left: "blocked" },
  { failure: "newer", left: "newer" },
  { failure: "full", left: undefined },
] as const)(
  "after the only profile is removed, the failure $failure becomes $left",
  async (one) => {
    keptStore.set({ ...keptStore.get(), entries: {} });
    storeKept.mockResolvedValueOnce(one.failure);
    await keepProfiles([kept]);
    removeStored.mockResolvedValueOnce(one.failure);
    await removeProfile("ATA");
    expect(keptStore.get()).toMatchObject({ entries: {}, failure: one.left });
  },
);

test.each([
  ["clears the failure once the other profile is stored", "full", "BVT", undefined],
  ["keeps the failure while the stored profile cannot be removed", undefined, "ATA", "full"],
] as const)("removing a profile %s", async (_what, first, country, left) => {
  keptStore.set({ ...keptStore.get(), entries: {}, failure: undefined });
  storeKept.mockResolvedValueOnce(undefined);
  await keepProfiles([kept]);
  storeKept.mockResolvedValueOnce(first);
  await keepProfiles([{ ...kept, country: "BVT" }]);
  removeStored.mockResolvedValueOnce("full");
  await removeProfile(country);
  expect(Object.keys(keptStore.get().entries)).toContain("ATA");
  expect(keptStore.get().failure).toBe(left);
});

test("a broken record stays listed if removing it fails", async () => {
  const broken = { key: "ATA", record: 1, place: "set-aside" } as const;
  keptStore.set({ ...keptStore.get(), broken: [broken], failure: undefined });
  removeStored.mockResolvedValueOnce("blocked");
  await removeBrokenRecord(broken);
  expect(keptStore.get()).toMatchObject({ failure: "blocked", broken: [{ key: "ATA" }] });
  removeStored.mockResolvedValueOnce(undefined);
  await removeBrokenRecord(broken);
  expect(keptStore.get().broken).toEqual([]);
});

test("removes a broken record from the object store that contains it, but not a profile that has replaced it", async () => {
  const inPlace = { key: "ATA", record: 1, place: "profiles" } as const;
  const moved = { ...inPlace, place: "set-aside" } as const;
  const unstored = toEntries([{ ...kept, isStored: false }], framework);
  keptStore.set({ ...keptStore.get(), entries: unstored, broken: [inPlace, moved] });
  removeStored.mockClear();
  await removeBrokenRecord(inPlace);
  expect(removeStored.mock.calls).toEqual([["profiles", "ATA"]]);
  expect(keptStore.get().broken).toEqual([moved]);
  const entries = toEntries([kept], framework);
  keptStore.set({ ...keptStore.get(), entries, broken: [inPlace] });
  await removeBrokenRecord(inPlace);
  expect(removeStored).toHaveBeenCalledOnce();
  expect(keptStore.get().broken).toEqual([]);
});

test("restores the marker in localStorage that makes the next visit read the kept profiles", async () => {
  const values = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => values.set(name, value),
  });
  loadKept.mockResolvedValueOnce({ entries: {}, broken: [] });
  await reloadKept();
  expect(values.size).toBe(0);
  loadKept.mockResolvedValueOnce({ entries: toEntries([kept], framework), broken: [] });
  await reloadKept();
  expect(values.get("atlas-kept")).toMatch(/^2/);
  vi.unstubAllGlobals();
  keptStore.set({ ...keptStore.get(), entries: {} });
});
