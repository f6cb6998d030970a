import type { ItuRegion } from "../../domain/areas.ts";
import type { CountryGroup, WorldCountry } from "../../domain/world/world-countries.ts";
import { GROUP_ROW, MATRIX } from "./matrix-frame.ts";

/** Countries in one block: enough to fill a screen, few enough to draw in one go. */
const BLOCK_ROWS = 20;

/** A line of the matrix: a country, `row` among all of them, or the name of the region that follows. */
export type MatrixLine =
  | { kind: "country"; place: number; y: number; country: WorldCountry; row: number }
  | {
      kind: "region";
      place: number;
      y: number;
      region: ItuRegion | undefined;
      countries: readonly WorldCountry[];
    };

/** Lines that are drawn together; their `y` counts from the top of the block, and the block's from the top of all. */
export interface MatrixBlock {
  /** Place among the blocks; a line's `place` is the one among the lines of its block. */
  place: number;
  y: number;
  height: number;
  /** Lines before it, regions included. */
  before: number;
  lines: readonly MatrixLine[];
}

/** Countries as blocks of lines; a group of which `isNamed` holds gets a line of its own above. */
export function layOutBlocks(groups: readonly CountryGroup[], isNamed: boolean): MatrixBlock[] {
  const blocks: (MatrixBlock & { lines: MatrixLine[] })[] = [];
  let row = 0;
  let before = 0;
  const add = (
    lineHeight: number,
    toLine: (at: { place: number; y: number }) => MatrixLine,
    room = 1,
  ) => {
    let block = blocks.at(-1);
    if (!block || block.lines.length + room > BLOCK_ROWS) {
      const y = (block?.y ?? 0) + (block?.height ?? 0);
      block = { place: blocks.length, y, height: 0, before, lines: [] };
      blocks.push(block);
    }
    block.lines.push(toLine({ place: block.lines.length, y: block.height }));
    block.height += lineHeight;
    before += 1;
  };
  for (const { region, countries } of groups) {
    // Its name comes with a country at least: on paper a page may end with the block.
    if (isNamed) add(GROUP_ROW, (at) => ({ kind: "region", ...at, region, countries }), 2);
    for (const country of countries) {
      add(MATRIX.row, (at) => ({ kind: "country", ...at, country, row }));
      row += 1;
    }
  }
  return blocks;
}
