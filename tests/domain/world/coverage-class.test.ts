import { expect, test } from "vitest";
import { coverageClass, coverageClassBounds } from "../../../src/domain/world/coverage-class.ts";

test.each([
  [21, ["0–4", "5–8", "9–13", "14–17", "18–21"]],
  [5, ["0–1", "2–2", "3–3", "4–4", "5–5"]],
  [2, ["0–0", "1–1", "2–2"]],
  [0, ["0–0"]],
])("%i measures have classes %j", (total, expected) => {
  expect(coverageClassBounds(total).map(({ from, to }) => `${from}–${to}`)).toEqual(expected);
});

test("every number of measures falls within the bounds of its class", () => {
  for (let total = 0; total <= 21; total += 1)
    for (const { rank, from, to } of coverageClassBounds(total))
      for (let inPlace = from; inPlace <= to; inPlace += 1)
        expect(coverageClass(inPlace, total)).toBe(rank);
});
