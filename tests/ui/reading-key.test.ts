// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { readingKey } from "../../src/ui/reading-key.ts";

afterEach(() => document.documentElement.removeAttribute("dir"));

it.each([
  ["ltr", "ArrowLeft", "ArrowLeft"],
  ["rtl", "ArrowLeft", "ArrowRight"],
  ["rtl", "ArrowRight", "ArrowLeft"],
  ["rtl", "ArrowDown", "ArrowDown"],
])("on %s pages, converts %s to %s", (direction, key, expected) => {
  document.dir = direction;
  expect(readingKey(key)).toBe(expected);
});
