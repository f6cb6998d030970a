import { CoverageChart } from "../../../charts/ShareCharts.tsx";
import { type CoveragePart, CoverageSymbol } from "../../../charts/symbols.tsx";
import { figureHeight } from "../../../domain/figures.ts";
import { besideMedian, computeMedianFinding, type MedianPillar } from "../../../domain/findings.ts";
import type { Pillar } from "../../../domain/framework.ts";
import { possibleShare, shareInPlace, type Tally, tally } from "../../../domain/tally.ts";
import {
  column,
  createTable,
  type Figure,
  IN_FILE,
  pillarColumn,
} from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { countsText } from "../../../i18n/words.ts";
import { type ChartsView, shareColumn } from "../charts-view.tsx";

/** A pillar of which something was asked: what has a share. */
type Line = MedianPillar & { certain: number; possible: number };

/** Coverage by pillar: the share in place, how far it may reach, and the median of all countries. */
export function createFigure(view: ChartsView): Figure {
  const { answers, country, measures, i18n, onFilter } = view;
  const { t, local, percent } = i18n;
  const pillars = besideMedian(answers, country, measures);
  const lines = pillars.flatMap((pillar): Line[] => {
    const [certain, possible] = [shareInPlace(pillar), possibleShare(pillar)];
    return certain === undefined || possible === undefined
      ? []
      : [{ ...pillar, certain, possible }];
  });
  const count = answers.countries.length;
  const parts = partsOf(count, i18n);
  const shareText = ({ inPlace, asked, certain }: Line) =>
    t("chart.share-of", { inPlace, total: asked, share: percent(certain) });
  const wordsOf = (line: Line, id: CoveragePart) => {
    const share = line[id];
    if (share === undefined) return "";
    return id === "certain" ? shareText(line) : percent(share);
  };
  const data = lines.map((line) => ({
    ...line,
    id: line.pillar.id,
    label: local(line.pillar.short),
    tooltip: parts
      .filter(({ occurs }) => occurs(line))
      .map(({ id, label }) => ({ label, value: wordsOf(line, id) })),
  }));
  const height = figureHeight("coverage", { pillars: lines.length, measures: measures.length });
  const present = parts.filter(({ occurs }) => lines.some(occurs));
  return {
    id: "coverage",
    fileName: "coverage-by-pillar",
    title: t("chart.coverage.title"),
    finding: coverageText(pillars, count, tally(answers, [country], measures), i18n),
    legend: present.map(({ id, legend, label }) => ({
      id,
      label: legend ?? label,
      symbol: <CoverageSymbol part={id} />,
    })),
    table: createTable(lines, ({ pillar }) => pillar.id, [
      pillarColumn(view.i18n, (pillar) => view.onFilter({ pillars: [pillar] })),
      column("in_place", t("chart.column.in-place"), ({ inPlace }) => inPlace, IN_FILE),
      column("total", t("chart.column.total"), ({ asked }) => asked, IN_FILE),
      ...parts
        .filter((part) => part.id !== "median" || present.includes(part))
        .map(({ id, label }) => {
          const show = (line: Line) => wordsOf(line, id);
          return shareColumn<Line>(id, label, (line) => line[id], show);
        }),
    ]),
    height,
    draw: ({ width, isPicture }) => (
      <CoverageChart
        {...{ data, width, height }}
        formatShare={percent}
        onRow={isPicture ? undefined : (pillar) => onFilter({ pillars: [pillar] })}
      />
    ),
  };
}

/** What a line shows; its legend, where that says more than its label, and whether a line has it. */
const partsOf = (
  count: number,
  { t }: I18n,
): { id: CoveragePart; label: string; legend?: string; occurs: (line: Line) => boolean }[] => [
  { id: "certain", label: t("chart.coverage.certain"), occurs: () => true },
  {
    id: "possible",
    label: t("chart.coverage.possible-short"),
    legend: t("chart.coverage.possible"),
    occurs: ({ open }) => open > 0,
  },
  {
    id: "median",
    label: t("chart.coverage.median-short"),
    legend: t("chart.coverage.median", { count }),
    occurs: ({ median }) => median !== undefined,
  },
];

/** Where the pillars stand against the median of all `count` countries; without others, what is in place. */
function coverageText(pillars: readonly MedianPillar[], count: number, total: Tally, i18n: I18n) {
  const { t, local, list } = i18n;
  const finding = computeMedianFinding(pillars);
  const names = (some: readonly Pillar[]) => list(some.map(({ short }) => local(short)));
  const [first, ...rest] = (["above", "below", "open", "level"] as const).filter(
    (where) => finding && finding[where].length > 0,
  );
  if (!finding || !first) return countsText(total, i18n);
  return [
    t(`chart.coverage.median.${first}`, { count, pillars: names(finding[first]) }),
    ...rest.flatMap((where) =>
      where === "above"
        ? []
        : t(`chart.coverage.then.${where}`, { pillars: names(finding[where]) }),
    ),
  ].join(" ");
}
