import { useId } from "react";
import type { AnswerClass } from "../domain/answers.ts";
import { charactersIn } from "../domain/split-word.ts";
import type { WorldCountry } from "../domain/world/world-countries.ts";
import { type BarShares, layOutColumns, StatusCells } from "./StatusCells.tsx";
import { StatusPatterns } from "./status-fill.tsx";

const ROW = 18;
const GAP = 6;
const GROUP = 34;
const WIDEST_CELL = 56;
const TEXT = 11;
const COVERAGE = 132;
/** Average character width in em. The estimate is generous so that no text is cut off. */
const CHARACTER = 0.57;
/** Minimum width of a column. In narrower columns, the rotated titles of measures would overlap. */
const LEAST_CELL = 13;
const LINE = 13;
/** Number of lines for the names of pillars. */
const LINES = 3;
/** Height of the names of pillars, in CSS pixels. */
const PILLARS = LINES * LINE + 12;
/** Maximum height of a page. Limits pictures without a fixed height. */
const TALLEST = 1000;

/** The countries of a region. The title is undefined if the countries are not grouped. */
type Group = { title: string | undefined; countries: readonly WorldCountry[] };

interface Matrix {
  measures: readonly { pillar: string; title: string }[];
  pillars: Readonly<Record<string, string>>;
  /** Classes to highlight. If empty, all are highlighted. */
  highlighted: readonly AnswerClass[];
  coverageTitle: string;
  /** Returns the coverage as text, such as "11 of 21". `barOf` returns it as shares. */
  coverageOf: (country: WorldCountry) => string;
  barOf: (country: WorldCountry) => BarShares;
  colour: string;
  width: number;
}

/** Splits the matrix into as few pages of this height as possible. The pages are about equally long, and each page repeats the header. */
export function drawMatrixPages(groups: readonly Group[], height: number, matrix: Matrix) {
  const room = Math.min(height, TALLEST) - headHeight(matrix.measures);
  const [whole] = layOutPages(groups, Number.POSITIVE_INFINITY);
  if (!whole) return [];
  const even = whole.height / layOutPages(groups, room).length + GROUP + ROW;
  const names = groups.flatMap(({ countries }) => countries.map(({ name }) => name));
  const nameWidth = textWidth([...names, matrix.coverageTitle]) + 10;
  return layOutPages(groups, Math.min(room, even)).map((page) => (
    <MatrixPicture key={page.lines.at(-1)?.id} {...{ ...matrix, ...page, nameWidth }} />
  ));
}

/** A line is a country, or the title of a group if `country` is undefined. */
type Page = { lines: { id: string; y: number; country?: WorldCountry }[]; height: number };

function layOutPages(groups: readonly Group[], room: number): Page[] {
  const pages: Page[] = [];
  for (const { title, countries } of groups)
    for (const [at, country] of countries.entries()) {
      let page = pages.at(-1);
      const isTitled = title !== undefined && at === 0;
      const isFull = !page || page.height + ROW + (isTitled ? GROUP : 0) > room;
      if (!page || isFull) {
        page = { lines: [], height: 4 };
        pages.push(page);
      }
      // A page that continues a group repeats its title.
      if (title !== undefined && (isTitled || isFull)) {
        page.lines.push({ id: title, y: page.height });
        page.height += GROUP;
      }
      page.lines.push({ id: country.code, y: page.height, country });
      page.height += ROW;
    }
  return pages;
}

const textWidth = (texts: readonly string[]) =>
  Math.ceil(Math.max(0, ...texts.map(charactersIn)) * TEXT * CHARACTER);

const headHeight = (measures: Matrix["measures"]) =>
  PILLARS + textWidth(measures.map(({ title }) => title)) + 8;

type PageProps = Matrix & Page & { nameWidth: number };

function MatrixPicture({ lines, height, nameWidth, ...matrix }: PageProps) {
  const { measures, highlighted, coverageOf, barOf, colour } = matrix;
  const patterns = useId();
  const rows = lines.flatMap(({ y, country }) =>
    country ? [{ y, ...country, ...barOf(country) }] : [],
  );
  const gaps = new Set(measures.map(({ pillar }) => pillar)).size - 1;
  const room = (matrix.width - nameWidth - COVERAGE - gaps * GAP) / Math.max(1, measures.length);
  const cell = Math.max(LEAST_CELL, Math.min(WIDEST_CELL, Math.floor(room)));
  const sizes = { cell, row: ROW, gap: GAP };
  const columns = layOutColumns(measures, sizes);
  const head = headHeight(measures);
  const coverageX = columns.width + 12;
  const width = Math.max(matrix.width, nameWidth + columns.width + COVERAGE);
  return (
    <svg width={width} height={head + height} data-mark="matrix" aria-hidden="true">
      <StatusPatterns prefix={patterns} />
      <g transform={`translate(${nameWidth} 0)`} fontSize={TEXT} fill="var(--soft)">
        <MatrixHead {...{ ...matrix, columns, cell: sizes.cell, head, coverageX }} />
      </g>
      <path d={`M0 ${head - 0.5}H${width}`} stroke="var(--line-strong)" />
      <g transform={`translate(0 ${head})`} fontSize={TEXT} fill="var(--ink)">
        {lines.map(({ id, y, country }) => (
          <g key={id}>
            <text y={y + (country ? 13 : 26)} fontWeight={country ? undefined : 700}>
              {country?.name ?? id}
            </text>
            {country && (
              <text x={nameWidth + coverageX} y={y + 13} fill="var(--soft)">
                {coverageOf(country)}
              </text>
            )}
          </g>
        ))}
      </g>
      <g transform={`translate(${nameWidth} ${head})`}>
        <StatusCells
          {...{ rows, columns, sizes, highlighted, patterns }}
          bars={{ x: coverageX + 52, width: COVERAGE - 70, colour }}
        />
      </g>
    </svg>
  );
}

interface HeadProps extends Pick<Matrix, "measures" | "pillars" | "coverageTitle"> {
  columns: ReturnType<typeof layOutColumns>;
  cell: number;
  head: number;
  coverageX: number;
}

/** The names of the pillars above the rotated titles of the measures. A name can be wider than its pillar, so only every third name is on the same line. */
function MatrixHead(props: HeadProps) {
  const { measures, pillars, coverageTitle, columns, cell, head, coverageX } = props;
  return (
    <>
      {columns.pillars.map(({ id, x }, index) => (
        <text key={id} x={x} y={LINE + (index % LINES) * LINE}>
          {pillars[id]}
        </text>
      ))}
      {measures.map(({ title }, column) => {
        const x = (columns.xs[column] ?? 0) + cell / 2 + 4;
        return (
          <g key={x} transform={`translate(${x} ${head - 6}) rotate(-90)`}>
            <text>{title}</text>
          </g>
        );
      })}
      <text x={coverageX} y={head - 6}>
        {coverageTitle}
      </text>
    </>
  );
}
