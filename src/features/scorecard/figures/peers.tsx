import { PeersChart } from "../../../charts/PeersChart.tsx";
import { extentOf, ROLES } from "../../../domain/answers.ts";
import { choosePeerGroup, type PeerGroup } from "../../../domain/compare/peers.ts";
import { figureHeight } from "../../../domain/figures.ts";
import {
  classesPresent,
  shareInPlace,
  type Tally,
  tallyAnswers,
  tallyByMeasure,
} from "../../../domain/tally.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import { countOf } from "../../../i18n/coverage-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { StatusGlyph } from "../../../ui/StatusMark.tsx";
import type { ChartsView } from "../charts-view.ts";
import {
  codeColumn,
  type MeasureLine,
  measureColumn,
  measureLines,
  statusColumns,
} from "../columns.tsx";

/** A measure of the country beside its peers. */
interface PeersLine extends MeasureLine {
  peers: Tally;
  /** Share of the peers that have it in place. */
  share: number;
  /** How far they are ahead, from -1 to 1; undefined where it is not known whether the country has it. */
  gap: number | undefined;
}

export const needsAreas = true;

/** Peers by measure: whether the country has each beside how many of its peers do, sorted by how far they are ahead. */
export function createFigure(view: ChartsView): Figure {
  const { i18n, onFilter } = view;
  const { t, local, percent } = i18n;
  const group = choosePeerGroup(view.answers, view.areas, view.country);
  const lines = compareLines(view, group);
  const groupWords = describeGroup(group, i18n);
  const title = t("chart.peers.title");
  const text = { title, description: describePeers(lines, groupWords, i18n) };
  const size = { pillars: 0, measures: lines.length };
  const height = figureHeight("peers", size);
  const data = lines.map((line) => ({
    code: line.indicator.code,
    title: local(line.indicator.title),
    status: line.answer.class,
    share: line.share,
    count: countOf(i18n, line.peers),
    tooltip: [
      { label: t(`status.${line.answer.class}`), value: "" },
      { label: t("chart.column.in-place"), value: shareOf(line, i18n) },
    ],
  }));
  return {
    id: "peers",
    fileName: "peers-by-measure",
    title,
    finding: text.description,
    legend: [
      ...classesPresent(tallyAnswers(lines.map(({ answer }) => answer))).map((kind) => ({
        id: kind,
        label: t(`status.${kind}`),
        symbol: <StatusGlyph status={kind} />,
      })),
      {
        id: "peers",
        label: t("chart.peers.share", { group: groupWords }),
        symbol: (
          <rect x={-7} y={-5} width={14} height={10} fill="var(--exists)" fillOpacity={0.45} />
        ),
      },
    ],
    table: createTable(lines, ({ indicator }) => indicator.code, columnsOf(view)),
    height,
    draw: ({ width, isPicture }) => (
      <PeersChart
        {...{ data, text, width, height }}
        formatShare={percent}
        {...(!isPicture && { onMeasure: (code) => onFilter({ text: code }) })}
      />
    ),
  };
}

/** Whoever is furthest behind comes first, what is not known last. */
function compareLines(view: ChartsView, { members }: PeerGroup): PeersLine[] {
  const { answers, measures } = view;
  const tallies = tallyByMeasure(answers, members, measures);
  const lines = measureLines(view).flatMap((line): PeersLine[] => {
    const peers = tallies.get(line.indicator.code);
    const share = peers && shareInPlace(peers);
    if (!peers || share === undefined) return [];
    const extent = extentOf(line.answer, answers.framework);
    return [{ ...line, peers, share, gap: extent === undefined ? undefined : share - extent }];
  });
  return lines.toSorted((a, b) => (b.gap ?? -2) - (a.gap ?? -2) || b.share - a.share);
}

const describeGroup = ({ subregion, members: { length: count } }: PeerGroup, { t }: I18n) =>
  subregion
    ? t("chart.peers.group.region", { count, region: t(`region.${subregion}`) })
    : t("chart.peers.group.all", { count });

/** More names than these are counted. */
const MOST_NAMES = 4;
const HALF = 0.5;

/** What the country has not and most of its peers have, and the other way round. */
function describePeers(lines: readonly PeersLine[], group: string, i18n: I18n): string {
  const { t, local, list } = i18n;
  const names = (some: readonly PeersLine[]) => {
    const shown = some.slice(0, MOST_NAMES).map(({ indicator }) => local(indicator.title));
    const rest = some.length - shown.length;
    return list(rest > 0 ? [...shown, t("reading.more", { count: rest })] : shown);
  };
  const roleOf = ({ answer }: PeersLine) => ROLES[answer.class];
  const behind = lines.filter((line) => roleOf(line) === "no" && line.share > HALF);
  const ahead = lines.filter((line) => roleOf(line) === "yes" && line.share < HALF).toReversed();
  return [
    behind.length > 0
      ? t("chart.peers.behind", { group, measures: names(behind) })
      : t("chart.peers.not-behind", { group }),
    ...(ahead.length > 0 ? [t("chart.peers.ahead", { measures: names(ahead) })] : []),
  ].join(" ");
}

const shareOf = ({ peers, share }: PeersLine, { t, percent }: I18n) =>
  t("chart.share-of", { inPlace: peers.inPlace, total: peers.asked, share: percent(share) });

/** Shares as numbers of 0 to 1, with as many digits as a spreadsheet can use. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

function columnsOf(view: ChartsView): FigureColumn<PeersLine>[] {
  const { t } = view.i18n;
  return [
    codeColumn(view),
    measureColumn(view),
    ...statusColumns(view),
    {
      id: "peers_in_place",
      label: t("chart.peers.in-place"),
      only: "file",
      value: ({ peers }) => peers.inPlace,
    },
    {
      id: "peers_asked",
      label: t("chart.peers.asked"),
      only: "file",
      value: ({ peers }) => peers.asked,
    },
    {
      id: "peers_share",
      label: t("chart.peers.column"),
      isNumeric: true,
      value: ({ share }) => rounded(share),
      show: (line) => shareOf(line, view.i18n),
    },
  ];
}
