import { CountrySymbol } from "../../charts/symbols.tsx";
import { markOf } from "../../domain/answers.ts";
import {
  answeringMembers,
  type Comparison,
  isDifferent,
  isUnprofiled,
  type Party,
} from "../../domain/compare/comparison.ts";
import type { Measure } from "../../domain/framework.ts";
import { measuresByPillar } from "../../domain/measure-rows.ts";
import { tally } from "../../domain/tally.ts";
import type { PictureRoom } from "../../export/snapshot.ts";
import { createMeasure, type MeasureText } from "../../export/wrap-text.ts";
import {
  answerColumn,
  backingColumn,
  column,
  createTable,
  type FigureColumn,
  joinNames,
} from "../../figure/figure.tsx";
import { drawPages, type Sheet, TEXTS } from "../../figure/sheet.tsx";
import { instrumentNames } from "../../i18n/answer-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import {
  cellText,
  countColumns,
  describeLead,
  headOf,
  instrumentsOf,
  isScored,
  labelInFile,
  matrixLegend,
  similarityNote,
} from "./compare-text.ts";

/** Layout constants, in CSS pixels. */
const FIRST_COLUMN = 224;
const FIRST_COLUMN_SMALL = 184;
/** Minimum width of a country's column. */
const LEAST_COLUMN = { words: 118, marks: 86 };
/** Minimum width of a column with text beside the mark. In narrower columns, the text is below the mark. */
const BESIDE = 120;
const CODE = 42;
const GAP = 12;
const MARK = 22;
/** Maximum number of lines of a cell. Longer text is truncated, but the data file contains it in full. */
const MAX_LINES = 3;
const ROW_PADDING = 6;
const HEAD_GAP = 12;

export function matrixContent(comparison: Comparison, withNames: boolean, i18n: I18n) {
  const { answers, listed } = comparison;
  const { length: total } = answers.framework.indicators;
  return {
    ...describeLead(comparison, i18n),
    note: similarityNote(comparison, i18n),
    legend: matrixLegend(comparison, i18n),
    listed: i18n.t("filters.found", { shown: listed.length, total }),
    table: createTable(listed, ({ code }) => code, matrixColumns(comparison, i18n)).toFile(),
    draw: (room: PictureRoom) => drawMatrix(comparison, withNames, room, createMeasure(), i18n),
  };
}

function matrixColumns(comparison: Comparison, i18n: I18n): FigureColumn<Measure>[] {
  const { answers, parties } = comparison;
  const { t, local } = i18n;
  const codes = answeringMembers(comparison);
  const titles = new Map(answers.framework.pillars.map(({ id, title }) => [id, local(title)]));
  const titleOf = ({ pillar }: Measure) => titles.get(pillar) ?? pillar;
  return [
    column("code", t("chart.column.code"), ({ code }) => code),
    column("measure", t("chart.column.measure"), ({ title }) => local(title)),
    column("pillar", t("chart.column.pillar"), titleOf, { code: ({ pillar }) => pillar }),
    column("differs", t("compare.column.differs"), ({ code }) =>
      t(isDifferent(answers, codes, code) ? "compare.yes" : "compare.no"),
    ),
    ...parties.flatMap((country): FigureColumn<Measure>[] => {
      const { code, members, group } = country;
      const tallyOf = (one: Measure) => tally(answers, members, [one.code]);
      if (group) return countColumns(comparison, country, tallyOf, i18n);
      const labelOf = (label: string) => labelInFile(i18n, country, label);
      const answerTo = (one: Measure) =>
        isUnprofiled(answers, country) ? undefined : answers.cell(code, one.code);
      const scoreOf = (one: Measure) => answerTo(one)?.score ?? t("scorecard.no-score");
      if (isScored(comparison))
        return [column(`${code}_score`, labelOf(t("chart.column.score")), scoreOf)];
      const status = labelOf(t("chart.column.status"));
      const named = (one: Measure) =>
        joinNames(instrumentNames(instrumentsOf(country, one.code), i18n));
      return [
        answerColumn(answers.framework, i18n, answerTo, `${code}_status`, status),
        backingColumn(i18n, answerTo, `${code}_backing`, labelOf(t("snapshot.column.backing"))),
        column(`${code}_instruments`, labelOf(t("snapshot.column.instruments")), named),
      ];
    }),
  ];
}

/** Draws the matrix. If the countries do not fit side by side, they are split across pages. */
export function drawMatrix(
  comparison: Comparison,
  withNames: boolean,
  room: PictureRoom,
  measure: MeasureText,
  i18n: I18n,
) {
  const { answers, parties, listed } = comparison;
  const codes = listed.map(({ code }) => code);
  const least = LEAST_COLUMN[withNames ? "words" : "marks"];
  const most = Math.max(1, Math.floor((room.width - FIRST_COLUMN_SMALL) / least));
  const parts = Math.ceil(parties.length / most);
  const size = Math.ceil(parties.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const shown = parties.slice(part * size, (part + 1) * size);
    const drawing = { comparison, withNames, i18n, ...layOut(shown, room.width) };
    const groups = measuresByPillar(answers.framework, codes).map(({ pillar, indicators }) => ({
      heading: (sheet: Sheet, top: number) => {
        const box = { x: 0, top, width: room.width };
        const y = sheet.write("heading", i18n.local(pillar.title), box) + 4;
        sheet.rule(y, true);
        return y;
      },
      rows: indicators.map(
        (indicator) => (sheet: Sheet, top: number) => drawRow(drawing, indicator, sheet, top),
      ),
    }));
    return drawPages(groups, room, measure, (sheet, page) => writeHeads(drawing, sheet, page));
  }).flat();
}

interface Drawing extends ReturnType<typeof layOut> {
  comparison: Comparison;
  withNames: boolean;
  i18n: I18n;
}

/** The width of the first column, and the columns of the countries on a page. */
function layOut(shown: readonly Party[], width: number) {
  const isNarrow = (width - FIRST_COLUMN) / shown.length < BESIDE;
  const first = isNarrow ? FIRST_COLUMN_SMALL : FIRST_COLUMN;
  const step = (width - first) / shown.length;
  const columns = shown.map((country, at) => ({
    country,
    x: first + at * step,
    width: step - GAP,
  }));
  return { first, columns };
}

/** Draws the column headers: symbol and name. The first page also has each party's count and note. */
function writeHeads({ comparison, i18n, columns }: Drawing, sheet: Sheet, page: number): number {
  const ends = columns.map(({ country, x, width }) => {
    sheet.mark(x + 6, 8, <CountrySymbol place={country.place} />);
    const { words, note } = headOf(comparison, country, i18n);
    return (page === 0 ? [words, note] : []).reduce(
      (top, text) => sheet.write("note", text, { x, top: top + 2, width }),
      sheet.write("name", country.name, { x, top: MARK - 4, width }),
    );
  });
  return Math.max(...ends) + HEAD_GAP;
}

/** Draws a measure with its answers. Returns the y coordinate of its lower edge. */
function drawRow(drawing: Drawing, indicator: Measure, sheet: Sheet, start: number): number {
  const { i18n, first, columns } = drawing;
  const top = start + ROW_PADDING;
  sheet.write("code", indicator.code, { x: 0, top, width: CODE });
  const ends = [
    top + TEXTS.title.leading,
    sheet.write("title", i18n.local(indicator.title), { x: CODE, top, width: first - CODE - GAP }),
    ...columns.map((column) => writeCell(drawing, column, indicator, sheet, top)),
  ];
  const end = Math.max(...ends) + ROW_PADDING;
  sheet.rule(end);
  return end;
}

function writeCell(
  { comparison, withNames, i18n }: Drawing,
  { country, x, width }: Drawing["columns"][number],
  indicator: Measure,
  sheet: Sheet,
  top: number,
): number {
  const { answers } = comparison;
  const { code } = indicator;
  const text = cellText(answers, country, code, i18n);
  if (country.group) return sheet.write("note", text, { x, top, width });
  const answer = answers.cell(country.code, code);
  sheet.mark(x + 8, top + 8, <StatusGlyph status={markOf(answer)} />);
  if (!withNames && answer.score === undefined) return top;
  const names = instrumentNames(instrumentsOf(country, code), i18n);
  const words = names.join(" · ") || text;
  const isBeside = width + GAP >= BESIDE;
  const room = isBeside
    ? { x: x + MARK, top, width: width - MARK }
    : { x, top: top + MARK - 4, width };
  return sheet.write("note", words, { ...room, maxLines: MAX_LINES });
}
