// @vitest-environment jsdom
import { expect, test } from "vitest";
import { createOwnGroup, keepOwnGroups, ownGroups } from "../../src/figure/own-groups.ts";

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
