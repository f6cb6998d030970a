// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { readPageWidth } from "../../../src/features/world/use-page-width.ts";

test.each([
  [1280, 1232],
  [360, 328],
  [20, 1],
])("a window of %i pixels has a page of %i", (window, page) => {
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(window);
  expect(readPageWidth()).toBe(page);
});
