import { framework } from "../../dataset/framework.ts";
import type { Filter } from "../../domain/filter.ts";
import { groupByPillar, type PillarRows, type Row, tallyRows } from "../../domain/scorecard.ts";
import { laterScores } from "../../domain/since.ts";
import { classesPresent } from "../../domain/tally.ts";
import type { PictureRoom, SnapshotContent } from "../../export/snapshot.ts";
import type { MeasureText } from "../../export/wrap-text.ts";
import { column, createTable, type FigureColumn, legendOf } from "../../figure/figure.tsx";
import { describeFilter } from "../../figure/page-words.ts";
import { createMeasure, createSheet, type Sheet, TEXTS } from "../../figure/sheet.tsx";
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
const X = { code: 26, title: 80, status: 286, names: 404 };
const COLUMN_GAP = 14;
const SCORE_WIDTH = 82;
const ROW_PADDING = 6;
const PILLAR_GAP = 16;
/** Least width of a column of rows, what parts two of them, and the room in which there are two. */
const LEAST_WIDTH = 736;
const BETWEEN = 40;
const LANDSCAPE = 1.4;

/** What an export of the scorecard holds: the rows that are listed, and the counts of all in view. */
export function scorecardContent(view: ScorecardView): SnapshotContent {
  const { rows, listed, filter, i18n } = view;
  const nothing = i18n.t("scorecard.nothing", {
    filters: describeFilter(i18n, filter).join(" · "),
  });
  return {
    finding: listed.length === 0 ? nothing : countsText(tallyRows(rows), i18n),
    legend: legendOf(classesPresent(tallyRows(listed)), (kind) => i18n.t(`status.${kind}`)),
    table: createTable(listed, ({ indicator }) => indicator.code, columnsOf(view)).toFile(),
    draw: (room) => drawScorecard(view, room, createMeasure()),
  };
}

/** The scorecard as a drawing, in two columns where the room is a landscape: pillars, and under each its rows. */
export function drawScorecard(view: ScorecardView, room: PictureRoom, measure: MeasureText) {
  const groups = groupByPillar(framework, view.listed);
  const columns = room.width / room.height > LANDSCAPE && groups.length > 1 ? 2 : 1;
  const width = Math.max(LEAST_WIDTH, (room.width - (columns - 1) * BETWEEN) / columns);
  const sheet = createSheet(columns * width + (columns - 1) * BETWEEN, measure);
  let before = 0;
  const half = view.listed.length / 2;
  const isSecond = (count: number) => columns === 2 && before + count / 2 > half;
  const ends = [0, 0];
  for (const group of groups) {
    const column = isSecond(group.rows.length) ? 1 : 0;
    const left = column * (width + BETWEEN);
    ends[column] = drawPillar(view, group, { left, width, top: ends[column] ?? 0 }, sheet);
    before += group.rows.length;
  }
  return sheet.draw(Math.max(...ends) + 1);
}

/** A pillar's head with the later editions, and its rows; gives where they end. */
function drawPillar(
  { rows, since, i18n }: ScorecardView,
  { pillar, rows: listed }: PillarRows,
  { left, width, top }: { left: number; width: number; top: number },
  sheet: Sheet,
): number {
  const { t, local } = i18n;
  const editions = since?.editions ?? [];
  const total = tallyRows(rows.filter((row) => row.pillar.id === pillar.id));
  /** Where the names end and the later scores begin. */
  const end = width - editions.length * SCORE_WIDTH;
  const scoreAt = (at: number) => end + COLUMN_GAP + at * SCORE_WIDTH;
  let y = top === 0 ? 0 : top + PILLAR_GAP;
  const write = (kind: keyof typeof TEXTS, text: string, from: number, to: number) =>
    sheet.write(kind, text, { x: left + from, top: y, width: to - from - COLUMN_GAP });
  const count = t("scorecard.in-place-of", { inPlace: total.inPlace, total: total.asked });
  write("words", count, X.names, end);
  const bottom = write("heading", local(pillar.title), 0, X.names);
  if (top === 0) {
    y += 2;
    for (const [at, edition] of editions.entries())
      write("note", t("scorecard.gci", edition), scoreAt(at), scoreAt(at + 1));
  }
  y = bottom + 4;
  sheet.rule(y, true, left, width);
  for (const { indicator, finding } of listed) {
    const { code, title } = indicator;
    y += ROW_PADDING;
    sheet.mark(left + 8, y + 8, <StatusGlyph status={finding.status} />);
    const status = t(`status.${finding.status}`);
    const names = namesOf(finding).join(" · ");
    const later = since ? laterScores(since, code) : [];
    y = Math.max(
      y + TEXTS.title.leading,
      write("code", code, X.code, X.title),
      write("title", local(title), X.title, X.status),
      write("title", status, X.status, X.names),
      write("words", names, X.names, end + COLUMN_GAP),
      ...later.map((score, at) =>
        write("score", laterWords(i18n, score), scoreAt(at), scoreAt(at + 1)),
      ),
    );
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
