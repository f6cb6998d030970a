import { expect, it } from "vitest";
import { charactersIn } from "../../src/domain/split-word.ts";

it("counts a Chinese character as wider than a Latin one", () => {
  expect(charactersIn("CIRT")).toBe(4);
  expect(charactersIn("标准")).toBe(3.6);
});
