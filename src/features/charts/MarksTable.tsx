import type { Row } from "../../domain/scorecard.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { ChartTable, FilterButton } from "./ChartTable.tsx";

/** The table twin of the marks chart; a measure's name filters to it. */
export function MarksTable({
  title,
  rows,
  selectMark,
}: {
  title: string;
  rows: readonly Row[];
  selectMark: (code: string) => void;
}) {
  const { t, local } = useI18n();
  return (
    <ChartTable
      caption={title}
      columns={[
        { id: "measure", label: t("chart.column.measure") },
        { id: "status", label: t("chart.column.status") },
      ]}
      rows={rows.map(({ indicator: { code, title: name }, finding: { status } }) => ({
        id: code,
        cells: [
          <FilterButton
            key="measure"
            label={`${code} ${local(name)}`}
            onSelect={() => selectMark(code)}
          >
            <span className="chart-code">{code}</span> {local(name)}
          </FilterButton>,
          <span key="status" className="chart-status">
            <StatusMark status={status} /> {t(`status.${status}`)}
          </span>,
        ],
      }))}
    />
  );
}
