// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { vocabulary } from "../../src/dataset/framework.ts";
import { NO_SELECTION } from "../../src/domain/selection.ts";
import { useSame } from "../../src/ui/hooks.ts";
import { currentAddress, pushAddress } from "../../src/url/address.ts";
import { hrefOf, permalink, useSelection } from "../../src/url/use-selection.ts";

beforeEach(() => {
  pushAddress("");
  history.replaceState(null, "", "/");
});
/** Wraps the result in `useSame`, as `App` does. */
const renderSelection = () =>
  renderHook(({ of }) => useSame(useSelection(of)), { initialProps: { of: vocabulary } }).result;

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

  it("adds or replaces a history entry", () => {
    const result = renderSelection();
    const before = history.length;
    act(() => result.current.navigate({ view: "world" }));
    expect(history.length).toBe(before + 1);
    act(() => result.current.navigate({ part: "map" }, "replace"));
    expect(history.length).toBe(before + 1);
    expect(currentAddress()).toBe("world.html?show=map");
    expect(result.current.selection).toMatchObject({ view: "world", part: "map" });
  });

  it("adds a hash to the address of a new history entry", () => {
    const result = renderSelection();
    act(() => result.current.navigate({ view: "measure", measure: "2.2" }, "push", "#register"));
    expect(location.hash).toBe("#register");
    expect(currentAddress()).toBe("2.2.html");
    act(() => result.current.navigate({ view: "world" }));
    expect(location.hash).toBe("");
  });

  it("adds no history entry without a change", () => {
    const result = renderSelection();
    const before = history.length;
    act(() => result.current.navigate({ view: "scorecard" }));
    expect(history.length).toBe(before);
  });

  it("reports dropped values", () => {
    const result = renderSelection();
    act(() => pushAddress("?view=atlas"));
    expect(result.current.dropped).toEqual([{ parameter: "view", value: "atlas" }]);
    expect(result.current.selection).toEqual(NO_SELECTION);
  });

  it.each([
    ["shows another country's published profile", { country: "COL" }, false],
    ["shows a kept profile if `onDevice` is set", { country: "COL", onDevice: true }, true],
    ["keeps the kept profile when a figure is shown as a table", { tables: ["marks"] }, true],
    ["keeps the kept profile on another page", { view: "compare", country: "COL" }, true],
    [
      "shows another country's published profile if the change names the scorecard",
      { view: "scorecard", country: "COL" },
      false,
    ],
  ] as const)("%s", (_, change, expected) => {
    const result = renderSelection();
    act(() => pushAddress("?country=PER&from=device"));
    act(() => result.current.navigate(change));
    expect(result.current.selection.onDevice).toBe(expected);
  });
});

describe("addresses of a selection", () => {
  const world = { ...NO_SELECTION, view: "world" as const };

  it("are relative to a page of the same language, and never empty", () => {
    expect(hrefOf(world)).toBe("world.html");
    expect(hrefOf({ ...world, language: "es" })).toBe("world.html");
    expect(hrefOf({ ...NO_SELECTION, view: "import" })).toBe("./?view=import");
    expect(hrefOf(NO_SELECTION)).toBe("./");
  });

  it("are absolute for permalinks", () => {
    expect(permalink({ ...world, language: "es" })).toBe(`${location.origin}/es/world.html`);
    expect(permalink(world)).toBe(`${location.origin}/world.html`);
  });
});
