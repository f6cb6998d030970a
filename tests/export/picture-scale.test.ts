import { expect, test } from "vitest";
import { pictureScale } from "../../src/export/rasterize.ts";

test.each([
  ["a chart is sharp", 800, 600, 2],
  ["so are 193 countries", 800, 4_000, 2],
  ["a long picture is less so", 800, 10_000, 1.448],
  ["as far as the longest side goes", 800, 16_384, 1],
  ["and beyond it, of what no country has", 800, 36_400, 0.45],
])("%s", (_, width, height, scale) => {
  expect(Math.round(pictureScale(width, height) * 1000) / 1000).toBe(scale);
});
