import { type ReactElement, useId } from "react";
import type { Answer, AnswerClass } from "../domain/answers.ts";
import type { Measure } from "../domain/framework.ts";
import { layOutColumns } from "./matrix-geometry.ts";
import { type BarShares, CoverageBars, StatusCells } from "./StatusCells.tsx";
import { wrapWords } from "./series.ts";
import { StatusPatterns } from "./status-fill.tsx";

const ROW = 18;
const GAP = 6;
const GROUP = 34;
const TEXT = 11;
const COVERAGE = 132;
/** Width of an average character in em; wide for most fonts, so that nothing is cut off. */
const CHARACTER = 0.57;
/** Room over the titles for the pillars' names. */
const PILLARS = 38;
const PILLAR_TEXT = 10;

/** One country of the picture. */
export interface PictureRow {
  id: string;
  name: string;
  answers: readonly Answer[];
  bar: BarShares;
  /** "11 of 21". */
  coverage: string;
}

/** Countries under the name of their region; without a title where they are not grouped. */
export interface PictureGroup {
  id: string;
  title: string | undefined;
  rows: readonly PictureRow[];
}

interface MatrixPictureProps {
  groups: readonly PictureGroup[];
  indicators: readonly Measure[];
  /** Titles of the indicators, in order. */
  titles: readonly string[];
  /** Names of the pillars by id. */
  pillars: Readonly<Record<string, string>>;
  /** Classes that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  coverageTitle: string;
  /** Of the bars. */
  colour: string;
  width: number;
}

/** The matrix as drawings of at most this height, each under the same heads; as few as will do, and about as long as each other. */
export function drawMatrixPages({
  groups,
  height,
  ...matrix
}: MatrixPictureProps & { height: number }): ReactElement[] {
  const room = height - headHeight(matrix.titles);
  const whole = layOutLines(groups).height;
  const most = Math.max(GROUP + ROW, whole / Math.max(1, Math.ceil(whole / room)) + GROUP);
  const pages: PictureGroup[][] = [[]];
  let left = Math.min(room, most);
  for (const group of groups)
    for (const row of group.rows) {
      const page = pages.at(-1) ?? [];
      const last = page.at(-1);
      const isNew = last?.id !== group.id;
      const needs = ROW + (isNew && group.title !== undefined ? GROUP : 0);
      if (needs > left && page.length > 0) {
        pages.push([{ ...group, rows: [row] }]);
        left = Math.min(room, most) - ROW - (group.title === undefined ? 0 : GROUP);
        continue;
      }
      if (isNew || !last) page.push({ ...group, rows: [row] });
      else page[page.length - 1] = { ...last, rows: [...last.rows, row] };
      left -= needs;
    }
  return pages.map((page, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once.
    <MatrixPicture key={at} {...matrix} groups={page} />
  ));
}

const headHeight = (titles: readonly string[]) => PILLARS + textWidth(titles) + 8;

/** One page: a text a country, a path a status. */
function MatrixPicture({
  groups,
  indicators,
  titles,
  pillars,
  standing,
  coverageTitle,
  colour,
  width,
}: MatrixPictureProps) {
  const patterns = useId();
  const { lines, height: rowsHeight } = layOutLines(groups);
  const names = lines.flatMap((line) => (line.row ? [line.row.name] : []));
  const nameWidth = textWidth([...names, coverageTitle]) + 10;
  const gaps = new Set(indicators.map(({ pillar }) => pillar)).size - 1;
  const cell = Math.min(
    34,
    Math.floor((width - nameWidth - COVERAGE - gaps * GAP) / Math.max(1, indicators.length)),
  );
  const sizes = { cell, row: ROW, gap: GAP };
  const columns = layOutColumns(indicators, sizes);
  const head = headHeight(titles);
  const rows = lines.flatMap(({ y, row }) =>
    row ? [{ y, answers: row.answers, ...row.bar }] : [],
  );
  const coverageX = columns.width + 12;
  return (
    <svg width={width} height={head + rowsHeight} data-mark="matrix" aria-hidden="true">
      <StatusPatterns prefix={patterns} />
      <g transform={`translate(${nameWidth} 0)`} fontSize={TEXT} fill="var(--soft)">
        {columns.pillars.map(({ id, x, width: room }) => (
          <text key={id} fontSize={PILLAR_TEXT}>
            {wrapWords(pillars[id] ?? "", Math.floor((room + GAP) / (PILLAR_TEXT * CHARACTER))).map(
              (line, index) => (
                <tspan key={line} x={x} y={11 + index * 12}>
                  {line}
                </tspan>
              ),
            )}
          </text>
        ))}
        {titles.map((title, column) => {
          const x = (columns.xs[column] ?? 0) + cell / 2 + 4;
          return (
            <text key={x} transform={`translate(${x} ${head - 6}) rotate(-90)`}>
              {title}
            </text>
          );
        })}
        <text x={coverageX} y={head - 6}>
          {coverageTitle}
        </text>
      </g>
      <path d={`M0 ${head - 0.5}H${width}`} stroke="var(--line-strong)" />
      <g transform={`translate(0 ${head})`} fontSize={TEXT}>
        {lines.map(({ y, row, title }) =>
          row ? (
            <text key={row.id} y={y + 13} fill="var(--ink)">
              <tspan x={0}>{row.name}</tspan>
              <tspan x={nameWidth + coverageX} fill="var(--soft)">
                {row.coverage}
              </tspan>
            </text>
          ) : (
            <text key={title} x={0} y={y + 26} fontWeight={700} fill="var(--ink)">
              {title}
            </text>
          ),
        )}
      </g>
      <g transform={`translate(${nameWidth} ${head})`}>
        <StatusCells {...{ rows, columns, sizes, standing }} patterns={patterns} />
        <CoverageBars
          rows={rows}
          colour={colour}
          x={coverageX + 52}
          width={COVERAGE - 70}
          sizes={sizes}
        />
      </g>
    </svg>
  );
}

interface Line {
  y: number;
  row?: PictureRow;
  title?: string;
}

function layOutLines(groups: readonly PictureGroup[]): { lines: Line[]; height: number } {
  const lines: Line[] = [];
  let y = 4;
  for (const { title, rows } of groups) {
    if (title !== undefined) {
      lines.push({ y, title });
      y += GROUP;
    }
    for (const row of rows) {
      lines.push({ y, row });
      y += ROW;
    }
  }
  return { lines, height: y };
}

const textWidth = (texts: readonly string[]) =>
  Math.ceil(Math.max(0, ...texts.map(({ length }) => length)) * TEXT * CHARACTER);
