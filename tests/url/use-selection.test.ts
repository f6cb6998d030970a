// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { framework } from "../../src/dataset/framework.ts";
import { useSelection } from "../../src/url/use-selection.ts";

describe("selection of the address", () => {
  it("keeps the parts that a step leaves as they were, so that what shows them is not drawn again", () => {
    const { result } = renderHook(() => useSelection(framework));
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
});
