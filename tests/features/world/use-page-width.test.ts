// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { readPageWidth } from "../../../src/features/world/use-page-width.ts";

test.each([
  [1280, 1232],
  [360, 328],
  [20, 1],
])("a window %i pixels wide has a page %i pixels wide", (window, page) => {
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(window);
  expect(readPageWidth()).toBe(page);
});
