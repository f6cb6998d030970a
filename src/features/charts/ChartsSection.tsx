import { useId } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { CoveragePanel } from "./CoveragePanel.tsx";
import { MarksPanel } from "./MarksPanel.tsx";
import { MeasuresPanel } from "./MeasuresPanel.tsx";
import type { ChartsSectionProps, PanelProps } from "./panel-props.ts";

/**
 * The charts of one country's measures, each with its table twin. Panels are memoized: a drawer that opens, or rows
 * that are deferred, must not draw three charts again.
 */
export function ChartsSection(props: ChartsSectionProps) {
  const { countryName, tables, ...view } = props;
  const { t } = useI18n();
  const titleId = useId();
  const panel = (id: string): PanelProps => ({ ...view, showsTable: tables.includes(id) });
  return (
    <section className="chart-section" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t("chart.section", { country: countryName })}
      </h2>
      {view.rows.length === 0 ? (
        <p className="chart-empty">{t("chart.empty")}</p>
      ) : (
        <>
          <MeasuresPanel {...panel("measures")} />
          <CoveragePanel {...panel("coverage")} />
          <MarksPanel {...panel("marks")} />
        </>
      )}
    </section>
  );
}
