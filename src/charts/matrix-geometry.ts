import type { Measure } from "../domain/framework.ts";

/** Sizes of a matrix, in CSS pixels. */
export interface MatrixSizes {
  /** Width of a column, and height of a row. */
  cell: number;
  row: number;
  /** Between the columns of two pillars. */
  gap: number;
}

/** Where the columns stand: their left edges, and the pillars over them. */
export type MatrixColumns = ReturnType<typeof layOutColumns>;

/** Places a column for each measure, with a gap where a pillar ends. */
export function layOutColumns(
  measures: readonly Pick<Measure, "pillar">[],
  { cell, gap }: MatrixSizes,
) {
  const xs: number[] = [];
  const pillars: { id: string; x: number; width: number }[] = [];
  let x = 0;
  for (const { pillar } of measures) {
    let last = pillars.at(-1);
    if (last?.id !== pillar) {
      if (last) x += gap;
      last = { id: pillar, x, width: 0 };
      pillars.push(last);
    }
    xs.push(x);
    x += cell;
    last.width += cell;
  }
  return { xs, width: x, pillars };
}
