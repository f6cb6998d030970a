import { expect, test } from "vitest";
import type { Selection } from "../../../src/domain/selection.ts";
import { NO_SELECTION } from "../../../src/domain/selection.ts";
import {
  filteredMeasure,
  fitSelection,
  highlightedClasses,
  isListed,
  keepFilter,
} from "../../../src/domain/world/fit-selection.ts";
import { framework } from "../sample.ts";
import { SCORED } from "./sample.ts";

const filterBy = (change: Partial<Selection["filter"]>) => ({
  filter: { ...NO_SELECTION.filter, ...change },
});
const selection = (change: Partial<Selection>): Selection => ({ ...NO_SELECTION, ...change });

test.each<[string | undefined, string | undefined]>([
  [undefined, "region"],
  ["name", "name"],
  ["-coverage", "-coverage"],
  ["1.2.1", "1.2.1"],
  ["-1.2.1", "-1.2.1"],
  ["gci-2017", "gci-2017"],
  ["-gci2024.team", "-gci2024.team"],
  // A measure of another table, and an order of Compare.
  ["2.1.9", "region"],
  ["similarity", "region"],
  ["-similarity", "region"],
])("the order %s in a table of profiles becomes %s", (order, expected) => {
  expect(fitSelection(selection({ order }), framework).order).toBe(expected);
});

test("drops the pillars, statuses and measures that a table lacks", () => {
  const given = selection({
    ...filterBy({ pillars: ["legal", "law"], statuses: ["exists", "half"], text: "x" }),
    map: "1.2.1",
    filtered: "1.2.1",
  });
  expect(fitSelection(given, framework)).toMatchObject({
    filter: { pillars: ["legal"], statuses: ["exists"], text: "x" },
    map: "1.2.1",
    filtered: "1.2.1",
  });
  expect(fitSelection(given, SCORED)).toMatchObject({
    filter: { pillars: ["law"], statuses: ["half"], text: "x" },
    map: undefined,
    filtered: undefined,
  });
});

test("without an order, a table of outcomes is sorted by coverage", () => {
  expect(fitSelection(selection({}), { ...framework, cells: "outcome" }).order).toBe("coverage");
});

test("keeps the same filter object if the table has all of its values", () => {
  const given = selection(filterBy({ pillars: ["legal"], statuses: ["exists"] }));
  expect(fitSelection(given, framework).filter).toBe(given.filter);
});

test("keeps a filter by the answers to any measure", () => {
  expect(fitSelection(selection({ filtered: "any" }), SCORED).filtered).toBe("any");
});

test.each<[string, Partial<Selection>, string | undefined]>([
  ["the measure in the address", { filtered: "1.1.2", order: "1.2.1" }, "1.1.2"],
  ["the measure that countries are sorted by", { order: "-1.2.1" }, "1.2.1"],
  ["the measure on the map", { part: "map", map: "1.3.1", order: "1.2.1" }, "1.3.1"],
  ["the measure of the order if the map shows coverage", { part: "map", order: "1.2.1" }, "1.2.1"],
  [
    "the measure of the order if the map is not shown",
    { part: "list", map: "1.3.1", order: "1.2.1" },
    "1.2.1",
  ],
  ["any measure if the order is not a measure", { order: "coverage" }, undefined],
  ["any measure if the address contains `any`", { filtered: "any", order: "1.2.1" }, undefined],
])("the filter by answer applies to %s", (_what, change, expected) => {
  const given = selection({ ...change, ...filterBy({ statuses: ["exists"] }) });
  expect(filteredMeasure(given, framework)?.code).toBe(expected);
  expect(highlightedClasses(given, framework)).toEqual(expected ? [] : ["exists"]);
});

const FILTERED = selection({ order: "1.2.1", ...filterBy({ statuses: ["exists"] }) });

test.each<[string, Selection, Partial<Selection>, Partial<Selection>]>([
  [
    "a new order keeps the filter on its measure",
    FILTERED,
    { order: "name" },
    { order: "name", filtered: "1.2.1" },
  ],
  [
    "a reversed order applies to the same measure",
    FILTERED,
    { order: "-1.2.1" },
    { order: "-1.2.1", filtered: undefined },
  ],
  [
    "a filter by any measure does not change when a measure becomes the order",
    selection({ ...FILTERED, order: "name" }),
    { order: "1.1.1" },
    { order: "1.1.1", filtered: "any" },
  ],
  [
    "without a filter, no measure is kept",
    selection({ order: "1.2.1" }),
    { order: "name" },
    { order: "name", filtered: undefined },
  ],
  [
    "a filter set together with the order is not kept on the earlier measure",
    selection({ order: "1.2.1" }),
    { order: "name", ...filterBy({ statuses: ["absent"] }) },
    { order: "name", ...filterBy({ statuses: ["absent"] }), filtered: undefined },
  ],
  [
    "a removed filter is not kept",
    FILTERED,
    { order: "name", ...filterBy({}) },
    { order: "name", ...filterBy({}), filtered: undefined },
  ],
  ["a chosen measure is not changed", FILTERED, { filtered: "1.1.2" }, { filtered: "1.1.2" }],
])("%s", (_what, given, change, expected) => {
  expect(keepFilter(given, change, framework)).toEqual(expected);
});

test.each([
  ["matrix", true],
  ["list", true],
  ["countries", false],
  ["map", false],
  ["distribution", false],
] as const)("the part “%s” has a row for each country: %s", (part, expected) => {
  expect(isListed(part)).toBe(expected);
});
