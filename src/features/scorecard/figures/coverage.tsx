import { CoverageChart } from "../../../charts/ShareCharts.tsx";
import { type CoveragePart, CoverageSymbol } from "../../../charts/symbols.tsx";
import { besideMedian, computeMedianFinding, type MedianPillar } from "../../../domain/findings.ts";
import type { Pillar } from "../../../domain/framework.ts";
import { possibleShare, shareInPlace } from "../../../domain/statistics.ts";
import { tally } from "../../../domain/tally.ts";
import {
  column,
  composeFinding,
  createTable,
  type Figure,
  IN_FILE,
  pillarColumn,
} from "../../../figure/figure.tsx";
import { countsText } from "../../../i18n/answer-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { type ChartsView, figureHeight, shareColumn } from "../charts-view.tsx";

/** A pillar with at least one measure that was asked about. */
type Row = MedianPillar & { certain: number; possible: number };

export const namesPillars = true;

/** The share in place by pillar, the range that unknown answers leave open, and the median of all countries. */
export function createFigure(view: ChartsView): Figure {
  const { answers, country, measures, i18n, onFilter } = view;
  const { t, local, percent } = i18n;
  const pillars = besideMedian(answers, country, measures);
  const rows = pillars.flatMap((pillar): Row[] => {
    const [certain, possible] = [shareInPlace(pillar), possibleShare(pillar)];
    if (certain === undefined || possible === undefined) return [];
    return [{ ...pillar, certain, possible }];
  });
  const parts = partsOf(answers.countries.length, i18n);
  const data = rows.map((row) => ({
    ...row,
    id: row.pillar.id,
    label: local(row.pillar.short),
    tooltip: parts
      .filter(({ id }) => hasPart(row, id))
      .map(({ id, label }) => ({ label, value: partText(row, id, i18n) })),
  }));
  const size = { pillars: rows.length, measures: measures.length };
  const height = rows.length && figureHeight("coverage", size);
  const present = parts.filter(({ id }) => rows.some((row) => hasPart(row, id)));
  return {
    id: "coverage",
    fileName: "coverage-by-pillar",
    title: t("chart.coverage.title"),
    ...describeMedian(view, pillars),
    legend: present.map(({ id, legend }) => ({
      id,
      label: legend,
      symbol: <CoverageSymbol part={id} />,
    })),
    table: createTable(rows, ({ pillar }) => pillar.id, [
      pillarColumn(i18n, (pillar) => onFilter({ pillars: [pillar] })),
      column("in_place", t("chart.column.in-place"), ({ inPlace }) => inPlace, IN_FILE),
      column("total", t("chart.column.total"), ({ asked }) => asked, IN_FILE),
      ...parts
        .filter((part) => part.id !== "median" || present.includes(part))
        .map(({ id, label }) =>
          shareColumn(
            id,
            label,
            (row: Row) => row[id],
            (row) => partText(row, id, i18n),
          ),
        ),
    ]),
    height,
    others: answers.countries.length,
    draw: ({ width, isPicture }) => (
      <CoverageChart
        {...{ data, width, height }}
        formatShare={percent}
        onRow={isPicture ? undefined : (pillar) => onFilter({ pillars: [pillar] })}
      />
    ),
  };
}

function partsOf(count: number, { t }: I18n) {
  const part = (id: CoveragePart, label: string, legend = label) => ({ id, label, legend });
  return [
    part("certain", t("chart.coverage.certain")),
    part("possible", t("chart.coverage.possible-short"), t("chart.coverage.possible")),
    part("median", t("chart.coverage.median-short"), t("chart.coverage.median", { count })),
  ];
}

const hasPart = ({ unknown, median }: Row, part: CoveragePart): boolean =>
  part === "certain" || (part === "possible" ? unknown > 0 : median !== undefined);

function partText(row: Row, part: CoveragePart, { t, percent }: I18n): string {
  const value = row[part];
  if (value === undefined) return "";
  const share = percent(value);
  return part === "certain" ? t("chart.share-of", { ...row, total: row.asked, share }) : share;
}

/** Compares the pillars with the median of all countries. Without a median, counts the measures in place. */
function describeMedian(
  { answers, country, name, year, measures, i18n }: ChartsView,
  pillars: readonly MedianPillar[],
) {
  const { t, local, list } = i18n;
  const names = (some: readonly Pillar[]) => list(some.map(({ short }) => local(short)));
  const [first, ...rest] = computeMedianFinding(pillars);
  if (!first) {
    const total = tally(answers, [country], measures);
    return composeFinding(i18n, countsText(total, answers.framework, i18n), [], year);
  }
  const count = answers.countries.length;
  const values = { country: name, count, pillars: names(first.pillars) };
  const claim = t(`chart.coverage.median.${first.position}`, values);
  const then = rest.map(({ position, pillars: some }) =>
    t(`chart.coverage.then.${position}`, { pillars: names(some) }),
  );
  return composeFinding(i18n, claim, then, year);
}
