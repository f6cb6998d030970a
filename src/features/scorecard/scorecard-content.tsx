import { markOf } from "../../domain/answers.ts";
import { type CountrySince, laterScores } from "../../domain/editions/country-file.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Framework } from "../../domain/framework.ts";
import { listMarks } from "../../domain/marks.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { classesPresent } from "../../domain/tally.ts";
import type { PictureRoom, SnapshotContent } from "../../export/snapshot.ts";
import { createMeasure, type MeasureText } from "../../export/wrap-text.ts";
import {
  answerColumn,
  backingColumn,
  column,
  createTable,
  type FigureColumn,
  joinNames,
  legendOf,
  nearEntry,
  pillarColumn,
} from "../../figure/figure.tsx";
import { describeFilter } from "../../figure/page-words.ts";
import { drawPages, type Sheet, TEXTS } from "../../figure/sheet.tsx";
import { countsText, instrumentNames, laterWords, limitFinding } from "../../i18n/answer-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { classWord, isUnscored } from "../../i18n/words.ts";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { laterColumns } from "./charts-view.tsx";

export interface ScorecardContentView {
  framework: Framework;
  /** The rows of the selected pillars. Counts include all of them. */
  rows: readonly Row[];
  listed: readonly Row[];
  since: CountrySince | undefined;
  filter: Filter;
  flagsOf: (code: string) => readonly string[];
  i18n: I18n;
}

/** Left edges of the columns, in CSS pixels. The names extend to the later scores or to the right edge. */
const X = { code: 26, title: 80, status: 284, names: 384 };
/** Left edges in a narrow drawing, where status and names are below the title and the scores. */
const NARROW = { title: 76, names: 76 };
const NARROWER_THAN = 640;
/** Minimum width of the drawing, excluding the score columns. */
const LEAST_WIDTH = 216;
const STATUS = 84;
const COLUMN_GAP = 14;
const SCORE_WIDTH = { wide: 84, narrow: 75 };
const ROW_PADDING = 6;
/** Maximum number of lines of names: below the title if narrow, beside it if wide. The data file has all names. */
const MAX_LINES = { narrow: 2, wide: 6 };

export function scorecardContent(view: ScorecardContentView): SnapshotContent {
  const { framework, rows, listed, since, filter, i18n } = view;
  const filters = describeFilter(i18n, filter).join(" · ");
  const nothing = i18n.t("scorecard.nothing", { filters });
  const claim = countsText(tallyRows(rows), framework, i18n);
  const classes = classesPresent(tallyRows(listed));
  const marks = listMarks(
    classes,
    listed.map(({ answer }) => answer),
  );
  const codes = rows.map(({ indicator }) => indicator.code);
  const finding = i18n.t("chart.sentence", { claim });
  return {
    ...(listed.length === 0
      ? { finding: nothing }
      : limitFinding({ finding }, framework, codes, i18n)),
    legend: [
      ...legendOf(marks, (mark) => classWord(i18n, mark, framework)),
      ...nearEntry(i18n, since !== undefined),
    ],
    listed: i18n.t("filters.found", { shown: listed.length, total: framework.indicators.length }),
    table: createTable(listed, ({ indicator }) => indicator.code, columnsOf(view)).toFile(),
    draw: (room) => drawScorecard(view, room, createMeasure()),
  };
}

export function drawScorecard(
  view: ScorecardContentView,
  { width, height }: PictureRoom,
  measure: MeasureText,
) {
  const editions = view.since?.editions.length ?? 0;
  const least = Math.max(width, LEAST_WIDTH + editions * SCORE_WIDTH.narrow);
  const groups = groupByPillar(view.listed).map(({ pillar, rows }) => ({
    heading: (sheet: Sheet, top: number) => drawHeading(layOut(view, least, sheet), pillar, top),
    rows: rows.map(
      (row) => (sheet: Sheet, top: number) =>
        drawRow(layOut(view, least, sheet), row, top + ROW_PADDING),
    ),
  }));
  return drawPages(groups, { width: least, height }, measure);
}

/** Draws a pillar's heading. At the top of a page, it includes the names of the later editions. */
function drawHeading(columns: Columns, pillar: Row["pillar"], top: number): number {
  const { rows, since, i18n, sheet, x, isNarrow, write, writeScores } = columns;
  const total = tallyRows(rows.filter((row) => row.pillar.id === pillar.id));
  const count = i18n.t("scorecard.in-place-of", { inPlace: total.inPlace, total: total.asked });
  const countAt = isNarrow ? x.status : x.names;
  const y =
    Math.max(
      write("heading", i18n.local(pillar.title), top, 0, countAt),
      write(isNarrow ? "note" : "words", count, top, countAt, x.namesEnd),
    ) + 4;
  const editions = since?.editions ?? [];
  if (top === 0)
    writeScores(
      editions.map(({ short }) => ({ text: i18n.local(short) })),
      top + 2,
    );
  sheet.rule(y, true);
  return y;
}

/** Draws a row. Returns the y coordinate of its lower edge. */
function drawRow(columns: Columns, { indicator, finding, answer }: Row, top: number): number {
  const { framework, since, i18n, sheet, x, isNarrow, write, writeScores } = columns;
  const mark = markOf(answer);
  sheet.mark(8, top + 8, <StatusGlyph status={mark} />);
  const later = since ? laterScores(since, indicator.code) : [];
  const scores = later.map((one) => ({ text: laterWords(i18n, one), score: one.score }));
  const scored = writeScores(isUnscored(later) ? scores.slice(0, 1) : scores, top);
  const below = Math.max(
    top + TEXTS.title.leading,
    write("code", indicator.code, top, x.code, x.title),
    write("title", i18n.local(indicator.title), top, x.title, x.titleEnd),
    ...scored,
  );
  const contacts = finding.contacts.map(({ value }) => value);
  const instruments = instrumentNames(finding.instruments, i18n);
  if (mark === "affirmed" && !isNarrow) instruments.push(i18n.t("scorecard.affirmed"));
  const names = [...instruments, ...contacts].join(" · ");
  const words = i18n.join("label", classWord(i18n, mark, framework), names);
  const bottoms = isNarrow
    ? [write("note", words, below, x.names, x.end, MAX_LINES.narrow)]
    : [
        write("title", i18n.t(`status.${finding.status}`), top, x.status, x.names),
        write("words", names, top, x.names, x.namesEnd, MAX_LINES.wide),
      ];
  const end = Math.max(below, ...bottoms) + ROW_PADDING;
  sheet.rule(end);
  return end;
}

type Columns = ReturnType<typeof layOut>;

/** Lays out the columns of a scorecard, and returns functions that write into them. */
function layOut(view: ScorecardContentView, width: number, sheet: Sheet) {
  const isNarrow = width < NARROWER_THAN;
  const scoreWidth = SCORE_WIDTH[isNarrow ? "narrow" : "wide"];
  const end = width - (view.since?.editions.length ?? 0) * scoreWidth;
  const namesEnd = end + COLUMN_GAP;
  const ends = { end: width + COLUMN_GAP, namesEnd };
  const x = isNarrow
    ? { ...X, ...NARROW, ...ends, status: end - STATUS, titleEnd: namesEnd }
    : { ...X, ...ends, titleEnd: X.status };
  type Kind = keyof typeof TEXTS;
  const write = (kind: Kind, text: string, top: number, from: number, to: number, most?: number) =>
    sheet.write(kind, text, { x: from, top, width: to - from - COLUMN_GAP, maxLines: most });
  const writeScores = (
    scores: readonly { text: string; score?: number | undefined }[],
    top: number,
  ) =>
    scores.map(({ text, score }, at) => {
      const from = namesEnd + at * scoreWidth;
      return write(score === undefined ? "note" : "score", text, top, from, from + scoreWidth);
    });
  return { ...view, sheet, x, isNarrow, write, writeScores };
}

function columnsOf({ framework, since, flagsOf, i18n }: ScorecardContentView) {
  const { t, join, local } = i18n;
  const columns: FigureColumn<Row>[] = [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    pillarColumn(i18n),
    answerColumn(framework, i18n, ({ answer }) => answer),
    backingColumn(i18n, ({ answer }) => answer),
    column("instruments", t("snapshot.column.instruments"), ({ finding }) =>
      joinNames(instrumentNames(finding.instruments, i18n)),
    ),
    column("contacts", t("drawer.contacts"), ({ finding }) =>
      joinNames(finding.contacts.map(({ value }) => value)),
    ),
    column("care", t("drawer.flags"), ({ indicator }) => join("space", ...flagsOf(indicator.code))),
    ...laterColumns<Row>(since, i18n),
  ];
  return columns;
}
