import type { ComponentType } from "react";
import { CountrySymbol, PossibleSymbol } from "../../charts/CountrySymbol.tsx";
import type { PillarSharesChartProps } from "../../charts/PillarBarsChart.tsx";
import type { PillarSharesDatum } from "../../charts/series.ts";
import type { Scope } from "../../domain/compare/comparison.ts";
import { type ComparedPillar, comparePillars } from "../../domain/compare/standing.ts";
import { possibleShare, shareInPlace } from "../../domain/tally.ts";
import type { LegendEntry } from "../../export/snapshot.ts";
import type { Figure } from "../../figure/figure.ts";
import { createTable, type FigureColumn, type FigureTable } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { shareText } from "./compare-text.ts";

/** What the charts of a comparison are made from. */
export interface ChartsView {
  scope: Scope;
  i18n: I18n;
  /** Narrows the page to a pillar. */
  onPillar: (pillar: string) => void;
}

/** How one chart shows what each country has of each pillar. */
interface SharesChart {
  id: string;
  title: string;
  findingOf: (pillars: readonly ComparedPillar[], scope: Scope, i18n: I18n) => string;
  Chart: ComponentType<PillarSharesChartProps>;
  heightOf: (data: readonly PillarSharesDatum[]) => number;
}

/** A figure of what each country has of each pillar. */
export function createSharesFigure(
  { scope, i18n, onPillar }: ChartsView,
  { id, title, findingOf, Chart, heightOf }: SharesChart,
): Figure {
  const { answers, countries, measures } = scope;
  const pillars = comparePillars(
    answers,
    countries.map(({ code }) => code),
    measures,
  );
  const finding = findingOf(pillars, scope, i18n);
  const data = toSeries(pillars, scope, i18n);
  const chart = { data, text: { title, description: finding }, formatShare: i18n.percent };
  return {
    id,
    title,
    finding,
    legend: toLegend(pillars, scope, i18n),
    table: toTable(pillars, scope, i18n, onPillar),
    height: heightOf(data),
    draw: ({ width, isPicture }) => (
      <Chart {...chart} width={width} {...(!isPicture && { onPillar })} />
    ),
  };
}

const toSeries = (
  pillars: readonly ComparedPillar[],
  { countries }: Scope,
  i18n: I18n,
): PillarSharesDatum[] =>
  pillars.map(({ pillar, shares }) => ({
    id: pillar.id,
    label: i18n.local(pillar.short),
    shares: countries.flatMap(({ place }, index) => {
      const counted = shares[index];
      const certain = counted && shareInPlace(counted);
      // Who was asked nothing of a pillar has no mark in it.
      if (!counted || certain === undefined) return [];
      return [{ place, certain, possible: possibleShare(counted) ?? certain }];
    }),
    tooltip: countries.flatMap(({ name }, index) => {
      const counted = shares[index];
      return counted ? [{ label: name, value: shareText(counted, i18n) }] : [];
    }),
  }));

function toLegend(
  pillars: readonly ComparedPillar[],
  { countries }: Scope,
  { t }: I18n,
): LegendEntry[] {
  const entries = countries.map(({ code, name, place }) => ({
    id: code,
    label: name,
    symbol: <CountrySymbol place={place} />,
  }));
  const isOpen = pillars.some(({ shares }) => shares.some(({ open }) => open > 0));
  return isOpen
    ? [...entries, { id: "possible", label: t("compare.possible"), symbol: <PossibleSymbol /> }]
    : entries;
}

/** Pillars by countries: on the screen a cell each, in a file the count, what it is of, and what is not known. */
function toTable(
  pillars: readonly ComparedPillar[],
  { countries }: Scope,
  i18n: I18n,
  onPillar: (pillar: string) => void,
): FigureTable {
  const { t, local } = i18n;
  const columns: FigureColumn<ComparedPillar>[] = [
    {
      id: "pillar",
      label: t("chart.column.pillar"),
      value: ({ pillar }) => local(pillar.title),
      show: ({ pillar }) => local(pillar.short),
      choose: ({ pillar }) => ({
        label: local(pillar.short),
        onChoose: () => onPillar(pillar.id),
      }),
    },
  ];
  for (const [index, { code, name }] of countries.entries()) {
    const column = (id: string, label: string, key: "inPlace" | "asked" | "open") =>
      columns.push({
        id: `${code}_${id}`,
        label: `${name}: ${label}`,
        only: "file",
        value: ({ shares }) => shares[index]?.[key] ?? "–",
      });
    columns.push({
      id: code,
      label: name,
      only: "screen",
      isNumeric: true,
      value: ({ shares }) => {
        const counted = shares[index];
        return counted ? shareText(counted, i18n) : "–";
      },
    });
    column("in_place", t("chart.column.in-place"), "inPlace");
    column("total", t("chart.column.total"), "asked");
    column("not_known", t("status.unknown"), "open");
  }
  return createTable(pillars, ({ pillar }) => pillar.id, columns);
}
