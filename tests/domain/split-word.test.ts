import { expect, it } from "vitest";
import { charactersIn } from "../../src/domain/split-word.ts";

it("counts characters that are wider than Latin ones", () => {
  expect(charactersIn("CIRT")).toBe(4);
  expect(charactersIn("标准")).toBe(3.6);
  expect(charactersIn("нет")).toBeCloseTo(3.6);
});
