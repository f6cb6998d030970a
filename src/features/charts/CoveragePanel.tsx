import { memo } from "react";
import { ChartFrame } from "../../charts/ChartFrame.tsx";
import { CoverageChart } from "../../charts/CoverageChart.tsx";
import { type CoveragePart, CoverageSymbol } from "../../charts/CoverageSymbol.tsx";
import { coverageHeight } from "../../charts/heights.ts";
import { computeCoverageByPillar, computeMedianCoverage } from "../../domain/coverage.ts";
import { type ComparedCoverage, computeCoverageFinding } from "../../domain/findings.ts";
import { PICTURE_WIDTH, type SnapshotSubject } from "../../export/snapshot.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import { coverageText } from "./finding-text.ts";
import type { PanelProps } from "./panel-props.ts";

/** Coverage by pillar: the share in place, how far it may reach, and the median of the other countries. */
export const CoveragePanel = memo(function CoveragePanel(props: PanelProps) {
  const { index, source, showsTable, onTable, onFilter, renderExport } = props;
  const i18n = useI18n();
  const others = Object.keys(index.countries).length - 1;
  const coverage = compareCoverage(props);
  const title = i18n.t("chart.coverage.title");
  const finding = coverageText(computeCoverageFinding(coverage), others, i18n);
  const legend = toLegend(coverage, others, i18n);
  const chart = {
    data: toSeries(coverage, i18n),
    text: { title, description: finding },
    formatShare: i18n.percent,
  };
  const selectPillar = (pillar: string) => onFilter({ pillars: [pillar] });
  const subject: SnapshotSubject = {
    id: "coverage-by-pillar",
    title,
    load: async () => ({
      finding,
      legend,
      table: toTable(coverage, i18n),
      drawing: <CoverageChart {...chart} width={PICTURE_WIDTH} />,
    }),
  };
  return (
    <ChartPanel
      id="coverage"
      {...{ title, finding, legend, source, showsTable, onTable }}
      exportMenu={renderExport(subject)}
      chart={
        <ChartFrame height={coverageHeight(coverage.length)}>
          {(width) => <CoverageChart {...chart} width={width} onPillar={selectPillar} />}
        </ChartFrame>
      }
      table={<CoverageTable {...{ title, coverage, selectPillar }} />}
    />
  );
});

/** Each pillar's coverage beside the median of the others on the same indicators. */
function compareCoverage({ framework, index, country, rows }: PanelProps): ComparedCoverage[] {
  return computeCoverageByPillar(framework, rows).map((pillar) => {
    const shown = rows.filter((row) => row.pillar.id === pillar.pillar.id);
    const codes = shown.map(({ indicator }) => indicator.code);
    return { ...pillar, median: computeMedianCoverage(framework, index, country, codes) };
  });
}

const hasReach = ({ certain, possible }: ComparedCoverage) => possible > certain;

function toLegend(coverage: readonly ComparedCoverage[], others: number, { t }: I18n) {
  const entries: { id: CoveragePart; label: string }[] = [
    { id: "certain", label: t("chart.coverage.certain") },
    ...(coverage.some(hasReach)
      ? [{ id: "possible" as const, label: t("chart.coverage.possible") }]
      : []),
    ...(others > 0
      ? [{ id: "median" as const, label: t("chart.coverage.median", { count: others }) }]
      : []),
  ];
  return entries.map(({ id, label }) => ({ id, label, symbol: <CoverageSymbol part={id} /> }));
}

const toSeries = (coverage: readonly ComparedCoverage[], { t, local, percent }: I18n) =>
  coverage.map((item) => ({
    id: item.pillar.id,
    label: local(item.pillar.short),
    certain: item.certain,
    possible: item.possible,
    median: item.median,
    tooltip: [
      {
        label: t("chart.coverage.certain"),
        value: t("chart.share-of", {
          inPlace: item.counts.exists,
          total: item.total,
          share: percent(item.certain),
        }),
      },
      ...(hasReach(item)
        ? [{ label: t("chart.coverage.possible-short"), value: percent(item.possible) }]
        : []),
      ...(item.median === undefined
        ? []
        : [{ label: t("chart.coverage.median-short"), value: percent(item.median) }]),
    ],
  }));

/** Shares as numbers of 0 to 1, with as many digits as a spreadsheet can use. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

function toTable(coverage: readonly ComparedCoverage[], { t, local }: I18n) {
  const withMedian = coverage.every(({ median }) => median !== undefined);
  return {
    columns: [
      { id: "pillar", label: t("chart.column.pillar") },
      { id: "in_place", label: t("chart.column.in-place") },
      { id: "total", label: t("chart.column.total") },
      { id: "certain", label: t("chart.coverage.certain") },
      { id: "possible", label: t("chart.coverage.possible-short") },
      ...(withMedian ? [{ id: "median", label: t("chart.coverage.median-short") }] : []),
    ],
    rows: coverage.map(({ pillar, counts, total, certain, possible, median }) => [
      local(pillar.title),
      counts.exists,
      total,
      rounded(certain),
      rounded(possible),
      ...(median === undefined ? [] : [rounded(median)]),
    ]),
  };
}
