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

import { drawGroups, isLandscape, type Place, type Sheet, TEXTS } from "../../figure/sheet.tsx";
import { answerText, instrumentNames } from "../../i18n/answer-words.ts";

import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { describeLead, headOf, instrumentsOf, likenessNote } from "./compare-text.ts";
import { isScored, legendFor } from "./comparison-kind.ts";

/** Layout constants, in CSS pixels. */
const FIRST_COLUMN = 224;
const FIRST_COLUMN_SMALL = 184;
/** Minimum width of a country's column if the pillars share a landscape page in two halves. */
const LEAST_COLUMN = { words: 100, marks: 86 };
/** Maximum number of countries whose names fit into half a landscape page. With more, each half gets its own page. */
const MOST_IN_HALF = 4;
/** Minimum width of a column with text beside the mark. In narrower columns the text is below the mark. */
const BESIDE = 120;
const CODE = 42;
const GAP = 12;
const MARK = 22;
/** Maximum number of lines. Longer text is clipped, but the data file has it in full. */
const MOST_LINES = 3;
const ROW_PADDING = 6;
const PILLAR_GAP = 14;

export function matrixContent(comparison: Comparison, withWords: boolean, i18n: I18n) {
  const { answers, countries, listed } = comparison;
  const [all, measures] = [countries, listed].map((some) => some.map(({ code }) => code));
  return {
    ...describeLead(comparison, i18n, [likenessNote(comparison, i18n) ?? []].flat()),
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

/** Draws the matrix on one page, or on two if the names need more space. */
export function drawMatrix(
  comparison: Comparison,
  withWords: boolean,
  room: PictureRoom,
  measure: MeasureText,
  i18n: I18n,
) {
  const { answers, countries, listed } = comparison;
  const codes = listed.map(({ code }) => code);
  const least = countries.length * LEAST_COLUMN[withWords ? "words" : "marks"];
  const pillars = measuresByPillar(answers.framework, codes);
  const drawPart = (part: typeof pillars, height: number) =>
    drawGroups(
      part,
      { width: room.width, height },
      { whole: 0, half: FIRST_COLUMN_SMALL + least },
      measure,
      (group, place, sheet) => drawPillar({ comparison, withWords, i18n, place, sheet }, group),
    );
  const middle = Math.ceil(pillars.length / 2);
  const isPaged = isLandscape(room) && withWords && countries.length > MOST_IN_HALF && middle > 1;
  if (!isPaged) return drawPart(pillars, room.height);
  const pages = [pillars.slice(0, middle), pillars.slice(middle)];
  return pages.map((page) => drawPart(page, Number.POSITIVE_INFINITY));
}

interface Drawing {
  comparison: Comparison;
  withWords: boolean;
  i18n: I18n;
  place: Place;
  sheet: Sheet;
}

/** Draws a pillar, and the countries above the first pillar of a column. Returns the y coordinate of its end. */
function drawPillar(
  drawing: Drawing,
  { pillar, indicators }: ReturnType<typeof measuresByPillar>[number],
): number {
  const { comparison, i18n, place, sheet } = drawing;
  const { left, width } = place;
  const { first, column } = layOut(drawing);
  const writeAll = (write: (country: ComparedCountry, x: number) => number) =>
    comparison.countries.map((country, index) => write(country, left + first + index * column));
  const heads = () => writeAll((country, x) => writeHead(drawing, country, x));
  const start = place.top || Math.max(0, ...heads()) + 6;
  const room = { x: left, top: start + PILLAR_GAP, width };
  let y = sheet.write("heading", i18n.local(pillar.title), room) + 4;
  sheet.rule(y, true, left, width);
  for (const indicator of indicators) {
    const top = y + ROW_PADDING;
    const title = { x: left + CODE, top, width: first - CODE - GAP };
    sheet.write("code", indicator.code, { x: left, top, width: CODE });
    y = Math.max(
      top + TEXTS.title.leading,
      sheet.write("title", i18n.local(indicator.title), title),
      ...writeAll((country, x) => writeCell(drawing, country, indicator, x, top)),
    );
    y += ROW_PADDING;
    sheet.rule(y, false, left, width);
  }
  return y;
}

function layOut({ comparison, place: { width } }: Drawing) {
  const columns = Math.max(1, comparison.countries.length);
  const isNarrow = (width - FIRST_COLUMN) / columns < BESIDE;
  const first = isNarrow ? FIRST_COLUMN_SMALL : FIRST_COLUMN;
  return { first, column: (width - first) / columns };
}

function writeHead(drawing: Drawing, country: ComparedCountry, x: number): number {
  const { comparison, i18n, sheet } = drawing;
  const width = layOut(drawing).column - GAP;
  sheet.mark(x + 6, 8, <CountrySymbol place={country.place} />);
  const { words, likeness } = headOf(comparison, country, i18n);
  return [words, likeness].reduce(
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
