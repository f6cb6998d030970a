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
  keepOwnGroups([]);
  unsubscribe();
});
