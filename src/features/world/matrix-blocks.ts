import type { ItuRegion } from "../../domain/areas.ts";
import type { CountryGroup, WorldCountry } from "../../domain/world-countries.ts";
import { GROUP_ROW, MATRIX } from "./matrix-sizes.ts";

/** Countries in one block: enough to fill a screen, few enough to draw in one go. */
const BLOCK_ROWS = 36;

/** A line of the matrix: a country, or the name of the region that follows. */
export type MatrixLine =
  | { kind: "country"; y: number; country: WorldCountry; row: number }
  | { kind: "region"; y: number; region: ItuRegion | undefined; count: number };

/** Lines that are drawn together; `y` counts from the top of all blocks. */
export interface MatrixBlock {
  y: number;
  height: number;
  /** Lines before it, regions included. */
  before: number;
  lines: readonly MatrixLine[];
}

/** Countries as blocks of lines; a group of which `isNamed` holds gets a line of its own above. */
export function layOutBlocks(groups: readonly CountryGroup[], isNamed: boolean): MatrixBlock[] {
  const blocks: { y: number; height: number; before: number; lines: MatrixLine[] }[] = [];
  let row = 0;
  let before = 0;
  const add = (lineHeight: number, toLine: (y: number) => MatrixLine) => {
    let block = blocks.at(-1);
    if (!block || block.lines.length >= BLOCK_ROWS) {
      block = { y: (block?.y ?? 0) + (block?.height ?? 0), height: 0, before, lines: [] };
      blocks.push(block);
    }
    const { height } = block;
    block.lines.push(toLine(height));
    block.height += lineHeight;
    before += 1;
  };
  for (const { region, countries } of groups) {
    if (isNamed) add(GROUP_ROW, (y) => ({ kind: "region", y, region, count: countries.length }));
    for (const country of countries) {
      add(MATRIX.row, (y) => ({ kind: "country", y, country, row }));
      row += 1;
    }
  }
  return blocks;
}
