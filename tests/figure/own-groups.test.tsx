// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import {
  createOwnGroup,
  deleteOwnGroup,
  keepOwnGroups,
  ownGroups,
} from "../../src/figure/own-groups.ts";

test("reads the groups again after another tab has changed them", () => {
  const unsubscribe = ownGroups.subscribe(() => {});
  keepOwnGroups([createOwnGroup(["KEN", "PER"], "Mine")]);
  localStorage.setItem("atlas-groups", JSON.stringify({ Mine: "KEN-PER", Theirs: "CHL-FJI" }));
  dispatchEvent(new StorageEvent("storage", { key: "atlas-groups" }));
  expect(ownGroups.get().map(({ name }) => name)).toEqual(["Mine", "Theirs"]);
  keepOwnGroups(["constructor", "__proto__"].map((name) => createOwnGroup(["KEN"], name)));
  dispatchEvent(new StorageEvent("storage", { key: "atlas-groups" }));
  expect(ownGroups.get().map(({ name }) => name)).toEqual(["constructor", "__proto__"]);
  unsubscribe();
});

test("reads changes of other tabs after a group could not be stored", () => {
  const names = () => ownGroups.get().map(({ name }) => name);
  localStorage.clear();
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  keepOwnGroups([createOwnGroup(["KEN"], "Mine")]);
  full.mockRestore();
  const unsubscribe = ownGroups.subscribe(() => {});
  localStorage.setItem("atlas-groups", JSON.stringify({ Theirs: "CHL" }));
  dispatchEvent(new StorageEvent("storage", { key: "atlas-groups" }));
  expect(names()).toEqual(["Theirs"]);
  unsubscribe();
  // While no view lists groups, no `storage` event is handled.
  localStorage.setItem("atlas-groups", JSON.stringify({ Theirs: "CHL", New: "FJI" }));
  ownGroups.subscribe(() => {})();
  expect(names()).toEqual(["Theirs", "New"]);
});

test.each([
  ["clears the storage", null],
  ["removes them", "atlas-groups"],
])("lists no groups after another tab %s", (_what, key) => {
  const unsubscribe = ownGroups.subscribe(() => {});
  keepOwnGroups([createOwnGroup(["KEN", "PER"], "Mine")]);
  localStorage.clear();
  dispatchEvent(new StorageEvent("storage", { key: "another" }));
  expect(ownGroups.get()).toHaveLength(1);
  dispatchEvent(new StorageEvent("storage", { key }));
  expect(ownGroups.get()).toEqual([]);
  unsubscribe();
});

test.each([
  ["text that is not JSON", "{"],
  ["a group without an id", '{ "Mine": 1 }'],
  ["a number", "7"],
])("lists no groups if the storage contains %s", (_what, stored) => {
  const unsubscribe = ownGroups.subscribe(() => {});
  keepOwnGroups([createOwnGroup(["KEN"], "Mine")]);
  localStorage.setItem("atlas-groups", stored);
  dispatchEvent(new StorageEvent("storage", { key: "atlas-groups" }));
  expect(ownGroups.get()).toEqual([]);
  unsubscribe();
});

test("deletes a group, and keeps the others", () => {
  const mine = createOwnGroup(["PER", "KEN"], "Mine");
  expect(keepOwnGroups([mine, createOwnGroup(["FJI"], "Theirs")])).toBe(true);
  expect(deleteOwnGroup(mine)).toBe(true);
  expect(ownGroups.get().map(({ name, id }) => [name, id])).toEqual([["Theirs", "FJI"]]);
  expect(localStorage.getItem("atlas-groups")).toBe('{"Theirs":"FJI"}');
});

test("returns `false` if the browser cannot store or delete a group", () => {
  const mine = createOwnGroup(["KEN"], "Mine");
  keepOwnGroups([mine]);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(keepOwnGroups([mine, createOwnGroup(["FJI"], "Theirs")])).toBe(false);
  expect(deleteOwnGroup(mine)).toBe(false);
});

test.each([
  ["none is stored", []],
  ["another is stored", [createOwnGroup(["FJI"], "Theirs")]],
])("a group that could not be stored is listed until it is deleted, if %s", (_what, stored) => {
  localStorage.clear();
  if (stored.length > 0) keepOwnGroups(stored);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const mine = createOwnGroup(["KEN"], "Mine");
  keepOwnGroups([...stored, mine]);
  const unsubscribe = ownGroups.subscribe(() => {});
  expect(ownGroups.get()).toEqual([...stored, mine]);
  unsubscribe();
  expect(deleteOwnGroup(mine)).toBe(true);
  expect(ownGroups.get()).toEqual(stored);
});
