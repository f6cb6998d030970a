import { type ReactNode, useId } from "react";
import type { CountryIndex } from "../../domain/country-index.ts";
import { type Filter, toggle } from "../../domain/filter.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { CoveragePanel } from "./CoveragePanel.tsx";
import { MarksPanel } from "./MarksPanel.tsx";
import "./charts.css";
import { MeasuresPanel } from "./MeasuresPanel.tsx";
import type { PanelProps } from "./panel-props.ts";
import { useLatest } from "./use-latest.ts";

export interface ChartsSectionProps {
  framework: Framework;
  index: CountryIndex;
  /** ISO 3166 alpha-3. */
  country: string;
  countryName: string;
  /** Where the facts are from, as it stands under each chart. */
  source: string;
  /** The rows shown, already filtered. */
  rows: readonly Row[];
  /** Ids of the charts shown as their table twin. */
  tables: readonly string[];
  onFilter: (change: Partial<Filter>) => void;
  onTables: (tables: string[]) => void;
  /** The same function at every render, or every chart is drawn again. */
  renderExport: (subject: SnapshotSubject) => ReactNode;
}

/**
 * The charts of one country's measures, each with its table twin. Panels are memoized: a drawer that opens, or rows
 * that are deferred, must not draw three charts again.
 */
export function ChartsSection(props: ChartsSectionProps) {
  const { countryName, tables, onFilter, onTables, ...view } = props;
  const { t } = useI18n();
  const titleId = useId();
  const handleFilter = useLatest(onFilter);
  const handleTable = useLatest((id: string) => onTables(toggle(tables, id)));
  const panel = (id: string): PanelProps => ({
    ...view,
    showsTable: tables.includes(id),
    onFilter: handleFilter,
    onTable: handleTable,
  });
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
