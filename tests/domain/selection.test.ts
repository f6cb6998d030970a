import { expect, test } from "vitest";
import {
  changeSelection,
  isGroup,
  MAX_MEMBERS,
  NO_SELECTION,
  orderOf,
  type Selection,
} from "../../src/domain/selection.ts";

test.each([
  [undefined, undefined, false],
  ["coverage", "coverage", false],
  ["-1.2.1", "1.2.1", true],
])("parses the order %s as %s, reversed: %s", (order, by, isReversed) => {
  expect(orderOf(order)).toEqual({ by, isReversed });
});

const searched: Selection = {
  ...NO_SELECTION,
  filter: { pillars: ["legal"], statuses: ["absent"], text: "law" },
};

test.each<[string, Partial<Selection>, Selection["filter"]]>([
  ["keeps the text on the same page", { country: "KEN" }, searched.filter],
  ["keeps the text if the change names the same page", { view: "scorecard" }, searched.filter],
  ["clears the text on another page", { view: "compare" }, { ...searched.filter, text: "" }],
  [
    "clears text and statuses in World",
    { view: "world" },
    { ...searched.filter, statuses: [], text: "" },
  ],
  [
    "sets the text of another page",
    { view: "world", filter: { ...searched.filter, text: "team" } },
    { ...searched.filter, text: "team" },
  ],
])("changeSelection %s", (_what, change, filter) => {
  expect(changeSelection(searched, change)).toEqual({ ...searched, ...change, filter });
});

test("a measure is selected only while its page is open", () => {
  const open: Selection = { ...NO_SELECTION, view: "measure", measure: "1.2.1" };
  expect(changeSelection(open, { country: "KEN" }).measure).toBe("1.2.1");
  expect(changeSelection(open, { view: "world" }).measure).toBeUndefined();
});

test("statuses are cleared when a worldwide page is left", () => {
  const { filter } = changeSelection({ ...searched, view: "world" }, { view: "scorecard" });
  expect(filter).toEqual({ ...searched.filter, statuses: [], text: "" });
});

test.each([
  [MAX_MEMBERS, true],
  [MAX_MEMBERS + 1, false],
])("allows a custom group of %s countries: %s", (count, expected) => {
  expect(isGroup(Array(count).fill("KEN").join("-"))).toBe(expected);
});
