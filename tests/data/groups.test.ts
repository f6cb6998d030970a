import { expect, test } from "vitest";
import areaFile from "../../data/areas.json";
import file from "../../data/groups.json";
import { type Areas, parseAreas, parseGroups } from "../../src/domain/areas.ts";
import { listGroups } from "../../src/domain/groups.ts";
import { COUNTED } from "./counted.ts";

const areas: Areas = parseAreas(
  Object.fromEntries(areaFile.map(({ alpha3, ...area }) => [alpha3, { ...area, neighbours: [] }])),
  "areas.json",
);
const { groups: entries } = parseGroups(file, "groups.json");
const groups = listGroups({ areas, entries, countries: COUNTED });
const sizeOf = (id: string) => groups.find((group) => group.id === id)?.members.length;

// Africa has 54 states. The ITU counts ten of these states among the Arab States.
test.each([
  ["africa", 54],
  ["itu-africa", 44],
  ["itu-arab-states", 22],
  ["sub-saharan-africa", 48],
  ["latin-america", 33],
  ["ldc", 45],
  // Uzbekistan has no profile.
  ["lldc", 31],
])("the group %s has %i countries with a profile", (id, size) => {
  expect(sizeOf(id)).toBe(size);
});

test("each country is on one continent", () => {
  const continents = groups.filter(({ kind }) => kind === "continent");
  expect(continents.flatMap(({ members }) => members).toSorted()).toEqual(COUNTED.toSorted());
});

test("each country is in at most one income group", () => {
  const members = groups.flatMap((group) => (group.kind === "income" ? group.members : []));
  expect(new Set(members).size).toBe(members.length);
});
