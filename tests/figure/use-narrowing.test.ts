import { expect, test } from "vitest";
import type { Group } from "../../src/domain/groups.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import {
  addPlace,
  countUndecided,
  findUnknown,
  type Narrowing,
  narrowingParts,
  withoutCondition,
  withUndecided,
} from "../../src/figure/narrowing/use-narrowing.ts";
import { wordsOf } from "./sample.ts";

test.each([
  [["has=1.1.1", "has=1.1.2", "has=1.3.1"], ["has=1.1.1", "has=1.3.1"], true],
  [["has=1.1.1", "has=1.1.2"], ["has=1.1.1"], false],
  [["has=1.1.2"], [], false],
])(
  "keeps “any condition” only if at least two conditions remain (%j)",
  (before, conditions, matchesAny) => {
    const selection = { ...NO_SELECTION, conditions: before, matchesAny: true };
    expect(withoutCondition(selection, "has=1.1.2")).toEqual({ conditions, matchesAny });
  },
);

test("“all conditions” is kept when a condition is removed", () => {
  const selection = { ...NO_SELECTION, conditions: ["has=1.1.1", "has=1.1.2", "has=1.3.1"] };
  expect(withoutCondition(selection, "has=1.1.2").matchesAny).toBe(false);
});

const group = (id: string, kind: Group["kind"]): Group => ({ id, kind, members: ["KEN"] });

test.each<[string, Group, string[]]>([
  ["replaces a group of the same kind", group("asia", "continent"), ["ldc", "asia"]],
  ["adds a group of another kind", group("itu-africa", "itu"), ["africa", "ldc", "itu-africa"]],
  ["adds a second UN group", group("sids", "un"), ["africa", "ldc", "sids"]],
  ["moves a chosen group to the end", group("africa", "continent"), ["ldc", "africa"]],
])("choosing a group %s", (_what, added, expected) => {
  const places = [group("africa", "continent"), group("ldc", "un")];
  expect(addPlace(places, added)).toEqual(expected);
});

test.each([
  [["africa"], ["has=1.1.1"], false, ["africa", "has=1.1.1"]],
  [[], ["has=1.1.1", "lacks=1.1.2"], true, ["has=1.1.1", "lacks=1.1.2", "any"]],
  [[], [], false, []],
])(
  "file names contain the groups %j, the conditions %j and, if any condition suffices (%s), “any”",
  (places, conditions, matchesAny, parts) => {
    expect(narrowingParts({ ...NO_SELECTION, places, conditions, matchesAny })).toEqual(parts);
  },
);

test("exports state the number of countries for which it is not known whether they match", async () => {
  const isUndecided = (code: string) => code !== "KEN";
  const count = countUndecided({ isUndecided }, [
    { code: "KEN" },
    { code: "PER" },
    { code: "FJI" },
  ]);
  const i18n = await wordsOf();
  expect(withUndecided("World: 5 countries", count, i18n)).toBe(
    "World: 5 countries (not known whether 2 other countries match)",
  );
  expect(withUndecided("World: 5 countries", 0, i18n)).toBe("World: 5 countries");
});

test("lists unknown groups and conditions as parameters of the address", () => {
  const found = {
    places: [{ id: "africa" }],
    conditions: [{ text: "has=1.1.1" }],
  } as unknown as Narrowing;
  const selection = {
    ...NO_SELECTION,
    places: ["africa", "atlantis"],
    conditions: ["has=1.1.1", "gci2030.team=0..1"],
  };
  expect(findUnknown(found, selection)).toEqual([
    { parameter: "in", value: "atlantis" },
    { parameter: "gci2030.team", value: "0..1" },
  ]);
});
