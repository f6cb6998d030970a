import { useId, useMemo } from "react";
import type { Scope } from "../../domain/compare/comparison.ts";
import { collectFigures } from "../../figure/collect-figures.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import type { Figure } from "../../figure/figure.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { asChosen } from "./compare-text.ts";
import type { ChartsView } from "./pillar-shares.tsx";

const FIGURES = collectFigures(
  "compare",
  import.meta.glob<{ createFigure: (view: ChartsView) => Figure }>("./figures/*.tsx", {
    eager: true,
  }),
);

/** The countries by pillar, in every figure that the registry has of a comparison. */
export function CompareCharts({
  scope,
  tables,
  onPillar,
  onTable,
}: {
  scope: Scope;
  /** Ids of the figures that are shown as tables. */
  tables: readonly string[];
  /** The same functions at every render, or every chart is drawn again. */
  onPillar: (pillar: string) => void;
  onTable: (id: string) => void;
}) {
  const i18n = useI18n();
  const titleId = useId();
  const figures = useMemo(
    () => FIGURES.map(({ module }) => module.createFigure({ scope, i18n, onPillar })),
    [scope, i18n, onPillar],
  );
  return (
    <section className="chart-section compare-charts" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {i18n.t("chart.section", { country: i18n.list(asChosen(scope).map(({ name }) => name)) })}
      </h2>
      {figures.map((figure) => (
        <FigurePanel
          key={figure.id}
          figure={figure}
          showsTable={tables.includes(figure.id)}
          onTable={onTable}
        />
      ))}
    </section>
  );
}
