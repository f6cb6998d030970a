import { expect, test } from "vitest";
import type { Areas } from "../../src/domain/areas.ts";
import { findGroup, type Group } from "../../src/domain/groups.ts";
import { countryNameIn, groupName } from "../../src/figure/group-words.ts";
import { wordsOf } from "./sample.ts";

const area = (alpha2: string, more: Partial<Areas[string]> = {}) => ({
  ...{ alpha2, numeric: "000", neighbours: [] },
  ...more,
});
const areas: Areas = {
  CHL: area("CL", { subregion: "005" }),
  FJI: area("FJ", { subregion: "054", ituRegion: "asia-pacific" }),
  KEN: area("KE", { subregion: "014", ituRegion: "africa" }),
  PER: area("PE", { subregion: "005", neighbours: ["CHL"] }),
};
const inputs = {
  areas,
  countries: ["CHL", "FJI", "KEN", "PER"],
  entries: [{ id: "ldc", title: "Least developed countries", countries: ["FJI"] }],
};
const i18n = await wordsOf();
const nameOf = (group: Group) => groupName(group, areas, i18n);

test.each([
  ["africa", "Africa"],
  ["itu-africa", "Africa (ITU region)"],
  ["eastern-africa", "Eastern Africa"],
  ["pacific-islands", "Pacific islands"],
  ["ldc", "Least developed countries"],
  ["neighbours-PER", "Neighbours of Peru"],
  ["similar-PER", "Most similar to Peru"],
  ["KEN", "Kenya"],
  ["CHL-KEN-PER", "Chile, Kenya and Peru"],
  ["CHL-FJI-KEN-PER", "Chile, Fiji, Kenya and 1 other"],
])("the group %s is named “%s”", (id, expected) => {
  const group = findGroup(id, inputs, () => ["CHL"]);
  if (!group) throw new Error("no group");
  expect(nameOf(group)).toBe(expected);
});

test.each<[string, Partial<Group>, string]>([
  ["the name given by the user", { name: "Mine" }, "Mine"],
  ["the list of its countries if the given name is “none”", { name: "none" }, "Kenya and Peru"],
  ["the list of its countries if the given name is empty", { name: "" }, "Kenya and Peru"],
  ["the list of the codes in its id if it has no members", { members: [] }, "Kenya and XXX"],
])("the name of a custom group is %s", (_what, change, expected) => {
  const id = change.members ? "KEN-XXX" : "KEN-PER";
  expect(nameOf({ id, kind: "own", members: ["KEN", "PER"], ...change })).toBe(expected);
});

test.each<[Group["kind"], string]>([
  ["itu", "itu-atlantis"],
  ["continent", "atlantis"],
])("the name of an unknown group of the kind “%s” is its id", (kind, id) => {
  expect(nameOf({ id, kind, members: ["KEN"] })).toBe(id);
});

test("the name of a country without an area is its code", () => {
  expect(["PER", "XXX"].map((code) => countryNameIn(areas, code, i18n))).toEqual(["Peru", "XXX"]);
});
