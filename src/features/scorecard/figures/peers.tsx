import { PeersChart } from "../../../charts/ShareCharts.tsx";
import { extentOf, ROLES } from "../../../domain/answers.ts";
import { choosePeerGroup } from "../../../domain/compare/peers.ts";
import { figureHeight } from "../../../domain/figures.ts";
import { classesPresent, shareInPlace, tally, tallyAnswers } from "../../../domain/tally.ts";
import { column, createTable, type Figure, IN_FILE, legendOf } from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { classWord, countOf } from "../../../i18n/words.ts";
import {
  type ChartsView,
  measureColumns,
  measureLines,
  shareColumn,
  statusColumns,
} from "../charts-view.tsx";

/** A measure of the country beside its peers: the share of them that have it in place, and how far they are ahead. */
type PeersLine = ReturnType<typeof compareLines>[number];

export const needsAreas = true;

/** Peers by measure: whether the country has each beside how many of its peers do, sorted by how far they are ahead. */
export function createFigure(view: ChartsView): Figure {
  const { name, year, i18n, onFilter } = view;
  const { t, local, percent } = i18n;
  const { subregion, members } = choosePeerGroup(view.answers, view.areas, view.country);
  const lines = compareLines(view, members);
  const lacked = lines.filter(isBehind).length;
  const count = members.length;
  const group = subregion
    ? t("chart.peers.group.region", { count, region: t(`region.${subregion}`) })
    : t("chart.peers.group.all", { count });
  const shareText = ({ peers, share }: PeersLine) =>
    t("chart.share-of", { inPlace: peers.inPlace, total: peers.asked, share: percent(share) });
  const filterTo = (code: string) => onFilter({ text: code });
  const height = figureHeight("peers", { pillars: 0, measures: lines.length });
  const data = lines.map((line) => ({
    id: line.indicator.code,
    label: local(line.indicator.title),
    heading: `${line.indicator.code} ${local(line.indicator.title)}`,
    status: line.answer.class,
    share: line.share,
    count: countOf(i18n, line.peers),
    tooltip: [
      { label: classWord(i18n, line.answer.class, view.answers.framework), value: "" },
      { label: t("chart.column.in-place"), value: shareText(line) },
    ],
  }));
  const classes = classesPresent(tallyAnswers(lines.map(({ answer }) => answer)));
  return {
    id: "peers",
    fileName: "peers-by-measure",
    title: t("chart.peers.title"),
    headline: t("picture.peers", { country: name, count: lacked, group, year }),
    finding: describePeers(lines, group, i18n),
    legend: [
      ...legendOf(classes, (kind) => classWord(i18n, kind, view.answers.framework)),
      {
        id: "peers",
        label: t("chart.peers.share", { group }),
        symbol: <rect x={-7} y={-5} width={14} height={10} fill="var(--partial-tint)" />,
      },
    ],
    table: createTable(lines, ({ indicator }) => indicator.code, [
      ...measureColumns(i18n, filterTo),
      ...statusColumns(view),
      column("peers_in_place", t("chart.peers.in-place"), ({ peers }) => peers.inPlace, IN_FILE),
      column("peers_asked", t("chart.peers.asked"), ({ peers }) => peers.asked, IN_FILE),
      shareColumn("peers_share", t("chart.peers.column"), ({ share }) => share, shareText),
    ]),
    height,
    draw: ({ width, isPicture }) => (
      <PeersChart
        {...{ data, width, height }}
        formatShare={percent}
        onRow={isPicture ? undefined : filterTo}
      />
    ),
  };
}

/** Whoever is furthest behind comes first, what is not known last. */
function compareLines(view: ChartsView, members: readonly string[]) {
  const lines = measureLines(view).flatMap((line) => {
    const peers = tally(view.answers, members, [line.indicator.code]);
    const share = shareInPlace(peers);
    if (share === undefined) return [];
    const extent = extentOf(line.answer, view.answers.framework);
    /** From -1 to 1; undefined where it is not known whether the country has it. */
    const gap = extent === undefined ? undefined : share - extent;
    return [{ ...line, peers, share, gap }];
  });
  return lines.toSorted((a, b) => (b.gap ?? -2) - (a.gap ?? -2) || b.share - a.share);
}

/** More names than these are counted. */
const MOST_NAMES = 4;
const HALF = 0.5;
const isBehind = ({ answer, share }: PeersLine) => ROLES[answer.class] === "no" && share > HALF;
const isAhead = ({ answer, share }: PeersLine) => ROLES[answer.class] === "yes" && share < HALF;

/** What the country has not and most of its peers have, and the other way round. */
function describePeers(lines: readonly PeersLine[], group: string, i18n: I18n): string {
  const { t, local, list } = i18n;
  const names = (some: readonly PeersLine[]) => {
    const shown = some.slice(0, MOST_NAMES).map(({ indicator }) => local(indicator.title));
    const rest = some.length - shown.length;
    return list(rest > 0 ? [...shown, t("reading.more", { count: rest })] : shown);
  };
  const behind = lines.filter(isBehind);
  const ahead = lines.filter(isAhead).toReversed();
  return [
    behind.length > 0
      ? t("chart.peers.behind", { group, measures: names(behind) })
      : t("chart.peers.not-behind", { group }),
    ...(ahead.length > 0 ? [t("chart.peers.ahead", { measures: names(ahead) })] : []),
  ].join(" ");
}
