import { expect, test } from "vitest";
import { sumKnown } from "../../src/domain/statistics.ts";

test.each([
  [[], { sum: 0, unknown: 0 }],
  [[5], { sum: 5, unknown: 0 }],
  [[1, undefined, 0, 3, undefined], { sum: 4, unknown: 2 }],
  [[undefined], { sum: 0, unknown: 1 }],
])("sums the known values of %j, and counts the others", (values, expected) => {
  expect(sumKnown(values)).toEqual(expected);
});
