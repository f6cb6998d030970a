import { expect, test } from "vitest";
import { pictureScale } from "../../src/export/rasterize.ts";

test.each([
  ["doubles the size of a chart", 800, 600, 2],
  ["doubles the size of a matrix of 193 countries", 800, 4_000, 2],
  ["scales a long picture down to the area limit", 800, 10_000, 1.448],
  ["respects the limit of the longest side", 800, 16_384, 1],
  ["scales below 1 if the longest side exceeds the limit", 800, 36_400, 0.45],
])("%s", (_, width, height, scale) => {
  expect(Math.round(pictureScale(width, height) * 1000) / 1000).toBe(scale);
});
