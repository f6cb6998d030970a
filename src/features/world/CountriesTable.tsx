import { STATUSES, type Status } from "../../domain/status.ts";
import type { IndicatorTally } from "../../domain/world/world.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ChartParts } from "../frames/chart-parts.ts";

/** The table twin of the bars; every count but 0 leads to the countries that it counts. */
export function CountriesTable({
  bars,
  title,
  parts: { Table, FilterButton },
  onMeasure,
  onStatus,
}: {
  bars: readonly IndicatorTally[];
  title: string;
  parts: ChartParts;
  onMeasure: (code: string) => void;
  onStatus: (code: string, status: Status) => void;
}) {
  const { t, local } = useI18n();
  return (
    <Table
      caption={title}
      columns={[
        { id: "measure", label: t("chart.column.measure") },
        ...STATUSES.map((status) => ({
          id: status,
          label: t(`status.${status}`),
          isNumeric: true,
        })),
      ]}
      rows={bars.map(({ indicator: { code, title: name }, counts }) => ({
        id: code,
        cells: [
          <FilterButton key="measure" label={local(name)} onSelect={() => onMeasure(code)}>
            {local(name)}
          </FilterButton>,
          ...STATUSES.map((status) =>
            counts[status] === 0 ? (
              0
            ) : (
              <FilterButton
                key={status}
                label={t("world.bars-label", {
                  count: counts[status],
                  title: local(name),
                  status: t(`status.${status}`),
                })}
                onSelect={() => onStatus(code, status)}
              >
                {counts[status]}
              </FilterButton>
            ),
          ),
        ],
      }))}
    />
  );
}
