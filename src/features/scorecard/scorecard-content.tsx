import { framework } from "../../dataset/framework.ts";
import { type LaterScore, laterScores } from "../../domain/editions/outcome.ts";
import type { Filter } from "../../domain/filter.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { classesPresent } from "../../domain/tally.ts";
import type { PictureRoom, SnapshotContent } from "../../export/snapshot.ts";
import { createMeasure, type MeasureText } from "../../export/wrap-text.ts";
import { column, createTable, type FigureColumn, legendOf } from "../../figure/figure.tsx";
import { describeFilter } from "../../figure/page-words.ts";
import { drawGroups, type Place, type Sheet, TEXTS } from "../../figure/sheet.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { countsText, laterWords } from "../../i18n/words.ts";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { laterColumns } from "./charts-view.tsx";
import { namesOf } from "./IndicatorRow.tsx";
import type { ScorecardExportProps } from "./ScorecardExport.tsx";

interface ScorecardView extends Pick<ScorecardExportProps, "rows" | "listed" | "since"> {
  filter: Filter;
  /** What wants care in an indicator's section, in words. */
  describeCare: (code: string) => readonly string[];
  i18n: I18n;
}

/** Where the columns of a scorecard begin; names reach to the later scores, or to the end. */
const X = { code: 26, title: 80, status: 284, names: 384 };
/** In half a landscape names stand below their measure, and so much is left for the status. */
const HALF = { title: 76, names: 76 };
const STATUS = 104;
const COLUMN_GAP = 14;
const SCORE_WIDTH = 84;
const ROW_PADDING = 6;
const PILLAR_GAP = 16;
const LEAST_WIDTH = { whole: 736, half: 420 };

/** What an export of the scorecard holds: the rows that are listed, and the counts of all in view. */
export function scorecardContent(view: ScorecardView): SnapshotContent {
  const { rows, listed, filter, i18n } = view;
  const filters = describeFilter(i18n, filter).join(" · ");
  const nothing = i18n.t("scorecard.nothing", { filters });
  const claim = countsText(tallyRows(rows), i18n);
  return {
    finding: listed.length === 0 ? nothing : i18n.t("chart.sentence", { claim }),
    legend: legendOf(classesPresent(tallyRows(listed)), (kind) => i18n.t(`status.${kind}`)),
    table: createTable(listed, ({ indicator }) => indicator.code, columnsOf(view)).toFile(),
    draw: (room) => drawScorecard(view, room, createMeasure()),
  };
}

/** The scorecard as a drawing: pillars, and under each its rows. */
export const drawScorecard = (view: ScorecardView, room: PictureRoom, measure: MeasureText) =>
  drawGroups(
    groupByPillar(framework, view.listed),
    room,
    LEAST_WIDTH,
    measure,
    (group, place, sheet) => drawPillar(view, group, place, sheet),
  );

/** A pillar's head with the later editions, and its rows; gives where they end. */
function drawPillar(
  { rows, since, i18n }: ScorecardView,
  { pillar, rows: listed }: ReturnType<typeof groupByPillar>[number],
  { left, top, width, isHalf }: Place,
  sheet: Sheet,
): number {
  const { t, local } = i18n;
  const editions = since?.editions ?? [];
  const total = tallyRows(rows.filter((row) => row.pillar.id === pillar.id));
  /** Where the names end and the later scores begin. */
  const end = width - editions.length * SCORE_WIDTH;
  const x = isHalf ? { ...X, ...HALF, status: end - STATUS } : X;
  const countAt = isHalf ? x.status : x.names;
  const statusEnd = isHalf ? end + COLUMN_GAP : x.names;
  let y = top === 0 ? 0 : top + PILLAR_GAP;
  const write = (kind: keyof typeof TEXTS, text: string, from: number, to: number) =>
    sheet.write(kind, text, { x: left + from, top: y, width: to - from - COLUMN_GAP });
  /** Words step back behind figures. */
  const writeScores = (words: readonly string[], later: readonly LaterScore[] = []) =>
    words.map((text, at) => {
      const from = end + COLUMN_GAP + at * SCORE_WIDTH;
      const kind = later[at]?.score === undefined ? "note" : "score";
      return write(kind, text, from, from + SCORE_WIDTH);
    });
  const count = t("scorecard.in-place-of", { inPlace: total.inPlace, total: total.asked });
  write(isHalf ? "note" : "words", count, countAt, end + COLUMN_GAP);
  const bottom = write("heading", local(pillar.title), 0, countAt);
  if (top === 0) {
    y += 2;
    writeScores(editions.map((edition) => t("scorecard.gci", edition)));
  }
  y = bottom + 4;
  sheet.rule(y, true, left, width);
  for (const { indicator, finding } of listed) {
    const later = since ? laterScores(since, indicator.code) : [];
    y += ROW_PADDING;
    sheet.mark(left + 8, y + 8, <StatusGlyph status={finding.status} />);
    const names = namesOf(finding).join(" · ");
    const scores = later.map((score) => laterWords(i18n, score));
    // What no edition asked is said once.
    const isOne = new Set(scores).size === 1 && later.every(({ score }) => score === undefined);
    const scored = writeScores(isOne ? scores.slice(0, 1) : scores, later);
    const below = Math.max(
      y + TEXTS.title.leading,
      write("code", indicator.code, x.code, x.title),
      write("title", local(indicator.title), x.title, x.status),
      write("title", t(`status.${finding.status}`), x.status, statusEnd),
    );
    if (isHalf) y = below;
    const bottom = write(isHalf ? "note" : "words", names, x.names, end + COLUMN_GAP);
    y = Math.max(below, bottom, ...scored);
    y += ROW_PADDING;
    sheet.rule(y, false, left, width);
  }
  return y;
}

const columnsOf = ({ since, describeCare, i18n }: ScorecardView): FigureColumn<Row>[] => {
  const { t, local } = i18n;
  const join = (names: readonly { name?: string; value?: string }[]) =>
    names.map(({ name, value }) => name ?? value).join("; ");
  return [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    column("pillar", t("chart.column.pillar"), ({ pillar }) => local(pillar.title)),
    column("status", t("chart.column.status"), ({ finding }) => t(`status.${finding.status}`)),
    column("status_code", t("chart.column.status-code"), ({ finding }) => finding.status),
    column("instruments", t("snapshot.column.instruments"), ({ finding }) =>
      join(finding.instruments),
    ),
    column("contacts", t("drawer.contacts"), ({ finding }) => join(finding.contacts)),
    column("care", t("drawer.flags"), ({ indicator }) => describeCare(indicator.code).join(" ")),
    ...laterColumns<Row>(since, i18n),
  ];
};
