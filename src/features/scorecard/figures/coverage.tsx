import { CoverageChart } from "../../../charts/CoverageChart.tsx";
import { type CoveragePart, CoverageSymbol } from "../../../charts/coverage-parts.tsx";
import { figureHeight } from "../../../domain/figures.ts";
import {
  type ComparedPillar,
  comparePillars,
  computeMedianFinding,
} from "../../../domain/findings.ts";
import { possibleShare, shareInPlace, tally } from "../../../domain/tally.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import type { ChartsView } from "../charts-view.ts";
import { pillarColumn } from "../columns.tsx";
import { coverageText } from "../finding-text.ts";

/** A pillar of which something was asked: what has a share. */
interface Line extends ComparedPillar {
  certain: number;
  possible: number;
}

/** Coverage by pillar: the share in place, how far it may reach, and the median of all countries. */
export function createFigure(view: ChartsView): Figure {
  const { answers, country, measures, i18n, onFilter } = view;
  const pillars = comparePillars(answers, country, measures);
  const lines = pillars.flatMap((pillar): Line[] => {
    const certain = shareInPlace(pillar);
    const possible = possibleShare(pillar);
    return certain === undefined || possible === undefined
      ? []
      : [{ ...pillar, certain, possible }];
  });
  const count = answers.countries.length;
  const total = tally(answers, [country], measures);
  const title = i18n.t("chart.coverage.title");
  const finding = coverageText(computeMedianFinding(pillars), { count, total }, i18n);
  const text = { title, description: finding };
  const height = figureHeight("coverage", { pillars: lines.length, measures: measures.length });
  const data = toSeries(lines, i18n);
  return {
    id: "coverage",
    fileName: "coverage-by-pillar",
    title,
    finding,
    legend: legendOf(lines, count, i18n),
    table: createTable(lines, ({ pillar }) => pillar.id, columnsOf(view, lines)),
    height,
    draw: ({ width, isPicture }) => (
      <CoverageChart
        {...{ data, text, width, height }}
        formatShare={i18n.percent}
        {...(!isPicture && { onPillar: (pillar) => onFilter({ pillars: [pillar] }) })}
      />
    ),
  };
}

const hasReach = ({ open }: Line) => open > 0;
const hasMedian = ({ median }: Line) => median !== undefined;

function legendOf(lines: readonly Line[], count: number, { t }: I18n) {
  const entries: { id: CoveragePart; label: string }[] = [
    { id: "certain", label: t("chart.coverage.certain") },
  ];
  if (lines.some(hasReach)) entries.push({ id: "possible", label: t("chart.coverage.possible") });
  if (lines.some(hasMedian))
    entries.push({ id: "median", label: t("chart.coverage.median", { count }) });
  return entries.map(({ id, label }) => ({ id, label, symbol: <CoverageSymbol part={id} /> }));
}

const shareOf = ({ inPlace, asked, certain }: Line, { t, percent }: I18n) =>
  t("chart.share-of", { inPlace, total: asked, share: percent(certain) });

const toSeries = (lines: readonly Line[], i18n: I18n) =>
  lines.map((line) => ({
    id: line.pillar.id,
    label: i18n.local(line.pillar.short),
    certain: line.certain,
    possible: line.possible,
    median: line.median,
    tooltip: [
      { label: i18n.t("chart.coverage.certain"), value: shareOf(line, i18n) },
      ...(hasReach(line)
        ? [
            {
              label: i18n.t("chart.coverage.possible-short"),
              value: i18n.percent(line.possible),
            },
          ]
        : []),
      ...(line.median === undefined
        ? []
        : [{ label: i18n.t("chart.coverage.median-short"), value: i18n.percent(line.median) }]),
    ],
  }));

/** Shares as numbers of 0 to 1, with as many digits as a spreadsheet can use. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

function columnsOf(view: ChartsView, lines: readonly Line[]): FigureColumn<Line>[] {
  const { t, percent } = view.i18n;
  const isNumeric = true;
  const median: FigureColumn<Line> = {
    id: "median",
    label: t("chart.coverage.median-short"),
    isNumeric,
    value: ({ median: middle }) => (middle === undefined ? "" : rounded(middle)),
    show: ({ median: middle }) => (middle === undefined ? "" : percent(middle)),
  };
  return [
    pillarColumn(view),
    {
      id: "in_place",
      label: t("chart.column.in-place"),
      only: "file",
      value: ({ inPlace }) => inPlace,
    },
    { id: "total", label: t("chart.column.total"), only: "file", value: ({ asked }) => asked },
    {
      id: "certain",
      label: t("chart.coverage.certain"),
      isNumeric,
      value: ({ certain }) => rounded(certain),
      show: (line) => shareOf(line, view.i18n),
    },
    {
      id: "possible",
      label: t("chart.coverage.possible-short"),
      isNumeric,
      value: ({ possible }) => rounded(possible),
      show: ({ possible }) => percent(possible),
    },
    ...(lines.some(hasMedian) ? [median] : []),
  ];
}
