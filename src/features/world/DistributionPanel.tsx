import { ChartFrame } from "../../charts/ChartFrame.tsx";
import { CoverageSymbol } from "../../charts/CoverageSymbol.tsx";
import {
  DISTRIBUTION_HEIGHT,
  DistributionChart,
  OTHERS_OPACITY,
} from "../../charts/DistributionChart.tsx";
import {
  computeDistribution,
  computeMedianCertain,
  type WorldCountry,
} from "../../domain/world/world-countries.ts";
import { type LegendEntry, PICTURE_WIDTH } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { DistributionTable } from "./DistributionTable.tsx";
import { coverageText } from "./matrix-text.ts";
import { WorldFigure } from "./WorldFigure.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** How many countries have how many measures in place, with the country of the page marked. */
export function DistributionPanel(props: WorldPanelProps) {
  const { shown, positions } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const total = positions.length;
  const country = shown.find(({ code }) => code === props.chosen);
  const title = t("world.distribution");
  const finding = distributionFinding(shown, country, total, i18n);
  const legend = toLegend(country, i18n);
  const chart = {
    data: computeDistribution(shown, total).map((countries, certain) => ({
      certain,
      countries,
      tooltip: `${t("world.tip-coverage", { range: certain, total })}: ${t("world.countries", { count: countries })}`,
    })),
    chosen: country && {
      name: `${country.name} ${coverageText(country.coverage)}`,
      ...country.coverage,
    },
    text: { title, description: finding },
    axisLabel: t("world.distribution-measures"),
  };
  return (
    <WorldFigure
      panel={props}
      id="distribution"
      {...{ title, finding, legend }}
      toPicture={() => <DistributionChart {...chart} width={PICTURE_WIDTH} />}
      toTable={() => toTable(shown, total, i18n)}
      isEmpty={shown.length === 0}
      chart={
        <ChartFrame height={DISTRIBUTION_HEIGHT}>
          {(width) => <DistributionChart {...chart} width={width} isInteractive />}
        </ChartFrame>
      }
      table={<DistributionTable {...props} title={title} />}
    />
  );
}

function distributionFinding(
  shown: readonly WorldCountry[],
  country: WorldCountry | undefined,
  total: number,
  { t, number }: I18n,
): string {
  const median = number(computeMedianCertain(shown) ?? 0);
  return [
    t("world.distribution-finding", { count: shown.length, median, total }),
    ...(country
      ? [
          t("world.distribution-chosen", {
            country: country.name,
            range: coverageText(country.coverage),
          }),
        ]
      : []),
  ].join(" ");
}

function toLegend(country: WorldCountry | undefined, { t }: I18n): LegendEntry[] {
  return [
    {
      id: "others",
      label: t("world.distribution-others"),
      symbol: (
        <rect
          x={-6}
          y={-6}
          width={12}
          height={12}
          fill="var(--exists)"
          fillOpacity={OTHERS_OPACITY}
        />
      ),
    },
    ...(country
      ? [
          {
            id: "chosen",
            label: t("world.distribution-own", { country: country.name }),
            symbol: <CoverageSymbol part="possible" />,
          },
        ]
      : []),
  ];
}

/** A country a row, with both ends of its coverage: what the bars count can be counted again from it. */
const toTable = (shown: readonly WorldCountry[], total: number, { t }: I18n): ExportTable => ({
  columns: [
    { id: "country", label: t("app.country") },
    { id: "country_code", label: t("world.column.code") },
    { id: "certain", label: t("world.column.certain") },
    { id: "possible", label: t("world.column.possible") },
    { id: "of", label: t("world.column.of") },
  ],
  rows: shown.map(({ name, code, coverage }) => [
    name,
    code,
    coverage.certain,
    coverage.possible,
    total,
  ]),
});
