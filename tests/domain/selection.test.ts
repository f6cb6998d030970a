import { expect, test } from "vitest";
import {
  changeSelection,
  NO_SELECTION,
  orderOf,
  type Selection,
} from "../../src/domain/selection.ts";

test.each([
  [undefined, undefined, false],
  ["coverage", "coverage", false],
  ["-1.2.1", "1.2.1", true],
])("the order %s goes by %s, reversed: %s", (order, by, isReversed) => {
  expect(orderOf(order)).toEqual({ by, isReversed });
});

const searched: Selection = {
  ...NO_SELECTION,
  filter: { pillars: ["legal"], statuses: ["absent"], text: "law" },
};

test.each<[string, Partial<Selection>, Selection["filter"]]>([
  ["stays on its page", { country: "KEN" }, searched.filter],
  ["stays where the page is named again", { view: "scorecard" }, searched.filter],
  ["is left on another page", { view: "world" }, { ...searched.filter, text: "" }],
  [
    "goes along where it is asked for",
    { view: "world", filter: { ...searched.filter, text: "team" } },
    { ...searched.filter, text: "team" },
  ],
])("what was searched for %s", (_what, change, filter) => {
  expect(changeSelection(searched, change)).toEqual({ ...searched, ...change, filter });
});
