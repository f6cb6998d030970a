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
import { createSheet, SheetDrawing, TEXTS } from "../../figure/sheet.tsx";
import { createTable, type FigureColumn } from "../../figure/table.ts";
import { answerText, classWord } from "../../i18n/class-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { describeLikeness, headCount, leadText } from "./compare-text.ts";

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
  const [all, measures] = [countries, listed].map((some) => some.map(({ code }) => code));
  return {
    finding: leadText(comparison, i18n),
    legend: classesPresent(tally(answers, all, measures)).map((kind) => ({
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

/** The matrix as a drawing, by pillar: heads, then a line for each measure with a mark, and words, for each country. */
export function drawMatrix(
  { answers, countries, listed, ...scope }: Comparison,
  withWords: boolean,
  pictureWidth: number,
  measure: MeasureText,
  i18n: I18n,
) {
  const { framework } = answers;
  const sheet = createSheet(pictureWidth, measure);
  const columns = Math.max(1, countries.length);
  const isNarrow = (pictureWidth - FIRST_COLUMN) / columns < BESIDE;
  const first = isNarrow ? FIRST_COLUMN_SMALL : FIRST_COLUMN;
  const column = (pictureWidth - first) / columns;
  const width = column - GAP;

  const writeHead = (country: ComparedCountry, x: number) => {
    const { code, name, place } = country;
    const all = { answers, countries, ...scope };
    sheet.mark(code, x + 6, 8, <CountrySymbol place={place} />);
    const notes = [
      headCount(all, country, i18n).long,
      describeLikeness(all, country, i18n)?.words ?? "",
    ];
    return notes.reduce(
      (top, note, line) => sheet.write("note", `${code} ${line}`, note, { x, top: top + 2, width }),
      sheet.write("name", `${code} name`, name, { x, top: MARK - 4, width }),
    );
  };
  const writeCell = (country: ComparedCountry, indicator: Measure, x: number, top: number) => {
    const answer = answers.cell(country.code, indicator.code);
    const id = `${indicator.code}-${country.code}`;
    sheet.mark(id, x + 8, top + 8, <StatusGlyph status={answer.class} />);
    if (!withWords && answer.score === undefined) return top;
    const words =
      instrumentsOf(country, indicator).join(" · ") || answerText(i18n, answer, framework);
    const room =
      column >= BESIDE
        ? { x: x + MARK, top, width: width - MARK }
        : { x, top: top + MARK - 4, width };
    return sheet.write("note", id, words, { ...room, mostLines: MOST_LINES });
  };
  const writeTitle = ({ code, title }: Measure, top: number) => {
    sheet.write("code", `${code} code`, code, { x: 0, top, width: CODE });
    const room = { x: CODE, top, width: first - CODE - GAP };
    return Math.max(top + TEXTS.title.leading, sheet.write("title", code, i18n.local(title), room));
  };
  const writeAll = (write: (country: ComparedCountry, x: number) => number) =>
    countries.map((country, index) => write(country, first + index * column));

  let y = Math.max(0, ...writeAll(writeHead)) + 6;
  for (const { id, title } of framework.pillars) {
    const own = listed.filter(({ pillar }) => pillar === id);
    if (own.length === 0) continue;
    const room = { x: 0, top: y + PILLAR_GAP, width: pictureWidth };
    y = sheet.write("heading", id, i18n.local(title), room) + 4;
    sheet.rule(y, true);
    for (const indicator of own) {
      const top = y + ROW_PADDING;
      const ends = writeAll((country, x) => writeCell(country, indicator, x, top));
      y = Math.max(writeTitle(indicator, top), ...ends) + ROW_PADDING;
      sheet.rule(y);
    }
  }
  return <SheetDrawing id="comparison" sheet={sheet} height={y + 1} />;
}
