import { expect, test } from "vitest";
import { correlate, fitLeastSquares } from "./printed-figures/least-squares.ts";

test("recovers the coefficients of exact linear combinations", () => {
  const rows = [
    [2, 1, 0],
    [0, 3, 1],
    [4, 0, 2],
    [1, 1, 1],
  ];
  const sums = rows.map(([a = 0, b = 0, c = 0]) => 2 * a + 0.5 * b - c);
  const { coefficients, errors } = fitLeastSquares(rows, sums);
  for (const [at, expected] of [2, 0.5, -1].entries())
    expect(coefficients[at]).toBeCloseTo(expected, 10);
  for (const error of errors) expect(error).toBeCloseTo(0, 10);
});

test("computes the slope of a line through the origin and its standard error", () => {
  // By hand: the slope is 28 / 14, the residuals are -1, 2 and -1, and the variance is 6 / 2.
  const { coefficients, errors } = fitLeastSquares([[1], [2], [3]], [3, 2, 7]);
  expect(coefficients[0]).toBeCloseTo(2, 10);
  expect(errors[0]).toBeCloseTo(Math.sqrt(3 / 14), 10);
});

test.each([
  [[1, 2, 3], [2, 4, 6], 1],
  [[1, 2, 3], [3, 2, 1], -1],
  [[1, 2, 3, 4], [1, -1, -1, 1], 0],
])("the correlation of %j and %j is %d", (a, b, r) => {
  expect(correlate(a, b)).toBeCloseTo(r, 10);
});
