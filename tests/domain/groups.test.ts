import fc from "fast-check";
import { expect, test } from "vitest";
import type { Areas } from "../../src/domain/areas.ts";
import {
  centreOf,
  findGroup,
  type Group,
  leftOutOf,
  listGroups,
  ownGroupId,
} from "../../src/domain/groups.ts";
import { isGroup } from "../../src/domain/selection.ts";

const area = { alpha2: "XX", numeric: "000", neighbours: [] };
const areas: Areas = {
  KEN: { ...area, ituRegion: "africa", subregion: "014", neighbours: ["ETH", "SOM"] },
  ETH: { ...area, ituRegion: "africa", subregion: "014", neighbours: ["KEN"] },
  EGY: { ...area, ituRegion: "arab-states", subregion: "015" },
  FJI: { ...area, ituRegion: "asia-pacific", subregion: "054" },
};
const inputs = {
  areas: { ...areas, ATA: area, BVT: area },
  countries: Object.keys(areas),
  entries: [
    { id: "sids", title: "Small islands", countries: ["FJI", "WSM"] },
    { id: "income-low", title: "Low income", countries: ["ETH"] },
    { id: "lldc", title: "Landlocked", countries: ["NPL"] },
  ],
};
const find = (id: string) => findGroup(id, inputs, () => ["EGY"]);

test.each<[id: string, kind: string | undefined, members?: string]>([
  ["africa", "continent", "KEN ETH EGY"],
  ["itu-africa", "itu", "KEN ETH"],
  ["eastern-africa", "subregion", "KEN ETH"],
  ["pacific-islands", "subregion", "FJI"],
  ["sids", "un", "FJI"],
  ["income-low", "income", "ETH"],
  ["neighbours-KEN", "relation", "ETH"],
  ["neighbours-FJI", "relation", ""],
  ["similar-KEN", "relation", "EGY"],
  ["EGY-FJI", "own", "EGY FJI"],
  ["EGY-XXX", "own", "EGY"],
  ["FJI", "own", "FJI"],
  // Neither country has data.
  ["ATA-BVT", "own", ""],
  // Listed groups without data, and unknown ids.
  ["lldc", undefined],
  ["europe", undefined],
  ["neighbours-XXX", undefined],
  ["XXX-YYY", undefined],
  ["atlantis", undefined],
])("finds the group %s with the kind %s and the members %s", (id, kind, members) => {
  const group = find(id);
  expect(group?.kind).toBe(kind);
  expect(group?.members.join(" ")).toBe(members);
  expect(group?.id ?? id).toBe(id);
});

test.each([
  ["eastern-africa", "014"],
  // Africa consists of several subregions, so it has no subregion code.
  ["africa", undefined],
  ["sids", undefined],
])("the group %s has the subregion code %s", (id, subregion) => {
  expect(find(id)?.subregion).toBe(subregion);
});

test("a country without an area belongs to no region", () => {
  const countries = ["KEN", "ZZZ"];
  expect(findGroup("africa", { ...inputs, countries }, () => [])?.members).toEqual(["KEN"]);
});

test("a kept group has its own name and members", () => {
  const own: Group[] = [
    { id: "EGY-KEN", kind: "own", title: "Theirs", members: ["EGY", "KEN"] },
    { id: "EGY-FJI", kind: "own", title: "Mine", members: ["EGY", "FJI"] },
  ];
  const findKept = (id: string) => findGroup(id, { ...inputs, own }, () => []);
  expect(findKept("EGY-FJI")).toBe(own[1]);
  expect(findKept("EGY-ETH")).toMatchObject({ kind: "own", members: ["ETH", "EGY"] });
});

test.each([
  ["EGY-XXX", ["XXX"]],
  ["EGY-FJI", []],
  ["africa", []],
  ["neighbours-KEN", []],
])("the group %s has the members %j without data", (id, expected) => {
  const group = find(id);
  expect(group && leftOutOf(group)).toEqual(expected);
});

test("lists each group that has members once, and finds it by its id", () => {
  const groups = listGroups(inputs);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  for (const group of groups) {
    expect(isGroup(group.id)).toBe(true);
    expect(find(group.id)).toEqual(group);
  }
});

test("the id of a custom group ignores the order and repetition of codes", () => {
  const code = fc.constantFrom(...inputs.countries);
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 20 }), (codes) => {
      const id = ownGroupId(codes);
      expect(ownGroupId([...codes, ...codes].toReversed())).toBe(id);
      expect(isGroup(id)).toBe(true);
      expect(new Set(find(id)?.members)).toEqual(new Set(codes));
    }),
  );
});

test("extracts the country code from the id of a relation group", () => {
  expect(["neighbours-KEN", "similar-PER", "africa", "KEN"].map(centreOf)).toEqual([
    ...["KEN", "PER", undefined, undefined],
  ]);
});
