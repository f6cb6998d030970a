import { layOutColumns } from "../../charts/StatusCells.tsx";
import type { AnswerClass } from "../../domain/answers.ts";
import type { Measure } from "../../domain/framework.ts";
import type { CountryGroup, WorldCountry } from "../../domain/world/world-countries.ts";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import type { World } from "./use-world.ts";

/** From which width of the page on, how high a row is and what the columns beside the measures take, in CSS pixels: names, coverage, and of it its bar, which a narrow page does without. */
const WIDTHS = [
  { page: 1300, row: 24, name: 236, coverage: 232, bar: 140, gap: 14 },
  { page: 1180, row: 24, name: 196, coverage: 200, bar: 104, gap: 14 },
  { page: 900, row: 28, name: 172, coverage: 70, bar: 0, gap: 8 },
  { page: 720, row: 28, name: 124, coverage: 72, bar: 0, gap: 4 },
] as const;

/** A telephone shows some of the columns at a time, each large enough for a finger and two lines of its title. */
const NARROW = { row: 28, name: 124, coverage: 66, bar: 0, gap: 8, cell: 30 } as const;
const CELL = { least: 24, most: 40 } as const;
/** Height of a row that names a region. */
export const GROUP_ROW = 48;

/** Makes all columns fit the page where it is not too narrow for them: then they are scrolled. */
export function fitMatrix(indicators: readonly Measure[], page: number) {
  const wide = WIDTHS.find((one) => page >= one.page);
  if (!wide) return { ...NARROW, isNarrow: true };
  const pillars = new Set(indicators.map(({ pillar }) => pillar)).size;
  const room = page - wide.name - wide.coverage - wide.gap * (pillars - 1);
  const cell = Math.floor(room / Math.max(1, indicators.length));
  return { ...wide, isNarrow: false, cell: Math.max(CELL.least, Math.min(CELL.most, cell)) };
}

/** What all rows of a matrix have in common; the same object as long as none of it changes. */
export type MatrixFrame = ReturnType<typeof createFrame>;

interface FrameProps extends Pick<World, "words" | "hrefOf"> {
  /** Classes that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  /** Prefix of the ids of patterns. */
  patterns: string;
  /** So many rows that those far from the screen are names alone. */
  isLong: boolean;
  isPrinting: boolean;
}

/** A matrix that fits a page so wide. */
export function createFrame(page: number, frame: FrameProps) {
  const { indicators } = frame.words;
  const sizes = fitMatrix(indicators, page);
  const columns = layOutColumns(indicators, sizes);
  return { ...frame, sizes, columns, width: sizes.name + columns.width + sizes.coverage };
}

/** The cell under the pointer: rows know their names and coverage, the marks only where they are. */
export function placeOf(
  { target, clientX }: { target: EventTarget; clientX: number },
  { columns, sizes }: MatrixFrame,
): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest("[role=columnheader]");
  if (head)
    return target.closest("button")
      ? { row: -1, column: Number(head.getAttribute("aria-colindex")) - 1 }
      : undefined;
  const line = target.closest<HTMLElement>("[data-row]");
  const marks = line?.querySelector(".matrix-marks");
  if (!line || !marks) return undefined;
  const row = Number(line.dataset.row);
  if (target.closest(".matrix-name")) return target.closest("a") ? { row, column: 0 } : undefined;
  if (target.closest(".matrix-coverage")) return { row, column: columns.xs.length + 1 };
  const x = clientX - marks.getBoundingClientRect().left;
  // Undefined between pillars.
  const column = columns.xs.findIndex((left) => left <= x && x < left + sizes.cell);
  return column < 0 ? undefined : { row, column: column + 1 };
}

/** Countries in one block: enough to fill a screen, few enough to draw in one go. */
const BLOCK_ROWS = 20;
/** Two rows of heads stand above. */
const FIRST_LINE = 3;

/** Some countries that are drawn together, the first of them row `row`. */
export interface Block {
  countries: readonly WorldCountry[];
  row: number;
  /** The first country's among all lines, heads and titles included. */
  line: number;
  /** What stands above them, where they begin a region. */
  title: CountryGroup | undefined;
}

/** How high a block is whose rows are so high: names of countries may take two lines where their column is narrow. */
export const heightOf = ({ title, countries }: Block, row: number) =>
  (title ? GROUP_ROW : 0) + countries.length * row;

/** Countries in blocks, the first of them row `row`, where they are in regions each is named above its own. */
export function layOutBlocks(groups: readonly CountryGroup[], isNamed: boolean, row: number) {
  const blocks: Block[] = [];
  let next = row;
  for (const [at, group] of groups.entries())
    for (let from = 0; from < group.countries.length; from += BLOCK_ROWS) {
      const countries = group.countries.slice(from, from + BLOCK_ROWS);
      const title = isNamed && from === 0 ? group : undefined;
      const line = FIRST_LINE + next + (isNamed ? at + 1 : 0);
      blocks.push({ countries, row: next, line, title });
      next += countries.length;
    }
  return blocks;
}
