import { PEERS_FILL, PeersChart } from "../../../charts/ShareCharts.tsx";
import { markOf, ROLES } from "../../../domain/answers.ts";
import { choosePeerGroup } from "../../../domain/compare/peers.ts";
import { listMarks } from "../../../domain/marks.ts";
import { measureRows } from "../../../domain/measure-rows.ts";
import { tallyRows } from "../../../domain/scorecard.ts";
import { extentOf, possibleShare, shareInPlace } from "../../../domain/statistics.ts";
import { classesPresent, tally } from "../../../domain/tally.ts";
import {
  answerColumn,
  column,
  createTable,
  type Figure,
  type FigureColumn,
  IN_FILE,
  legendOf,
} from "../../../figure/figure.tsx";
import { listFirst } from "../../../i18n/answer-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { classWord, countOf } from "../../../i18n/words.ts";
import { type ChartsView, figureHeight, measureColumns, shareColumn } from "../charts-view.tsx";

type PeersRow = ReturnType<typeof comparePeers>[number];

export const needsAreas = true;

/** The country's answer to each measure, and the share of its peers that have the measure. */
export function createFigure(view: ChartsView): Figure {
  const { answers, country, name, year, i18n, onFilter } = view;
  const { t, percent } = i18n;
  const { subregion, members } = choosePeerGroup(answers, view.areas, country);
  const rows = comparePeers(view, members);
  const count = members.length;
  const group = subregion
    ? t("chart.peers.group.region", { count, region: t(`region.${subregion}`) })
    : t("chart.peers.group.all", { count });
  const lacked = rows.filter(isBehind).length;
  // Replaces the filters by status and text, which the chart ignores and which could exclude the measure.
  const filterTo = (code: string) => onFilter({ statuses: [], text: code });
  const height = figureHeight("peers", { pillars: 0, measures: rows.length });
  const data = rows.map((row) => toMark(row, view));
  const marks = listMarks(
    classesPresent(tallyRows(rows)),
    rows.map(({ answer }) => answer),
  );
  return {
    id: "peers",
    fileName: "peers-by-measure",
    title: t("chart.peers.title"),
    headline: t("picture.peers", { country: name, count: lacked, group, year }),
    finding: describePeers(rows, group, i18n),
    legend: [
      ...legendOf(marks, (mark) => classWord(i18n, mark, answers.framework)),
      {
        id: "peers",
        label: t("chart.peers.share", { group }),
        symbol: <rect x={-7} y={-5} width={14} height={10} {...PEERS_FILL} />,
      },
    ],
    table: createTable(rows, ({ indicator }) => indicator.code, columnsOf(view, filterTo)),
    height,
    others: count,
    draw: ({ width, isPicture }) => (
      <PeersChart
        {...{ data, width, height }}
        formatShare={percent}
        onRow={isPicture ? undefined : filterTo}
      />
    ),
  };
}

function toMark(row: PeersRow, { answers, i18n }: ChartsView) {
  const { indicator, answer, share, peers } = row;
  const title = i18n.local(indicator.title);
  const status = markOf(answer);
  return {
    id: indicator.code,
    label: title,
    heading: `${indicator.code} ${title}`,
    status,
    share,
    count: countOf(i18n, peers),
    tooltip: [
      { label: classWord(i18n, status, answers.framework), value: "" },
      { label: i18n.t("chart.column.in-place"), value: shareText(row, i18n) },
    ],
  };
}

function columnsOf({ answers, i18n }: ChartsView, filterTo: (code: string) => void) {
  const { t } = i18n;
  const show = (row: PeersRow) => shareText(row, i18n);
  const columns: FigureColumn<PeersRow>[] = [
    ...measureColumns<PeersRow>(i18n, filterTo),
    answerColumn(answers.framework, i18n, ({ answer }) => answer),
    column("peers_in_place", t("chart.peers.in-place"), ({ peers }) => peers.inPlace, IN_FILE),
    column("peers_not_known", t("chart.peers.not-known"), ({ peers }) => peers.unknown, IN_FILE),
    column("peers_asked", t("chart.peers.asked"), ({ peers }) => peers.asked, IN_FILE),
    shareColumn("peers_share", t("chart.peers.column"), ({ share }) => share, show),
  ];
  return columns;
}

const shareText = ({ peers, share }: PeersRow, { t, percent }: I18n) =>
  t("chart.share-of", { ...peers, total: peers.asked, share: percent(share) });

/** Sorts the measures by the country's answer, "not in place" first, then by the share of peers that have them, highest first. */
function comparePeers({ answers, country, measures }: ChartsView, members: readonly string[]) {
  const rows = measureRows(answers, country, measures).flatMap((row) => {
    const peers = tally(answers, members, [row.indicator.code]);
    const share = shareInPlace(peers);
    if (share === undefined) return [];
    // Unknown and missing answers are sorted last.
    const extent = extentOf(row.answer, answers.framework) ?? Number.POSITIVE_INFINITY;
    return [{ ...row, peers, share, extent }];
  });
  return rows.toSorted((a, b) => (a.extent === b.extent ? b.share - a.share : a.extent - b.extent));
}

/** Maximum number of measures to name. */
const MAX_NAMES = 4;
const MAJORITY = 0.5;
const isBehind = ({ answer, share }: PeersRow) => ROLES[answer.class] === "no" && share > MAJORITY;
const isAhead = ({ answer, peers }: PeersRow) =>
  ROLES[answer.class] === "yes" && (possibleShare(peers) ?? 1) < MAJORITY;

/** Names the measures that most peers have and the country lacks, and the reverse. */
function describePeers(rows: readonly PeersRow[], group: string, i18n: I18n): string {
  const { t, join, local } = i18n;
  const names = (some: readonly PeersRow[]) => {
    const shown = some.slice(0, MAX_NAMES).map(({ indicator }) => local(indicator.title));
    return listFirst(i18n, shown, some.length);
  };
  const behind = rows.filter(isBehind);
  const ahead = rows.filter(isAhead).toReversed();
  return join(
    "space",
    behind.length > 0
      ? t("chart.peers.behind", { group, measures: names(behind) })
      : t("chart.peers.not-behind", { group }),
    ahead.length > 0 && t("chart.peers.ahead", { measures: names(ahead) }),
    t("chart.peers.order"),
  );
}
