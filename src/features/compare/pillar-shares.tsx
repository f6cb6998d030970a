import type { ComponentType } from "react";
import { CountrySymbol, PossibleSymbol } from "../../charts/CountrySymbol.tsx";
import type { PillarSharesChartProps } from "../../charts/PillarBarsChart.tsx";
import type { PillarSharesDatum } from "../../charts/series.ts";
import type { ComparedCountry, Scope } from "../../domain/compare/comparison.ts";
import { type ComparedPillar, comparePillars } from "../../domain/compare/standing.ts";
import { possibleShare, shareInPlace, type Tally } from "../../domain/tally.ts";
import type { LegendEntry } from "../../export/snapshot.ts";
import type { Cell } from "../../export/table.ts";
import type { Figure } from "../../figure/figure.ts";
import { createTable, type FigureColumn, type FigureTable } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { isScored, shareText } from "./compare-text.ts";

/** What the charts of a comparison are made from. */
export interface ChartsView {
  scope: Scope;
  i18n: I18n;
  /** Narrows the page to a pillar. */
  onPillar: (pillar: string) => void;
}

type Pillars = readonly ComparedPillar<ComparedCountry>[];

/** How one chart shows what each country has of each pillar. */
interface SharesChart {
  id: string;
  title: string;
  findingOf: (pillars: Pillars, i18n: I18n, scope: Scope) => string;
  Chart: ComponentType<PillarSharesChartProps>;
  heightOf: (data: readonly PillarSharesDatum[]) => number;
}

/** A figure of what each country has of each pillar. */
export function createSharesFigure(
  { scope, i18n, onPillar }: ChartsView,
  { id, title, findingOf, Chart, heightOf }: SharesChart,
): Figure {
  const { answers, countries, measures } = scope;
  const pillars = comparePillars(answers, countries, measures);
  const finding = findingOf(pillars, i18n, scope);
  const data = toSeries(pillars, i18n);
  const chart = { data, text: { title, description: finding }, formatShare: i18n.percent };
  return {
    id,
    title,
    finding,
    legend: toLegend(pillars, countries, i18n),
    table: toTable(pillars, scope, i18n, onPillar),
    height: heightOf(data),
    draw: ({ width, isPicture }) => (
      <Chart {...chart} width={width} {...(!isPicture && { onPillar })} />
    ),
  };
}

const toSeries = (pillars: Pillars, i18n: I18n): PillarSharesDatum[] =>
  pillars.map(({ pillar, shares }) => ({
    id: pillar.id,
    label: i18n.local(pillar.short),
    shares: shares.flatMap((share) => {
      const certain = shareInPlace(share);
      // Who was asked nothing of a pillar has no mark in it.
      if (certain === undefined) return [];
      return [{ place: share.country.place, certain, possible: possibleShare(share) ?? certain }];
    }),
    tooltip: shares.map((share) => ({ label: share.country.name, value: shareText(share, i18n) })),
  }));

function toLegend(
  pillars: Pillars,
  countries: readonly ComparedCountry[],
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
  pillars: Pillars,
  scope: Scope,
  i18n: I18n,
  onPillar: (pillar: string) => void,
): FigureTable {
  const { t, local } = i18n;
  const { countries } = scope;
  const inPlaceLabel = t(isScored(scope) ? "status.half" : "chart.column.in-place");
  const columns: FigureColumn<Pillars[number]>[] = [
    {
      id: "pillar",
      label: t("chart.column.pillar"),
      value: ({ pillar }) => local(pillar.title),
      show: ({ pillar }) => local(pillar.short),
      choose: ({ pillar: { id, short } }) => ({
        label: local(short),
        onChoose: () => onPillar(id),
      }),
    },
  ];
  for (const country of countries) {
    const { code, name } = country;
    const valueBy =
      (read: (share: Tally) => Cell) =>
      ({ shares }: Pillars[number]) => {
        const share = shares.find((one) => one.country === country);
        return share ? read(share) : "–";
      };
    const inFile = (id: string, label: string, read: (share: Tally) => Cell) => ({
      id: `${code}_${id}`,
      label: `${name}: ${label}`,
      value: valueBy(read),
      only: "file" as const,
    });
    const value = valueBy((share) => shareText(share, i18n));
    columns.push(
      { id: code, label: name, value, only: "screen", isNumeric: true },
      inFile("in_place", inPlaceLabel, ({ inPlace }) => inPlace),
      inFile("total", t("chart.column.total"), ({ asked }) => asked),
      inFile("not_known", t("status.unknown"), ({ open }) => open),
    );
  }
  return createTable(pillars, ({ pillar }) => pillar.id, columns);
}
