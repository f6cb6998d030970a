import { expect, it } from "vitest";
import { charactersIn } from "../../src/domain/split-word.ts";

it("counts Chinese and Cyrillic characters as more than one Latin character", () => {
  expect(charactersIn("CIRT")).toBe(4);
  expect(charactersIn("标准")).toBe(3.6);
  expect(charactersIn("нет")).toBeCloseTo(3.6);
});
