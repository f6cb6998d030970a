import { layOutColumns } from "../../../charts/StatusCells.tsx";
import type { AnswerClass } from "../../../domain/answers.ts";
import type { Measure } from "../../../domain/framework.ts";
import type { CountryGroup, WorldCountry } from "../../../domain/world/world-countries.ts";
import type { GridPlace } from "../../../ui/use-grid-focus.ts";
import type { WorldTable } from "../tables/world-table.ts";

/** Layouts by minimum page width, in CSS pixels. `bar` is the width of the bar in the coverage column. */
const WIDTHS = [
  { page: 1300, row: 24, name: 236, coverage: 232, bar: 140, gap: 14 },
  { page: 1180, row: 24, name: 196, coverage: 200, bar: 104, gap: 14 },
  { page: 900, row: 28, name: 172, coverage: 110, bar: 0, gap: 8 },
  { page: 720, row: 28, name: 124, coverage: 72, bar: 0, gap: 4 },
] as const;

/** On narrow pages, the columns are wide enough for touch, and the matrix scrolls horizontally. `name` is the minimum width of the names. */
const NARROW = { row: 28, name: 132, coverage: 124, bar: 0, gap: 8, cell: 30 } as const;
const CELL = { least: 24, most: 40 } as const;
export const GROUP_ROW = 48;

/** Computes sizes at which all columns fit on the page, unless the page is too narrow. */
export function fitMatrix(measures: readonly Measure[], page: number) {
  const wide = WIDTHS.find((one) => page >= one.page);
  if (!wide) {
    const name = Math.max(NARROW.name, Math.round(page / 3));
    return { ...NARROW, name, isNarrow: true };
  }
  const pillars = new Set(measures.map(({ pillar }) => pillar)).size;
  const room = page - wide.name - wide.coverage - wide.gap * (pillars - 1);
  const cell = Math.floor(room / Math.max(1, measures.length));
  return { ...wide, isNarrow: false, cell: Math.max(CELL.least, Math.min(CELL.most, cell)) };
}

/** The table and layout shared by all rows of a matrix. */
export type MatrixFrame = ReturnType<typeof createFrame>;

export function createFrame(
  page: number,
  frame: {
    table: WorldTable;
    hrefOf: (country: string) => string;
    /** Classes to highlight. An empty list means all classes. */
    highlighted: readonly AnswerClass[];
    patterns: string;
    /** Text size of the browser, relative to the default. Scales the matrix, which is laid out in CSS pixels. */
    zoom: number;
  },
) {
  const { measures } = frame.table;
  const sizes = fitMatrix(measures, page);
  const columns = layOutColumns(measures, sizes);
  return { ...frame, sizes, columns, width: sizes.name + columns.width + sizes.coverage };
}

/**
 * The cell under the pointer. Undefined in the gaps between pillars, and in names and headers outside their links and
 * buttons.
 */
export function cellAt(
  { target, clientX }: { target: EventTarget; clientX: number },
  { columns, sizes, zoom }: MatrixFrame,
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
  // The marks of a row are one element, so the column is computed from the position.
  const { left, right } = marks.getBoundingClientRect();
  const x = (document.dir === "rtl" ? right - clientX : clientX - left) / zoom;
  const column = columns.xs.findIndex((start) => start <= x && x < start + sizes.cell);
  return column < 0 ? undefined : { row, column: column + 1 };
}

/** Maximum number of rows in a block. */
const BLOCK_ROWS = 20;
/** `aria-rowindex` of the first row, below two header rows. The index starts at 1. */
const FIRST_LINE = 3;

/** Consecutive countries whose marks share one drawing. */
export interface Block {
  countries: readonly WorldCountry[];
  row: number;
  /** `aria-rowindex` of the first country. */
  line: number;
  /** The region, if this is its first block. */
  title: CountryGroup | undefined;
}

export const heightOf = ({ title, countries }: Block, row: number) =>
  (title ? GROUP_ROW : 0) + countries.length * row;

/** Splits groups into blocks. `row` is the index of the first row, and `isNamed` adds a heading to each group. */
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
