// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { vocabulary } from "../../src/dataset/framework.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { currentSearch, pushSearch } from "../../src/url/address.ts";
import { hrefOf, permalink, useSelection } from "../../src/url/use-selection.ts";

beforeEach(() => {
  pushSearch("");
  history.replaceState(null, "", "/");
});
const renderSelection = () =>
  renderHook(({ of }) => useSelection(of), { initialProps: { of: vocabulary } }).result;

describe("selection of the address", () => {
  it("keeps the parts that a step leaves as they were, so that what shows them is not drawn again", () => {
    const result = renderSelection();
    act(() => result.current.navigate({ tables: ["marks"] }));
    const before = result.current.selection;
    act(() => result.current.navigate({ indicator: "1.2.1" }));
    const after = result.current.selection;
    expect(after.indicator).toBe("1.2.1");
    expect(after.filter).toBe(before.filter);
    expect(after.tables).toBe(before.tables);
    act(() => result.current.navigate({ filter: { ...after.filter, pillars: ["legal"] } }));
    expect(result.current.selection.filter).toEqual({ ...after.filter, pillars: ["legal"] });
    expect(result.current.selection.tables).toBe(before.tables);
  });

  it("is changed as a step to go back to, or in place of the present one", () => {
    const result = renderSelection();
    const before = history.length;
    act(() => result.current.navigate({ view: "world" }));
    expect(history.length).toBe(before + 1);
    act(() => result.current.navigate({ part: "map" }, "replace"));
    expect(history.length).toBe(before + 1);
    expect(currentSearch()).toBe("?view=world&show=map");
    expect(result.current.selection).toMatchObject({ view: "world", part: "map" });
  });

  it("makes no step that leads nowhere", () => {
    const result = renderSelection();
    const before = history.length;
    act(() => result.current.navigate({ view: "scorecard" }));
    expect(history.length).toBe(before);
  });

  it("says what of the address means nothing", () => {
    const result = renderSelection();
    act(() => pushSearch("?view=atlas"));
    expect(result.current.dropped).toEqual([{ parameter: "view", value: "atlas" }]);
    expect(result.current.selection).toEqual(NO_SELECTION);
  });

  it.each([
    ["another country's scorecard is the shipped one", { country: "COL" }, false],
    ["unless it is said to be on this device", { country: "COL", onDevice: true }, true],
    ["a filter keeps the one on this device", { tables: ["marks"] }, true],
    ["so does another page", { view: "compare", country: "COL" }, true],
    ["and coming back with another country does not", { view: "scorecard", country: "COL" }, false],
  ] as const)("%s", (_, change, expected) => {
    const result = renderSelection();
    act(() => pushSearch("?country=PER&from=device"));
    act(() => result.current.navigate(change));
    expect(result.current.selection.onDevice).toBe(expected);
  });
});

describe("the address of a selection", () => {
  const world = { ...NO_SELECTION, view: "world" as const };

  it("is relative within the page, and never empty, which would lead to the very query that is shown", () => {
    expect(hrefOf(world)).toBe("?view=world");
    expect(hrefOf(NO_SELECTION)).toBe("./");
  });

  it("is absolute for whoever takes it along", () => {
    expect(permalink(world)).toBe(`${location.origin}/?view=world`);
  });
});
