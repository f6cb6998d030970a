import { CountrySymbol } from "../../charts/CountrySymbol.tsx";
import {
  type ComparedCountry,
  type Comparison,
  isDifferent,
} from "../../domain/compare/comparison.ts";
import type { Measure } from "../../domain/framework.ts";
import { classesPresent, tally } from "../../domain/tally.ts";
import type { SnapshotContent } from "../../export/snapshot.ts";
import type { MeasureText } from "../../export/wrap-text.ts";
import { createMeasure } from "../../figure/measure-text.ts";
import { createSheet, type Sheet, SheetDrawing, TEXTS } from "../../figure/sheet.tsx";
import { createTable, type FigureColumn } from "../../figure/table.ts";
import { answerText, classWord } from "../../i18n/class-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { describeLikeness, headText, leadText } from "./compare-text.ts";

/** The first column, where the countries leave it room and where they do not. */
const FIRST_COLUMN = 224;
const FIRST_COLUMN_SMALL = 184;
/** In a country's column narrower than this, the words stand below the mark. */
const BESIDE = 120;
const CODE = 42;
const GAP = 12;
const MARK = 22;
/** Most lines of a cell's words: a long list of laws is in the data, not in the picture. */
const MOST_LINES = 3;
const ROW_PADDING = 6;
const PILLAR_GAP = 14;

/** What an export of the matrix holds: the measures listed, in words too where the page shows names. */
export function matrixContent(
  comparison: Comparison,
  withWords: boolean,
  i18n: I18n,
): SnapshotContent {
  const { answers, countries, listed } = comparison;
  const given = tally(
    answers,
    countries.map(({ code }) => code),
    listed.map(({ code }) => code),
  );
  return {
    finding: leadText(comparison, i18n),
    legend: classesPresent(given).map((kind) => ({
      id: kind,
      label: classWord(i18n, kind, answers.framework),
      symbol: <StatusGlyph status={kind} />,
    })),
    table: toTable(comparison, i18n).toFile(),
    draw: ({ width }) => drawMatrix(comparison, withWords, width, createMeasure(document), i18n),
  };
}

/** Names of the instruments that a country's profile has for a measure. */
const instrumentsOf = ({ profile }: ComparedCountry, { code }: Measure): string[] =>
  (profile?.indicators[code]?.instruments ?? []).map(({ name }) => name);

/** Per country its answer in words and as a code, and what its profile names. */
function toTable({ answers, countries, listed }: Comparison, i18n: I18n) {
  const { t, local } = i18n;
  const codes = countries.map(({ code }) => code);
  const titles = new Map(answers.framework.pillars.map(({ id, title }) => [id, local(title)]));
  const column = (id: string, label: string, value: FigureColumn<Measure>["value"]) => ({
    id,
    label,
    value,
  });
  return createTable(listed, ({ code }) => code, [
    column("code", t("chart.column.code"), ({ code }) => code),
    column("measure", t("chart.column.measure"), ({ title }) => local(title)),
    column("pillar", t("chart.column.pillar"), ({ pillar }) => titles.get(pillar) ?? pillar),
    column("differs", t("compare.column.differs"), ({ code }) =>
      t(isDifferent(answers, codes, code) ? "compare.yes" : "compare.no"),
    ),
    ...countries.flatMap((country) => {
      const { code, name } = country;
      const answerTo = (indicator: Measure) => answers.cell(code, indicator.code);
      return [
        column(`${code}_status`, name, (one) =>
          classWord(i18n, answerTo(one).class, answers.framework),
        ),
        column(
          `${code}_status_code`,
          `${name}: ${t("chart.column.status-code")}`,
          (one) => answerTo(one).score ?? answerTo(one).class,
        ),
        column(`${code}_instruments`, `${name}: ${t("snapshot.column.instruments")}`, (one) =>
          instrumentsOf(country, one).join("; "),
        ),
      ];
    }),
  ]);
}

/** Where the columns are: the first ends where the first country's begins. */
interface Columns {
  first: number;
  column: number;
  /** Of a country's column, less what parts it from the next. */
  room: number;
  xOf: (index: number) => number;
}

function layOutColumns(countries: number, width: number): Columns {
  const isNarrow = (width - FIRST_COLUMN) / countries < BESIDE;
  const first = isNarrow ? FIRST_COLUMN_SMALL : FIRST_COLUMN;
  const column = (width - first) / countries;
  return { first, column, room: column - GAP, xOf: (index) => first + index * column };
}

/** The matrix as a drawing, by pillar. */
export function drawMatrix(
  comparison: Comparison,
  withWords: boolean,
  width: number,
  measure: MeasureText,
  i18n: I18n,
) {
  const { answers, countries, listed } = comparison;
  const sheet = createSheet(width, measure);
  const columns = layOutColumns(Math.max(1, countries.length), width);
  let y = writeHeads(comparison, columns, sheet, i18n) + 6;
  for (const { id, title } of answers.framework.pillars) {
    const own = listed.filter(({ pillar }) => pillar === id);
    if (own.length === 0) continue;
    const room = { x: 0, top: y + PILLAR_GAP, width };
    y = sheet.write("heading", id, i18n.local(title), room) + 4;
    sheet.rule(y, true);
    for (const indicator of own) {
      const top = y + ROW_PADDING;
      const ends = countries.map((country, index) =>
        writeCell(comparison, { country, indicator, index, top, withWords }, columns, sheet, i18n),
      );
      y = Math.max(writeTitle(indicator, top, columns, sheet, i18n), ...ends) + ROW_PADDING;
      sheet.rule(y);
    }
  }
  return <SheetDrawing id="comparison" sheet={sheet} height={y + 1} />;
}

/** The countries: badge above name, and the small lines below. */
function writeHeads(
  comparison: Comparison,
  { room: width, xOf }: Columns,
  sheet: Sheet,
  i18n: I18n,
): number {
  const ends = comparison.countries.map((country, index) => {
    const { code, name, place } = country;
    const x = xOf(index);
    sheet.mark(code, x + 6, 8, <CountrySymbol place={place} />);
    const end = sheet.write("name", `${code} name`, name, { x, top: MARK - 4, width });
    const notes = [
      headText(comparison, country, i18n),
      describeLikeness(comparison, country, i18n)?.words ?? "",
    ];
    return notes.reduce(
      (top, note, line) => sheet.write("note", `${code} ${line}`, note, { x, top: top + 2, width }),
      end,
    );
  });
  return Math.max(0, ...ends);
}

/** Code and title of a measure; gives where they end. */
function writeTitle(
  { code, title }: Measure,
  top: number,
  { first }: Columns,
  sheet: Sheet,
  { local }: I18n,
): number {
  sheet.write("code", `${code} code`, code, { x: 0, top, width: CODE });
  const room = { x: CODE, top, width: first - CODE - GAP };
  return Math.max(top + TEXTS.title.leading, sheet.write("title", code, local(title), room));
}

/** A country's mark, and its words beside or below; gives where they end. */
function writeCell(
  { answers }: Comparison,
  cell: {
    country: ComparedCountry;
    indicator: Measure;
    index: number;
    top: number;
    withWords: boolean;
  },
  { column, room, xOf }: Columns,
  sheet: Sheet,
  i18n: I18n,
): number {
  const { country, indicator, index, top } = cell;
  const answer = answers.cell(country.code, indicator.code);
  const { class: kind, score } = answer;
  const id = `${indicator.code}-${index}`;
  const x = xOf(index);
  sheet.mark(id, x + 8, top + 8, <StatusGlyph status={kind} />);
  if (!cell.withWords && score === undefined) return top;
  const word = answerText(i18n, answer, answers.framework);
  const words = instrumentsOf(country, indicator).join(" · ") || word;
  const place =
    column >= BESIDE
      ? { x: x + MARK, top, width: room - MARK }
      : { x, top: top + MARK - 4, width: room };
  return sheet.write("note", id, words, { ...place, mostLines: MOST_LINES });
}
