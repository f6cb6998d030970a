// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useSame } from "../../src/ui/hooks.ts";

test("useSame keeps an object until a value or the set of keys changes", () => {
  const first: Record<string, number> = { a: 1, b: 2 };
  const { result, rerender } = renderHook(useSame<Record<string, number>>, {
    initialProps: first,
  });
  rerender({ a: 1, b: 2 });
  expect(result.current).toBe(first);
  for (const next of [{ a: 1, b: 3 }, { a: 1 }, { a: 1, b: 3 }]) {
    rerender(next);
    expect(result.current).toEqual(next);
  }
});

test("useSame returns the same nested value until its content changes", () => {
  const first = { list: ["a"] };
  const { result, rerender } = renderHook(useSame<{ list: string[] }>, { initialProps: first });
  rerender({ list: ["a"] });
  expect(result.current).toBe(first);
  rerender({ list: ["b"] });
  expect(result.current).toEqual({ list: ["b"] });
});
