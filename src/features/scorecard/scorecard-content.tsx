import {
  type CountrySince,
  type LaterScore,
  laterScores,
} from "../../domain/editions/country-file.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Framework } from "../../domain/framework.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { classesPresent } from "../../domain/tally.ts";
import type { PictureRoom, SnapshotContent } from "../../export/snapshot.ts";
import { createMeasure, type MeasureText } from "../../export/wrap-text.ts";
import {
  answerColumn,
  column,
  createTable,
  type FigureColumn,
  joinNames,
  legendOf,
  nearEntry,
  pillarColumn,
} from "../../figure/figure.tsx";
import { describeFilter } from "../../figure/page-words.ts";

import { drawGroups, type Place, type Sheet, TEXTS } from "../../figure/sheet.tsx";
import { countsText, instrumentNames, laterWords, limitFinding } from "../../i18n/answer-words.ts";

import type { I18n } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";
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
/** Left edges in half a landscape page, where names are below the title. */
const HALF = { title: 76, names: 76 };
const STATUS = 104;
const COLUMN_GAP = 14;
const SCORE_WIDTH = 84;
const ROW_PADDING = 6;
const PILLAR_GAP = 16;
const LEAST_WIDTH = { whole: 736, half: 420 };

export function scorecardContent(view: ScorecardContentView): SnapshotContent {
  const { framework, rows, listed, since, filter, i18n } = view;
  const filters = describeFilter(i18n, filter).join(" · ");
  const nothing = i18n.t("scorecard.nothing", { filters });
  const claim = countsText(tallyRows(rows), framework, i18n);
  const codes = rows.map(({ indicator }) => indicator.code);
  const finding = i18n.t("chart.sentence", { claim });
  return {
    ...(listed.length === 0
      ? { finding: nothing }
      : limitFinding({ finding }, framework, codes, i18n)),
    legend: [
      ...legendOf(classesPresent(tallyRows(listed)), (kind) => classWord(i18n, kind, framework)),
      ...nearEntry(i18n, since !== undefined),
    ],
    table: createTable(listed, ({ indicator }) => indicator.code, columnsOf(view)).toFile(),
    draw: (room) => drawScorecard(view, room, createMeasure()),
  };
}

export const drawScorecard = (
  view: ScorecardContentView,
  room: PictureRoom,
  measure: MeasureText,
) =>
  drawGroups(groupByPillar(view.listed), room, LEAST_WIDTH, measure, (group, place, sheet) =>
    drawPillar(view, group, place, sheet),
  );

/** Draws a pillar's heading and rows; returns the y coordinate of their end. */
function drawPillar(
  { rows, since, i18n }: ScorecardContentView,
  { pillar, rows: listed }: ReturnType<typeof groupByPillar<Row>>[number],
  place: Place,
  sheet: Sheet,
): number {
  const { t, local } = i18n;
  const editions = since?.editions ?? [];
  const total = tallyRows(rows.filter((row) => row.pillar.id === pillar.id));
  const count = t("scorecard.in-place-of", { inPlace: total.inPlace, total: total.asked });
  const { x, write, writeScores } = layOut(place, editions.length, sheet);
  const isFirst = place.top === 0;
  const top = isFirst ? 0 : place.top + PILLAR_GAP;
  const countAt = place.isHalf ? x.status : x.names;
  write(place.isHalf ? "note" : "words", count, top, countAt, x.namesEnd);
  const y = write("heading", local(pillar.title), top, 0, countAt) + 4;
  if (isFirst)
    writeScores(
      editions.map(({ short }) => ({ text: local(short) })),
      top + 2,
    );
  sheet.rule(y, true, place.left, place.width);
  return listed.reduce((end, row) => {
    const later = since ? laterScores(since, row.indicator.code) : [];
    return drawRow(row, later, end + ROW_PADDING, place, sheet, i18n);
  }, y);
}

/** Draws a row; returns the y coordinate of its end. */
function drawRow(
  { indicator, finding }: Row,
  later: readonly LaterScore[],
  top: number,
  place: Place,
  sheet: Sheet,
  i18n: I18n,
): number {
  const { x, write, writeScores } = layOut(place, later.length, sheet);
  sheet.mark(place.left + 8, top + 8, <StatusGlyph status={finding.status} />);
  const scores = later.map((one) => ({ text: laterWords(i18n, one), score: one.score }));
  const isSame =
    new Set(scores.map(({ text }) => text)).size === 1 &&
    scores.every(({ score }) => score === undefined);
  const scored = writeScores(isSame ? scores.slice(0, 1) : scores, top);
  const below = Math.max(
    top + TEXTS.title.leading,
    write("code", indicator.code, top, x.code, x.title),
    write("title", i18n.local(indicator.title), top, x.title, x.status),
    write("title", i18n.t(`status.${finding.status}`), top, x.status, x.statusEnd),
  );
  const contacts = finding.contacts.map(({ value }) => value);
  const names = [...instrumentNames(finding.instruments, i18n), ...contacts].join(" · ");
  const bottom = place.isHalf
    ? write("note", names, below, x.names, x.namesEnd)
    : write("words", names, top, x.names, x.namesEnd);
  const end = Math.max(below, bottom, ...scored) + ROW_PADDING;
  sheet.rule(end, false, place.left, place.width);
  return end;
}

/** Lays out the columns of a scorecard at a position, and returns functions that write into them. */
function layOut({ left, width, isHalf }: Place, editions: number, sheet: Sheet) {
  const end = width - editions * SCORE_WIDTH;
  const namesEnd = end + COLUMN_GAP;
  const x = isHalf
    ? { ...X, ...HALF, status: end - STATUS, statusEnd: namesEnd, namesEnd }
    : { ...X, statusEnd: X.names, namesEnd };
  const write = (kind: keyof typeof TEXTS, text: string, top: number, from: number, to: number) =>
    sheet.write(kind, text, { x: left + from, top, width: to - from - COLUMN_GAP });
  const writeScores = (
    scores: readonly { text: string; score?: number | undefined }[],
    top: number,
  ) =>
    scores.map(({ text, score }, at) => {
      const from = namesEnd + at * SCORE_WIDTH;
      return write(score === undefined ? "note" : "score", text, top, from, from + SCORE_WIDTH);
    });
  return { x, write, writeScores };
}

const columnsOf = ({
  framework,
  since,
  flagsOf,
  i18n,
}: ScorecardContentView): FigureColumn<Row>[] => {
  const { t, local } = i18n;
  return [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    pillarColumn(i18n),
    answerColumn(framework, i18n, ({ answer }) => answer),
    column("instruments", t("snapshot.column.instruments"), ({ finding }) =>
      joinNames(instrumentNames(finding.instruments, i18n)),
    ),
    column("contacts", t("drawer.contacts"), ({ finding }) =>
      joinNames(finding.contacts.map(({ value }) => value)),
    ),
    column("care", t("drawer.flags"), ({ indicator }) => flagsOf(indicator.code).join(" ")),
    ...laterColumns<Row>(since, i18n),
  ];
};
