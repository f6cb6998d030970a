import { CountrySymbol } from "../../charts/symbols.tsx";
import {
  type ComparedCountry,
  type Comparison,
  isDifferent,
} from "../../domain/compare/comparison.ts";
import type { Measure } from "../../domain/framework.ts";
import { measuresByPillar } from "../../domain/measure-rows.ts";
import { tally } from "../../domain/tally.ts";
import type { PictureRoom } from "../../export/snapshot.ts";
import { createMeasure, type MeasureText } from "../../export/wrap-text.ts";
import {
  answerColumn,
  column,
  createTable,
  type FigureColumn,
  joinNames,
} from "../../figure/figure.tsx";

import { drawPages, type Sheet, TEXTS } from "../../figure/sheet.tsx";
import { answerText, instrumentNames } from "../../i18n/answer-words.ts";

import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { describeLead, headOf, instrumentsOf, likenessNote } from "./compare-text.ts";
import { isScored, legendFor } from "./comparison-kind.ts";

/** Layout constants, in CSS pixels. */
const FIRST_COLUMN = 224;
const FIRST_COLUMN_SMALL = 184;
/** Minimum width of a country's column. */
const LEAST_COLUMN = { words: 118, marks: 86 };
/** Minimum width of a column with text beside the mark. In narrower columns the text is below the mark. */
const BESIDE = 120;
const CODE = 42;
const GAP = 12;
const MARK = 22;
/** Maximum number of lines. Longer text is clipped, but the data file has it in full. */
const MOST_LINES = 3;
const ROW_PADDING = 6;
const HEAD_GAP = 12;

export function matrixContent(comparison: Comparison, withWords: boolean, i18n: I18n) {
  const { answers, countries, listed } = comparison;
  const [all, measures] = [countries, listed].map((some) => some.map(({ code }) => code));
  return {
    ...describeLead(comparison, i18n),
    note: likenessNote(comparison, i18n),
    legend: legendFor(tally(answers, all, measures), comparison, i18n),
    table: createTable(listed, ({ code }) => code, matrixColumns(comparison, i18n)).toFile(),
    draw: (room: PictureRoom) => drawMatrix(comparison, withWords, room, createMeasure(), i18n),
  };
}

const namesIn = (country: ComparedCountry, { code }: Measure, i18n: I18n) =>
  instrumentNames(instrumentsOf(country, code), i18n);

function matrixColumns(comparison: Comparison, i18n: I18n): FigureColumn<Measure>[] {
  const { answers, countries } = comparison;
  const { t, local } = i18n;
  const codes = countries.map(({ code }) => code);
  const titles = new Map(answers.framework.pillars.map(({ id, title }) => [id, local(title)]));
  const titleOf = ({ pillar }: Measure) => titles.get(pillar) ?? pillar;
  return [
    column("code", t("chart.column.code"), ({ code }) => code),
    column("measure", t("chart.column.measure"), ({ title }) => local(title)),
    column("pillar", t("chart.column.pillar"), titleOf, { code: ({ pillar }) => pillar }),
    column("differs", t("compare.column.differs"), ({ code }) =>
      t(isDifferent(answers, codes, code) ? "compare.yes" : "compare.no"),
    ),
    ...countries.flatMap((country): FigureColumn<Measure>[] => {
      const { code, name } = country;
      const labelOf = (label: string) => `${name} (${code}): ${label}`;
      const answerTo = (one: Measure) => answers.cell(code, one.code);
      const scoreOf = (one: Measure) => answerTo(one).score ?? t("scorecard.no-score");
      if (isScored(comparison))
        return [column(`${code}_score`, labelOf(t("chart.column.score")), scoreOf)];
      const status = labelOf(t("chart.column.status"));
      const named = (one: Measure) => joinNames(namesIn(country, one, i18n));
      return [
        answerColumn(answers.framework, i18n, answerTo, `${code}_status`, status),
        column(`${code}_instruments`, labelOf(t("snapshot.column.instruments")), named),
      ];
    }),
  ];
}

/** Draws the matrix. If the countries do not fit side by side, they are divided among pages. */
export function drawMatrix(
  comparison: Comparison,
  withWords: boolean,
  room: PictureRoom,
  measure: MeasureText,
  i18n: I18n,
) {
  const { answers, countries, listed } = comparison;
  const codes = listed.map(({ code }) => code);
  const least = LEAST_COLUMN[withWords ? "words" : "marks"];
  const most = Math.max(1, Math.floor((room.width - FIRST_COLUMN_SMALL) / least));
  const parts = Math.ceil(countries.length / most);
  const size = Math.ceil(countries.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const shown = countries.slice(part * size, (part + 1) * size);
    const drawing = { comparison, shown, withWords, i18n, width: room.width };
    const groups = measuresByPillar(answers.framework, codes).map(({ pillar, indicators }) => ({
      heading: (sheet: Sheet, top: number) => {
        const y = sheet.write("heading", i18n.local(pillar.title), {
          x: 0,
          top,
          width: room.width,
        });
        sheet.rule(y + 4, true);
        return y + 4;
      },
      rows: indicators.map(
        (indicator) => (sheet: Sheet, top: number) =>
          drawRow({ ...drawing, sheet }, indicator, top + ROW_PADDING),
      ),
    }));
    return drawPages(groups, room, measure, (sheet, page) =>
      writeHeads({ ...drawing, sheet }, page),
    );
  }).flat();
}

interface Drawing {
  comparison: Comparison;
  /** The countries on the page. */
  shown: readonly ComparedCountry[];
  withWords: boolean;
  i18n: I18n;
  width: number;
  sheet: Sheet;
}

const writeHeads = (drawing: Drawing, page: number) =>
  Math.max(0, ...writeAll(drawing, (country, x) => writeHead(drawing, country, x, page))) +
  HEAD_GAP;

function writeAll(drawing: Drawing, write: (country: ComparedCountry, x: number) => number) {
  const { first, column } = layOut(drawing);
  return drawing.shown.map((country, index) => write(country, first + index * column));
}

/** Draws a measure with its answers. Returns the y coordinate of its end. */
function drawRow(drawing: Drawing, indicator: Measure, top: number): number {
  const { i18n, sheet } = drawing;
  const { first } = layOut(drawing);
  const title = { x: CODE, top, width: first - CODE - GAP };
  sheet.write("code", indicator.code, { x: 0, top, width: CODE });
  const end =
    Math.max(
      top + TEXTS.title.leading,
      sheet.write("title", i18n.local(indicator.title), title),
      ...writeAll(drawing, (country, x) => writeCell(drawing, country, indicator, x, top)),
    ) + ROW_PADDING;
  sheet.rule(end);
  return end;
}

function layOut({ shown, width }: Drawing) {
  const columns = Math.max(1, shown.length);
  const isNarrow = (width - FIRST_COLUMN) / columns < BESIDE;
  const first = isNarrow ? FIRST_COLUMN_SMALL : FIRST_COLUMN;
  return { first, column: (width - first) / columns };
}

/** Writes a country's name, and on the first page its figures. */
function writeHead(drawing: Drawing, country: ComparedCountry, x: number, page: number): number {
  const { comparison, i18n, sheet } = drawing;
  const width = layOut(drawing).column - GAP;
  sheet.mark(x + 6, 8, <CountrySymbol place={country.place} />);
  const { words, likeness } = headOf(comparison, country, i18n);
  return (page === 0 ? [words, likeness] : []).reduce(
    (top, note) => sheet.write("note", note, { x, top: top + 2, width }),
    sheet.write("name", country.name, { x, top: MARK - 4, width }),
  );
}

function writeCell(
  drawing: Drawing,
  country: ComparedCountry,
  indicator: Measure,
  x: number,
  top: number,
): number {
  const { comparison, withWords, i18n, sheet } = drawing;
  const { framework, cell } = comparison.answers;
  const { column } = layOut(drawing);
  const width = column - GAP;
  const answer = cell(country.code, indicator.code);
  sheet.mark(x + 8, top + 8, <StatusGlyph status={answer.class} />);
  if (!withWords && answer.score === undefined) return top;
  const words =
    namesIn(country, indicator, i18n).join(" · ") || answerText(i18n, answer, framework);
  const room =
    column >= BESIDE
      ? { x: x + MARK, top, width: width - MARK }
      : { x, top: top + MARK - 4, width };
  return sheet.write("note", words, { ...room, mostLines: MOST_LINES });
}
