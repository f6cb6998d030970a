import { type ReactNode, useId, useSyncExternalStore } from "react";
import type { LegendEntry } from "../../export/snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ChartPanelProps } from "../frames/chart-parts.ts";

/** One chart with its title, tools, finding, legend and source; `table` takes the place of `chart` where asked. */
export function ChartPanel({
  id,
  title,
  finding,
  legend,
  source,
  showsTable,
  onTable,
  exportMenu,
  chart,
  table,
}: ChartPanelProps) {
  const { t } = useI18n();
  const titleId = useId();
  return (
    <figure className={`chart-panel is-${id}`} aria-labelledby={titleId}>
      <header className="chart-header">
        <h3 id={titleId}>{title}</h3>
        <ChartTools>
          <button
            type="button"
            className="button is-plain"
            aria-label={t("chart.table-of", { title })}
            aria-pressed={showsTable}
            onClick={() => onTable(id)}
          >
            {t("chart.table")}
          </button>
          {exportMenu}
        </ChartTools>
      </header>
      <p className="chart-finding">{finding}</p>
      {showsTable ? <div className="chart-table-frame">{table}</div> : chart}
      {showsTable ? null : <ChartLegend entries={legend} />}
      <figcaption className="chart-source">{source}</figcaption>
    </figure>
  );
}

/** What can be asked of a chart, drawn or not; in the page that the build wrote, nothing until the code is here. */
function ChartTools({ children }: { children: ReactNode }) {
  const isHere = useSyncExternalStore(noChange, isInBrowser, isInBuild);
  return <div className={isHere ? "chart-tools" : "chart-tools is-coming"}>{children}</div>;
}

const noChange = () => () => {};
const isInBrowser = () => true;
const isInBuild = () => false;

function ChartLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="chart-legend">
      {entries.map(({ id, label, symbol }) => (
        <li key={id}>
          <svg viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
            {symbol}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
