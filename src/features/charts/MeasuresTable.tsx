import type { PillarCoverage } from "../../domain/coverage.ts";
import type { Status } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ChartTable, FilterButton } from "./ChartTable.tsx";

/** The table twin of the measures chart; every count but 0 filters to what it counts. */
export function MeasuresTable({
  title,
  coverage,
  statuses,
  selectPillar,
  selectSegment,
}: {
  title: string;
  coverage: readonly PillarCoverage[];
  statuses: readonly Status[];
  selectPillar: (pillar: string) => void;
  selectSegment: (pillar: string, status: Status) => void;
}) {
  const { t, local } = useI18n();
  const columns = [
    { id: "pillar", label: t("chart.column.pillar") },
    ...statuses.map((status) => ({ id: status, label: t(`status.${status}`), isNumeric: true })),
    { id: "total", label: t("chart.column.total"), isNumeric: true },
  ];
  const rows = coverage.map(({ pillar, counts, total }) => {
    const name = local(pillar.short);
    return {
      id: pillar.id,
      cells: [
        <FilterButton key="pillar" label={name} onSelect={() => selectPillar(pillar.id)}>
          {name}
        </FilterButton>,
        ...statuses.map((status) =>
          counts[status] === 0 ? (
            0
          ) : (
            <FilterButton
              key={status}
              label={`${counts[status]}, ${name}, ${t(`status.${status}`)}`}
              onSelect={() => selectSegment(pillar.id, status)}
            >
              {counts[status]}
            </FilterButton>
          ),
        ),
        total,
      ],
    };
  });
  return <ChartTable caption={title} columns={columns} rows={rows} />;
}
