import { useId, useMemo } from "react";
import { pillarBarsHeight } from "../../charts/heights.ts";
import { PillarBarsChart } from "../../charts/PillarBarsChart.tsx";
import { PillarDotsChart } from "../../charts/PillarDotsChart.tsx";
import { pillarDotsHeight } from "../../charts/pillar-dots.ts";
import type { PillarSharesDatum } from "../../charts/series.ts";
import { computeComparedPillars } from "../../domain/compare/compared-pillars.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { CompareChartsProps } from "./compare-props.ts";
import { PillarSharesPanel } from "./PillarSharesPanel.tsx";
import { standingText, widestText } from "./pillar-text.ts";

const barsHeight = (data: readonly PillarSharesDatum[]) =>
  pillarBarsHeight(data.length, data[0]?.shares.length ?? 0);

/** The countries by pillar, as grouped bars and as a dot plot. */
export function CompareCharts({ tables, ...view }: CompareChartsProps) {
  const { comparison, chosen } = view;
  const i18n = useI18n();
  const titleId = useId();
  const pillars = useMemo(() => computeComparedPillars(comparison), [comparison]);
  const panel = (id: string) => ({ ...view, id, pillars, showsTable: tables.includes(id) });
  return (
    <section className="chart-section compare-charts" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {i18n.t("chart.section", { country: i18n.list(chosen.map(({ name }) => name)) })}
      </h2>
      <PillarSharesPanel
        {...panel("pillar-bars")}
        title={i18n.t("compare.bars.title")}
        finding={widestText(pillars, comparison.countries, i18n)}
        Chart={PillarBarsChart}
        heightOf={barsHeight}
      />
      <PillarSharesPanel
        {...panel("pillar-dots")}
        title={i18n.t("compare.dots.title")}
        finding={standingText(pillars, chosen, i18n)}
        Chart={PillarDotsChart}
        heightOf={pillarDotsHeight}
      />
    </section>
  );
}
