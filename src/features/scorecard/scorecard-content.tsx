import type { ReactElement } from "react";
import type { Filter } from "../../domain/filter.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { type LaterScore, laterScores } from "../../domain/since.ts";
import { classesPresent } from "../../domain/tally.ts";
import type { PictureRoom, SnapshotContent } from "../../export/snapshot.ts";
import type { MeasureText } from "../../export/wrap-text.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { createMeasure } from "../../figure/measure-text.ts";
import { createSheet, type Sheet, SheetDrawing, TEXTS } from "../../figure/sheet.tsx";
import { createTable, type FigureColumn } from "../../figure/table.ts";
import { whyNoScore } from "../../i18n/class-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { countsText } from "./finding-text.ts";
import type { ScorecardExportProps } from "./ScorecardExport.tsx";

interface ScorecardView
  extends Pick<ScorecardExportProps, "framework" | "rows" | "listed" | "since"> {
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
    legend: classesPresent(tallyRows(listed)).map((kind) => ({
      id: kind,
      label: i18n.t(`status.${kind}`),
      symbol: <StatusGlyph status={kind} />,
    })),
    table: createTable(listed, ({ indicator }) => indicator.code, columnsOf(view)).toFile(),
    draw: (room) => drawScorecard(view, room, createMeasure(document)),
  };
}

/** The scorecard as a drawing, in two columns where the room is a landscape: pillars, and under each its rows. */
export function drawScorecard(
  view: ScorecardView,
  room: PictureRoom,
  measure: MeasureText,
): ReactElement {
  const groups = groupByPillar(view.framework, view.listed);
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
  return <SheetDrawing id="scorecard" sheet={sheet} height={Math.max(...ends) + 1} />;
}

/** A pillar's head with the later editions, and its rows; gives where they end. */
function drawPillar(
  { rows, since, i18n }: ScorecardView,
  { pillar, rows: listed }: ReturnType<typeof groupByPillar>[number],
  { left, width, top }: { left: number; width: number; top: number },
  sheet: Sheet,
): number {
  const { t, local } = i18n;
  const editions = since?.editions ?? [];
  const total = tallyRows(rows.filter((row) => row.pillar.id === pillar.id));
  const end = width - editions.length * SCORE_WIDTH;
  const scoreRoom = (at: number) => ({
    x: left + end + at * SCORE_WIDTH + COLUMN_GAP,
    width: SCORE_WIDTH - COLUMN_GAP,
  });
  let y = top === 0 ? 0 : top + PILLAR_GAP;
  const head = (from: number, to: number) => ({ x: left + from, top: y, width: to - from });
  const bottom = sheet.write("heading", pillar.id, local(pillar.title), head(0, X.names));
  const count = t("scorecard.in-place-of", { inPlace: total.inPlace, total: total.asked });
  sheet.write("words", `${pillar.id} count`, count, head(X.names, end));
  for (const [at, edition] of top === 0 ? editions.entries() : [])
    sheet.write("note", `${pillar.id} ${at}`, t("scorecard.gci", edition), {
      ...scoreRoom(at),
      top: y + 2,
    });
  y = bottom + 4;
  sheet.rule(y, true, left, width);
  for (const { indicator, finding } of listed) {
    const { code, title } = indicator;
    const first = y + ROW_PADDING;
    const place = (from: number, to: number) => ({
      x: left + from,
      top: first,
      width: to - from - COLUMN_GAP,
    });
    sheet.mark(code, left + 8, first + 8, <StatusGlyph status={finding.status} />);
    sheet.write("code", `${code} code`, code, place(X.code, X.title));
    const names = [
      ...finding.instruments.map(({ name }) => name),
      ...finding.contacts.map(({ value }) => value),
    ].join(" · ");
    const later = since ? laterScores(since, code) : [];
    y =
      Math.max(
        first + TEXTS.title.leading,
        sheet.write("title", code, local(title), place(X.title, X.status)),
        sheet.write(
          "title",
          `${code} status`,
          t(`status.${finding.status}`),
          place(X.status, X.names),
        ),
        sheet.write("words", `${code} names`, names, place(X.names, end + COLUMN_GAP)),
        ...later.map((score, at) =>
          sheet.write("score", `${code} ${at}`, describeScore(score, i18n), {
            ...scoreRoom(at),
            top: first,
          }),
        ),
      ) + ROW_PADDING;
    sheet.rule(y, false, left, width);
  }
  return y;
}

/** "0.50"; near ones are marked; or why there is none. */
const describeScore = (later: LaterScore, i18n: I18n): string =>
  later.score === undefined
    ? i18n.t(whyNoScore(later))
    : `${later.asked?.isNear ? "≈ " : ""}${i18n.score(later.score)}`;

/** A column for each later edition: its score as a number, or why there is none. */
const scoreColumns = ({ since, i18n: { t } }: ScorecardView): FigureColumn<Row>[] =>
  (since?.editions ?? []).map((edition, at) => ({
    id: `gci_${edition.years}`,
    label: t("scorecard.gci", edition),
    value: ({ indicator }) => {
      const later = since && laterScores(since, indicator.code)[at];
      return later?.score ?? (later ? t(whyNoScore(later)) : "");
    },
  }));

const columnsOf = (view: ScorecardView): FigureColumn<Row>[] => [
  ...profileColumns(view),
  ...scoreColumns(view),
];

const profileColumns = ({
  describeCare,
  i18n: { t, local },
}: ScorecardView): FigureColumn<Row>[] => [
  { id: "code", label: t("chart.column.code"), value: ({ indicator }) => indicator.code },
  {
    id: "measure",
    label: t("chart.column.measure"),
    value: ({ indicator }) => local(indicator.title),
  },
  { id: "pillar", label: t("chart.column.pillar"), value: ({ pillar }) => local(pillar.title) },
  {
    id: "status",
    label: t("chart.column.status"),
    value: ({ finding }) => t(`status.${finding.status}`),
  },
  {
    id: "status_code",
    label: t("chart.column.status-code"),
    value: ({ finding }) => finding.status,
  },
  {
    id: "instruments",
    label: t("snapshot.column.instruments"),
    value: ({ finding }) => finding.instruments.map(({ name }) => name).join("; "),
  },
  {
    id: "contacts",
    label: t("drawer.contacts"),
    value: ({ finding }) => finding.contacts.map(({ value }) => value).join("; "),
  },
  {
    id: "care",
    label: t("drawer.flags"),
    value: ({ indicator }) => describeCare(indicator.code).join(" "),
  },
];
