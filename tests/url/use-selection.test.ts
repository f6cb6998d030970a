// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { currentSearch, pushSearch } from "../../src/url/address.ts";
import { hrefOf, permalink, useSelection } from "../../src/url/use-selection.ts";

beforeEach(() => {
  pushSearch("");
  history.replaceState(null, "", "/");
});
const renderSelection = () =>
  renderHook(({ of }) => useSelection(of), { initialProps: { of: framework } }).result;

describe("useSelection", () => {
  it("keeps the identity of unchanged parts", () => {
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

  it("pushes or replaces the history entry", () => {
    const result = renderSelection();
    const before = history.length;
    act(() => result.current.navigate({ view: "world" }));
    expect(history.length).toBe(before + 1);
    act(() => result.current.navigate({ part: "map" }, "replace"));
    expect(history.length).toBe(before + 1);
    expect(currentSearch()).toBe("?view=world&show=map");
    expect(result.current.selection).toMatchObject({ view: "world", part: "map" });
  });

  it("adds no history entry without a change", () => {
    const result = renderSelection();
    const before = history.length;
    act(() => result.current.navigate({ view: "scorecard" }));
    expect(history.length).toBe(before);
  });

  it("reports dropped values", () => {
    const result = renderSelection();
    act(() => pushSearch("?view=atlas"));
    expect(result.current.dropped).toEqual([{ parameter: "view", value: "atlas" }]);
    expect(result.current.selection).toEqual(NO_SELECTION);
  });

  it.each([
    ["shows another country's published profile", { country: "COL" }, false],
    ["shows a kept profile if asked", { country: "COL", onDevice: true }, true],
    ["keeps the kept profile when a filter changes", { tables: ["marks"] }, true],
    ["keeps the kept profile on another page", { view: "compare", country: "COL" }, true],
    [
      "shows the published profile of another country after another page",
      { view: "scorecard", country: "COL" },
      false,
    ],
  ] as const)("%s", (_, change, expected) => {
    const result = renderSelection();
    act(() => pushSearch("?country=PER&from=device"));
    act(() => result.current.navigate(change));
    expect(result.current.selection.onDevice).toBe(expected);
  });
});

describe("addresses of a selection", () => {
  const world = { ...NO_SELECTION, view: "world" as const };

  it("are relative for links, and never empty", () => {
    expect(hrefOf(world)).toBe("?view=world");
    expect(hrefOf(NO_SELECTION)).toBe("./");
  });

  it("are absolute for permalinks", () => {
    expect(permalink(world)).toBe(`${location.origin}/?view=world`);
  });
});
