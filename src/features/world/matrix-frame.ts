import {
  columnAt,
  layOutColumns,
  type MatrixColumns,
  type MatrixSizes,
} from "../../charts/matrix-geometry.ts";
import type { BarShares } from "../../charts/StatusCells.tsx";
import type { AnswerClass } from "../../domain/answers.ts";
import type { ItuRegion } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { leadOf } from "../../domain/world/lead.ts";
import type { CountryGroup, WorldCountry } from "../../domain/world/world-countries.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import type { World } from "./use-world.ts";
import { coverageWords } from "./world-words.ts";

/** Sizes of the matrix on the screen, in CSS pixels. */
export interface ScreenSizes extends MatrixSizes {
  /** Widths of the names, of the column of coverage, and of its bar, which a narrow page does without. */
  name: number;
  coverage: number;
  bar: number;
  /** From the coverage's left edge to its bar. */
  barStart: number;
  /** Whether the columns do not all fit: then they are scrolled. */
  isNarrow: boolean;
}

/** From which width of the page on, what the columns beside the measures take. */
const WIDTHS = [
  { page: 1300, name: 236, coverage: 232, bar: 140, gap: 14 },
  { page: 1180, name: 196, coverage: 200, bar: 104, gap: 14 },
  { page: 900, name: 160, coverage: 70, bar: 0, gap: 8 },
  { page: 714, name: 118, coverage: 72, bar: 0, gap: 4 },
] as const;

/** A telephone shows some of the columns at a time, each large enough for a finger and two lines of its title. */
const NARROW = { name: 112, coverage: 66, bar: 0, gap: 8, cell: 30 } as const;
const ROW = 24;
const CELL = { least: 24, most: 40 } as const;

/** Height of a row that names a region. */
const GROUP_ROW = 48;

/** Makes all columns fit the page where it is not too narrow for them. */
export function fitMatrix(indicators: readonly Measure[], page: number): ScreenSizes {
  const wide = WIDTHS.find((one) => page >= one.page);
  if (!wide) return { ...NARROW, row: ROW, barStart: 0, isNarrow: true };
  const pillars = new Set(indicators.map(({ pillar }) => pillar)).size;
  const room = page - wide.name - wide.coverage - wide.gap * (pillars - 1);
  const cell = Math.floor(room / Math.max(1, indicators.length));
  return {
    ...wide,
    row: ROW,
    barStart: 84,
    isNarrow: false,
    cell: Math.max(CELL.least, Math.min(CELL.most, cell)),
  };
}

/** What of the world all rows of a matrix are made from: not what is listed. */
export type FramedWorld = Pick<World, "answers" | "later" | "indicators" | "hasOverall" | "hrefOf">;

/** What all rows of a matrix have in common; the same object as long as none of it changes. */
export interface MatrixFrame extends FramedWorld {
  sizes: ScreenSizes;
  columns: MatrixColumns;
  /** Classes of answers that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  /** Prefix of the pattern ids on the page. */
  patterns: string;
  /** What counts first of a country, or its overall score: as it is shown, and as it is said. */
  toCoverage: ReturnType<typeof coverageWords>;
  /** The same as a bar. */
  toBar: (country: WorldCountry) => BarShares;
}

export function createFrame(
  world: FramedWorld,
  sizes: ScreenSizes,
  standing: readonly AnswerClass[],
  patterns: string,
  i18n: I18n,
): MatrixFrame {
  return {
    ...{ ...world, sizes, standing, patterns },
    columns: layOutColumns(world.indicators, sizes),
    toCoverage: coverageWords(world, i18n),
    toBar: createBars(world),
  };
}

/** The bar of a country: its overall score where the edition has it, or what counts first. */
export function createBars({
  answers: { framework },
  later,
}: Pick<World, "answers" | "later">): (country: WorldCountry) => BarShares {
  const { share, possible } = leadOf(framework);
  const most = later?.framework.scale.overall ?? 1;
  return ({ tally, overall }) => {
    if (overall === undefined) return { share: share(tally), possible: possible(tally) };
    return { share: overall / most, possible: overall / most };
  };
}

/** The cell under the pointer: rows know their names and coverage, the marks only where they are. */
export function placeOf(
  { target, clientX }: { target: EventTarget; clientX: number },
  { columns, sizes, indicators }: MatrixFrame,
): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest("[role=columnheader]");
  if (head)
    return target.closest("button")
      ? { row: -1, column: Number(head.getAttribute("aria-colindex")) - 1 }
      : undefined;
  const row = target.closest<HTMLElement>("[data-row]");
  if (!row) return undefined;
  const at = (column: number) => ({ row: Number(row.dataset.row), column });
  if (target.closest(".matrix-name")) return target.closest("a") ? at(0) : undefined;
  if (target.closest(".matrix-coverage")) return at(indicators.length + 1);
  const marks = row.querySelector(".matrix-marks");
  if (!marks) return undefined;
  const column = columnAt(columns, sizes, clientX - marks.getBoundingClientRect().left);
  return column === undefined ? undefined : at(column + 1);
}

/** Countries in one block: enough to fill a screen, few enough to draw in one go. */
const BLOCK_ROWS = 20;

/** A line of the matrix: a country, `row` among all of them, or the name of the region that follows. */
export type MatrixLine = { place: number; y: number } & (
  | { kind: "country"; country: WorldCountry; row: number }
  | { kind: "region"; region: ItuRegion | undefined; countries: readonly WorldCountry[] }
);

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

/** Countries as blocks of lines, the first of them row `row`; where they are in regions each is named above its own. */
export function layOutBlocks(
  groups: readonly CountryGroup[],
  isNamed: boolean,
  row: number,
): MatrixBlock[] {
  const blocks: (MatrixBlock & { lines: MatrixLine[] })[] = [];
  let next = row;
  let before = 0;
  /** The block that takes a line, with room for so many. */
  const blockFor = (room: number) => {
    const last = blocks.at(-1);
    if (last && last.lines.length + room <= BLOCK_ROWS) return last;
    const y = (last?.y ?? 0) + (last?.height ?? 0);
    const block = { place: blocks.length, y, height: 0, before, lines: [] };
    blocks.push(block);
    return block;
  };
  const add = (content: DistributiveOmit<MatrixLine, "place" | "y">, height: number, room = 1) => {
    const block = blockFor(room);
    block.lines.push({ place: block.lines.length, y: block.height, ...content });
    block.height += height;
    before += 1;
  };
  for (const { region, countries } of groups) {
    // Its name comes with a country at least: on paper a page may end with the block.
    if (isNamed) add({ kind: "region", region, countries }, GROUP_ROW, 2);
    for (const country of countries) {
      add({ kind: "country", country, row: next }, ROW);
      next += 1;
    }
  }
  return blocks;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
