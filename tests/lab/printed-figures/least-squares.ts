type Matrix = readonly (readonly number[])[];

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);

export const multiply = (rows: Matrix, vector: readonly number[]): number[] =>
  rows.map((row) => dot(row, vector));

const transpose = (rows: Matrix): number[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

/** Inverts a positive definite matrix by Gauss–Jordan elimination. Such a matrix needs no pivoting. */
function invert(matrix: Matrix): number[][] {
  let rows = matrix.map((row, at) => [...row, ...matrix.map((_, column) => Number(column === at))]);
  for (const pivot of matrix.keys()) {
    const scale = rows[pivot]?.[pivot] ?? 0;
    const base = (rows[pivot] ?? []).map((one) => one / scale);
    rows = rows.map((row, at) =>
      at === pivot ? base : row.map((one, column) => one - (row[pivot] ?? 0) * (base[column] ?? 0)),
    );
  }
  return rows.map((row) => row.slice(matrix.length));
}

/** Ordinary least squares without an intercept. */
export function fitLeastSquares(rows: Matrix, values: readonly number[]) {
  const columns = transpose(rows);
  const inverse = invert(columns.map((one) => columns.map((other) => dot(one, other))));
  const coefficients = multiply(inverse, multiply(columns, values));
  const residuals = multiply(rows, coefficients).map((one, at) => one - (values[at] ?? 0));
  const variance = dot(residuals, residuals) / (rows.length - columns.length);
  /** Standard errors. */
  const errors = inverse.map((row, at) => Math.sqrt(variance * (row[at] ?? 0)));
  return { coefficients, errors };
}

/** Pearson's r. */
export function correlate(a: readonly number[], b: readonly number[]): number {
  const centre = (values: readonly number[]) => {
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    return values.map((one) => one - mean);
  };
  const [x, y] = [centre(a), centre(b)];
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}
