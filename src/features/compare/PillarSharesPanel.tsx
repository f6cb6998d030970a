import { type ComponentType, memo } from "react";
import { ChartFrame } from "../../charts/ChartFrame.tsx";
import { CountrySymbol, PossibleSymbol } from "../../charts/CountrySymbol.tsx";
import type { PillarSharesChartProps } from "../../charts/PillarBarsChart.tsx";
import type { PillarSharesDatum } from "../../charts/series.ts";
import type { ComparedCountry } from "../../domain/compare/compared.ts";
import type { ComparedPillar } from "../../domain/compare/compared-pillars.ts";
import { type LegendEntry, PICTURE_WIDTH, type SnapshotSubject } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import type { CompareChartsProps } from "./compare-props.ts";
import { PillarSharesTable } from "./PillarSharesTable.tsx";
import { shareText } from "./pillar-text.ts";

interface Props extends Omit<CompareChartsProps, "tables"> {
  id: string;
  title: string;
  finding: string;
  pillars: readonly ComparedPillar[];
  showsTable: boolean;
  Chart: ComponentType<PillarSharesChartProps>;
  heightOf: (data: readonly PillarSharesDatum[]) => number;
}

/** A chart of what each country has of each pillar, with all that stands around it; memoized, since it is dear to draw. */
export const PillarSharesPanel = memo(function PillarSharesPanel(props: Props) {
  const { id, title, finding, pillars, source, parts, onPillar, renderExport } = props;
  const { comparison, chosen, Chart, heightOf, showsTable, onTable } = props;
  const i18n = useI18n();
  const { countries } = comparison;
  const data = toSeries(pillars, countries, chosen, i18n);
  const legend = toLegend(pillars, countries, chosen, i18n);
  const chart = { data, text: { title, description: finding }, formatShare: i18n.percent };
  const subject: SnapshotSubject = {
    id,
    title,
    load: async () => ({
      finding,
      legend,
      table: toTable(pillars, countries, i18n),
      drawing: <Chart {...chart} width={PICTURE_WIDTH} />,
    }),
  };
  return (
    <parts.Panel
      {...{ id, title, finding, legend, source, showsTable, onTable }}
      exportMenu={renderExport(subject)}
      chart={
        <ChartFrame height={heightOf(data)}>
          {(width) => <Chart {...chart} width={width} onPillar={onPillar} />}
        </ChartFrame>
      }
      table={<PillarSharesTable {...{ title, pillars, countries, parts, onPillar }} />}
    />
  );
});

const placeIn = (chosen: readonly ComparedCountry[], code: string) =>
  chosen.findIndex((country) => country.code === code);

const toSeries = (
  pillars: readonly ComparedPillar[],
  countries: readonly ComparedCountry[],
  chosen: readonly ComparedCountry[],
  i18n: I18n,
): PillarSharesDatum[] =>
  pillars.map(({ pillar, shares }) => ({
    id: pillar.id,
    label: i18n.local(pillar.short),
    shares: shares.map(({ code, certain, possible }) => ({
      place: placeIn(chosen, code),
      certain,
      possible,
    })),
    tooltip: shares.map((share, index) => ({
      label: countries[index]?.name ?? share.code,
      value: shareText(share, i18n),
    })),
  }));

function toLegend(
  pillars: readonly ComparedPillar[],
  countries: readonly ComparedCountry[],
  chosen: readonly ComparedCountry[],
  { t }: I18n,
): LegendEntry[] {
  const isOpen = pillars.some(({ shares }) =>
    shares.some(({ certain, possible }) => possible > certain),
  );
  return [
    ...countries.map(({ code, name }) => ({
      id: code,
      label: name,
      symbol: <CountrySymbol place={placeIn(chosen, code)} />,
    })),
    ...(isOpen
      ? [{ id: "possible", label: t("compare.possible"), symbol: <PossibleSymbol /> }]
      : []),
  ];
}

/** Shares as numbers of 0 to 1, with as many digits as a spreadsheet can use. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** A line for each pillar and country, whatever their number. */
const toTable = (
  pillars: readonly ComparedPillar[],
  countries: readonly ComparedCountry[],
  { t, local }: I18n,
): ExportTable => ({
  columns: [
    { id: "pillar", label: t("chart.column.pillar") },
    { id: "country", label: t("app.country") },
    { id: "country_code", label: t("chart.column.code") },
    { id: "in_place", label: t("chart.column.in-place") },
    { id: "total", label: t("chart.column.total") },
    { id: "certain", label: t("chart.coverage.certain") },
    { id: "possible", label: t("chart.coverage.possible-short") },
  ],
  rows: pillars.flatMap(({ pillar, shares }) =>
    shares.map(({ code, inPlace, total, certain, possible }, index) => [
      local(pillar.title),
      countries[index]?.name ?? code,
      code,
      inPlace,
      total,
      rounded(certain),
      rounded(possible),
    ]),
  ),
});
