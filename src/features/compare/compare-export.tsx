import { CountrySymbol } from "../../charts/symbols.tsx";
import { measuresByPillar } from "../../domain/answers.ts";
import {
  type ComparedCountry,
  type Comparison,
  isDifferent,
  type Scope,
} from "../../domain/compare/comparison.ts";
import { computeGaps, type Gap } from "../../domain/compare/gaps.ts";
import type { Measure } from "../../domain/framework.ts";
import { classesPresent, type Tally, tally, tallyAnswers } from "../../domain/tally.ts";
import type { PictureRoom } from "../../export/snapshot.ts";
import { createMeasure, type MeasureText } from "../../export/wrap-text.ts";
import { column, createTable, type FigureColumn, legendOf } from "../../figure/figure.tsx";
import {
  createSheet,
  drawGroups,
  isLandscape,
  type Place,
  type Sheet,
  TEXTS,
} from "../../figure/sheet.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { answerText, classWord } from "../../i18n/words.ts";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { describeLead, headOf, instrumentsOf, namesOf, valuesOf } from "./compare-text.ts";
import { describeGaps, gapLines, gapNotes, lawModels, modelNames, namedBy } from "./gap-text.ts";

/** The first column, where the countries leave it room and where they do not. */
const FIRST_COLUMN = 224;
const FIRST_COLUMN_SMALL = 184;
/** Half a landscape leaves each country at least so much; of more with names each half is a page. */
const LEAST_COLUMN = { words: 100, marks: 86 };
const MOST_IN_HALF = 4;
/** In a country's column narrower than this, the words stand below the mark. */
const BESIDE = 120;
const CODE = 42;
const GAP = 12;
const MARK = 22;
/** Most lines of a cell's words: a long list of laws is in the data, not in the picture. */
const MOST_LINES = 3;
const ROW_PADDING = 6;
const PILLAR_GAP = 14;
/** Where the words of a gap begin, and the room above and below them. */
const INDENT = 26;
const GAP_PADDING = 8;

/** What an export of the matrix holds: the measures listed, in words too where the page shows names. */
export function matrixContent(comparison: Comparison, withWords: boolean, i18n: I18n) {
  const { answers, countries, listed } = comparison;
  const [all, measures] = [countries, listed].map((some) => some.map(({ code }) => code));
  return {
    ...describeLead(comparison, i18n),
    legend: legendFor(tally(answers, all, measures), comparison, i18n),
    table: createTable(listed, ({ code }) => code, matrixColumns(comparison, i18n)).toFile(),
    draw: (room: PictureRoom) => drawMatrix(comparison, withWords, room, createMeasure(), i18n),
  };
}

/** What an export of the gap list holds. */
export function gapsContent(scope: Scope, i18n: I18n) {
  const list = computeGaps(scope);
  const { gaps } = list;
  return {
    ...describeGaps(list, scope, i18n, gapNotes(list, scope, i18n)),
    legend: legendFor(tallyAnswers(gaps.map(({ answer }) => answer)), scope, i18n),
    table: createTable(gaps, ({ indicator }) => indicator.code, gapColumns(scope, i18n)).toFile(),
    draw: ({ width }: PictureRoom) => drawGaps(gaps, scope, width, i18n),
  };
}

const namesIn = (country: ComparedCountry, { code }: Measure) =>
  instrumentsOf(country, code).map(({ name }) => name);

const legendFor = (counted: Tally, { answers: { framework } }: Scope, i18n: I18n) =>
  legendOf(classesPresent(counted), (kind) => classWord(i18n, kind, framework));

/** Per country its answer in words and as a code, and what its profile names. */
function matrixColumns({ answers, countries }: Comparison, i18n: I18n): FigureColumn<Measure>[] {
  const { t, local } = i18n;
  const codes = countries.map(({ code }) => code);
  const titles = new Map(answers.framework.pillars.map(({ id, title }) => [id, local(title)]));
  return [
    column("code", t("chart.column.code"), ({ code }) => code),
    column("measure", t("chart.column.measure"), ({ title }) => local(title)),
    column("pillar", t("chart.column.pillar"), ({ pillar }) => titles.get(pillar) ?? pillar),
    column("differs", t("compare.column.differs"), ({ code }) =>
      t(isDifferent(answers, codes, code) ? "compare.yes" : "compare.no"),
    ),
    ...countries.flatMap((country) => {
      const { code, name } = country;
      const answerTo = (one: Measure) => answers.cell(code, one.code);
      const word = (one: Measure) => classWord(i18n, answerTo(one).class, answers.framework);
      const scoreOrClass = (one: Measure) => answerTo(one).score ?? answerTo(one).class;
      const named = (one: Measure) => namesIn(country, one).join("; ");
      return [
        column(`${code}_status`, name, word),
        column(`${code}_status_code`, `${name}: ${t("chart.column.status-code")}`, scoreOrClass),
        column(`${code}_instruments`, `${name}: ${t("snapshot.column.instruments")}`, named),
      ];
    }),
  ];
}

/** Per gap the country's answer, its models and what they name, and where a later edition is here what it scores. */
function gapColumns(scope: Scope, i18n: I18n): FigureColumn<Gap<ComparedCountry>>[] {
  const { t, local } = i18n;
  const values = valuesOf(scope, i18n);
  const named = (groups: readonly { name: string; titles: readonly string[] }[]) =>
    groups.map(({ name, titles }) => `${name}: ${titles.join(", ")}`).join("; ");
  const modelsOf = (kind: "closed" | "both"): FigureColumn<Gap<ComparedCountry>> =>
    column(kind, t(`compare.column.${kind}`, values), (gap) =>
      modelNames(gap, kind, i18n).join("; "),
    );
  const statusOf = ({ answer }: Gap<ComparedCountry>) =>
    answer.score ?? answerText(i18n, answer, scope.answers.framework);
  const scoreOf = ({ own }: Gap<ComparedCountry>) => own ?? t("scorecard.no-score");
  const ownScore = column("own_score", t("compare.column.own", values), scoreOf);
  return [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    column("status", t("chart.column.status"), statusOf),
    column("status_code", t("chart.column.status-code"), ({ answer }) => answer.class),
    column("in_place_in", t("compare.column.models", values), ({ models }) =>
      namesOf(models.flatMap(({ kind, country }) => (kind === "closed" ? [] : country))).join("; "),
    ),
    column("through", t("compare.column.through"), (gap) => named(namedBy(gap))),
    column("laws", t("compare.column.laws"), (gap) => named(lawModels(gap))),
    column("not_known_in", t("compare.column.not-known", values), ({ notKnown }) =>
      namesOf(notKnown).join("; "),
    ),
    ...(scope.pairing ? [modelsOf("closed"), modelsOf("both"), ownScore] : []),
  ];
}

/** The matrix as a drawing, by pillar: heads, then a line for each measure with a mark, and words, for each country. */
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
      (group, place, sheet) => drawPillar({ comparison, withWords, i18n }, group, place, sheet),
    );
  const middle = Math.ceil(pillars.length / 2);
  const isPaged = isLandscape(room) && withWords && countries.length > MOST_IN_HALF && middle > 1;
  if (!isPaged) return drawPart(pillars, room.height);
  const pages = [pillars.slice(0, middle), pillars.slice(middle)];
  return pages.map((page) => drawPart(page, Number.POSITIVE_INFINITY));
}

interface MatrixView {
  comparison: Comparison;
  withWords: boolean;
  i18n: I18n;
}

/** A pillar's lines, the first with the countries above them; gives where they end. */
function drawPillar(
  { comparison, withWords, i18n }: MatrixView,
  { pillar, indicators }: ReturnType<typeof measuresByPillar>[number],
  place: Place,
  sheet: Sheet,
): number {
  const { answers, countries } = comparison;
  const { left, width: whole } = place;
  const columns = Math.max(1, countries.length);
  const isNarrow = (whole - FIRST_COLUMN) / columns < BESIDE;
  const first = isNarrow ? FIRST_COLUMN_SMALL : FIRST_COLUMN;
  const column = (whole - first) / columns;
  const width = column - GAP;
  const writeHead = (country: ComparedCountry, x: number) => {
    const { name, place } = country;
    sheet.mark(x + 6, 8, <CountrySymbol place={place} />);
    const { words, likeness } = headOf(comparison, country, i18n);
    return [words, likeness].reduce(
      (top, note) => sheet.write("note", note, { x, top: top + 2, width }),
      sheet.write("name", name, { x, top: MARK - 4, width }),
    );
  };
  const writeCell = (country: ComparedCountry, indicator: Measure, x: number, top: number) => {
    const answer = answers.cell(country.code, indicator.code);
    sheet.mark(x + 8, top + 8, <StatusGlyph status={answer.class} />);
    if (!withWords && answer.score === undefined) return top;
    const named = namesIn(country, indicator).join(" · ");
    const words = named || answerText(i18n, answer, answers.framework);
    const room =
      column >= BESIDE
        ? { x: x + MARK, top, width: width - MARK }
        : { x, top: top + MARK - 4, width };
    return sheet.write("note", words, { ...room, mostLines: MOST_LINES });
  };
  const writeAll = (write: (country: ComparedCountry, x: number) => number) =>
    countries.map((country, index) => write(country, left + first + index * column));
  const start = place.top || Math.max(0, ...writeAll(writeHead)) + 6;
  const room = { x: left, top: start + PILLAR_GAP, width: whole };
  let y = sheet.write("heading", i18n.local(pillar.title), room) + 4;
  sheet.rule(y, true, left, whole);
  for (const indicator of indicators) {
    const top = y + ROW_PADDING;
    const title = { x: left + CODE, top, width: first - CODE - GAP };
    sheet.write("code", indicator.code, { x: left, top, width: CODE });
    y = Math.max(
      top + TEXTS.title.leading,
      sheet.write("title", i18n.local(indicator.title), title),
      ...writeAll((country, x) => writeCell(country, indicator, x, top)),
    );
    y += ROW_PADDING;
    sheet.rule(y, false, left, whole);
  }
  return y;
}

/** Each gap with what the page shows of it at once. */
function drawGaps(gaps: readonly Gap<ComparedCountry>[], scope: Scope, width: number, i18n: I18n) {
  const sheet = createSheet(width, createMeasure());
  const room = { x: INDENT, width: width - INDENT };
  let y = 0;
  for (const gap of gaps) {
    const { code, title } = gap.indicator;
    const top = y + GAP_PADDING;
    sheet.mark(8, top + 9, <StatusGlyph status={gap.answer.class} />);
    y = sheet.write("heading", `${code}  ${i18n.local(title)}`, { ...room, top }) + 2;
    for (const { label, value } of gapLines(gap, scope, i18n).atOnce)
      y = sheet.write("words", i18n.t("compare.gaps.line", { label, value }), { ...room, top: y });
    y += GAP_PADDING;
    sheet.rule(y);
  }
  return sheet.draw(y + 1);
}
