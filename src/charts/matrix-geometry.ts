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
export interface MatrixColumns {
  xs: readonly number[];
  width: number;
  pillars: readonly { id: string; x: number; width: number }[];
}

/** Places a column for each indicator, with a gap where a pillar ends. */
export function layOutColumns(
  indicators: readonly Measure[],
  { cell, gap }: MatrixSizes,
): MatrixColumns {
  const xs: number[] = [];
  const pillars: { id: string; x: number; width: number }[] = [];
  let x = 0;
  for (const { pillar } of indicators) {
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

/** The column at so many pixels from the left edge of the cells; undefined between pillars and outside. */
export function columnAt({ xs }: MatrixColumns, { cell }: MatrixSizes, x: number) {
  const column = xs.findLastIndex((left) => left <= x);
  const left = xs[column];
  return left !== undefined && x < left + cell ? column : undefined;
}
