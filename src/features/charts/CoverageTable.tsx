import type { ComparedCoverage } from "../../domain/findings.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ChartTable, FilterButton } from "./ChartTable.tsx";

/** The table twin of the coverage chart. */
export function CoverageTable({
  title,
  coverage,
  selectPillar,
}: {
  title: string;
  coverage: readonly ComparedCoverage[];
  selectPillar: (pillar: string) => void;
}) {
  const { t, local, percent } = useI18n();
  const withMedian = coverage.some(({ median }) => median !== undefined);
  const columns = [
    { id: "pillar", label: t("chart.column.pillar") },
    { id: "certain", label: t("chart.coverage.certain"), isNumeric: true },
    { id: "possible", label: t("chart.coverage.possible-short"), isNumeric: true },
    ...(withMedian
      ? [{ id: "median", label: t("chart.coverage.median-short"), isNumeric: true }]
      : []),
  ];
  const rows = coverage.map(({ pillar, counts, total, certain, possible, median }) => ({
    id: pillar.id,
    cells: [
      <FilterButton
        key="pillar"
        label={local(pillar.short)}
        onSelect={() => selectPillar(pillar.id)}
      >
        {local(pillar.short)}
      </FilterButton>,
      t("chart.share-of", { inPlace: counts.exists, total, share: percent(certain) }),
      percent(possible),
      ...(median === undefined ? [] : [percent(median)]),
    ],
  }));
  return <ChartTable caption={title} columns={columns} rows={rows} />;
}
