import { expect, test } from "vitest";
import { coverageClass, coverageClassBounds } from "../../../src/domain/world/coverage-class.ts";

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);

test.each([
  ["21 measures", upTo(21), ["0–0", "1–5", "6–10", "11–15", "16–21"]],
  ["11 outcomes", upTo(11), ["0–0", "1–2", "3–5", "6–8", "9–11"]],
  ["two measures", upTo(2), ["0–0", "1–1", "2–2"]],
  ["counts above 0", [3, 4, 9, 12], ["1–3", "4–6", "7–9", "10–12"]],
  ["counts that skip a range", [0, 1, 12], ["0–0", "1–3", "10–12"]],
  ["only zeros", [0, 0], ["0–0"]],
  ["no countries", [], []],
])("computes the bounds for %s", (_, counts, expected) => {
  expect(coverageClassBounds(counts).map(({ from, to }) => `${from}–${to}`)).toEqual(expected);
});

test("puts each count into the class whose bounds include it, and only 0 into the lowest", () => {
  for (let most = 0; most <= 21; most += 1)
    for (const { rank, from, to } of coverageClassBounds(upTo(most)))
      for (let count = from; count <= to; count += 1) {
        expect(coverageClass(count, most)).toBe(rank);
        expect(rank === 0).toBe(count === 0);
      }
});
