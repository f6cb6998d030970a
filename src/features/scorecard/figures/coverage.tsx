import { CoverageChart } from "../../../charts/ShareCharts.tsx";
import { type CoveragePart, CoverageSymbol } from "../../../charts/symbols.tsx";
import { figureHeight } from "../../../domain/figures.ts";
import { besideMedian, computeMedianFinding, type MedianPillar } from "../../../domain/findings.ts";
import type { Pillar } from "../../../domain/framework.ts";
import { possibleShare, shareInPlace, type Tally, tally } from "../../../domain/tally.ts";
import {
  column,
  createTable,
  datedTitle,
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
  const { answers, country, year, measures, i18n, onFilter } = view;
  const { t, local, percent } = i18n;
  const pillars = besideMedian(answers, country, measures);
  const lines = pillars.flatMap((pillar): Line[] => {
    const [certain, possible] = [shareInPlace(pillar), possibleShare(pillar)];
    return certain === undefined || possible === undefined
      ? []
      : [{ ...pillar, certain, possible }];
  });
  const parts = partsOf(answers.countries.length, i18n);
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
      .filter(({ id }) => isPartOf(line, id))
      .map(({ id, label }) => ({ label, value: wordsOf(line, id) })),
  }));
  const height = figureHeight("coverage", { pillars: lines.length, measures: measures.length });
  const present = parts.filter(({ id }) => lines.some((line) => isPartOf(line, id)));
  const finding = coverageText(view, pillars, tally(answers, [country], measures));
  return {
    id: "coverage",
    fileName: "coverage-by-pillar",
    title: t("chart.coverage.title"),
    headline: datedTitle(i18n, finding, year),
    finding,
    legend: present.map(({ id, legend }) => ({
      id,
      label: legend,
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

/** What a line shows, and its legend, where that says more than its label. */
function partsOf(count: number, { t }: I18n) {
  const part = (id: CoveragePart, label: string, legend = label) => ({ id, label, legend });
  return [
    part("certain", t("chart.coverage.certain")),
    part("possible", t("chart.coverage.possible-short"), t("chart.coverage.possible")),
    part("median", t("chart.coverage.median-short"), t("chart.coverage.median", { count })),
  ];
}

const isPartOf = ({ unknown, median }: Line, part: CoveragePart): boolean =>
  part === "certain" || (part === "possible" ? unknown > 0 : median !== undefined);

/** Where the pillars stand against the median of all countries; without others, what is in place. */
function coverageText(view: ChartsView, pillars: readonly MedianPillar[], total: Tally): string {
  const { t, local, list } = view.i18n;
  const finding = computeMedianFinding(pillars);
  const names = (some: readonly Pillar[]) => list(some.map(({ short }) => local(short)));
  const [first, ...rest] = (["above", "below", "unknown", "level"] as const).filter(
    (where) => finding && finding[where].length > 0,
  );
  if (!finding || !first) return countsText(total, view.i18n);
  const all = { country: view.name, count: view.answers.countries.length };
  return [
    t(`chart.coverage.median.${first}`, { ...all, pillars: names(finding[first]) }),
    ...rest.map((where) => t(`chart.coverage.then.${where}`, { pillars: names(finding[where]) })),
  ].join(" ");
}
