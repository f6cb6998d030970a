import { useId } from "react";
import type { Scope } from "../../domain/compare/comparison.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { collectFigures, type Figure } from "../../figure/figure.tsx";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "./compare-text.ts";

export interface ChartsView {
  scope: Scope;
  i18n: I18n;
  onPillar: (pillar: string) => void;
}

const FIGURES = collectFigures(
  "compare",
  import.meta.glob<{ createFigure: (view: ChartsView) => Figure }>("./figures/*.tsx", {
    eager: true,
  }),
);

interface Props extends Omit<ChartsView, "i18n"> {
  tables: readonly string[];
  onTable: (id: string) => void;
}

export function CompareCharts({ scope, tables, onPillar, onTable }: Props) {
  const i18n = useI18n();
  const titleId = useId();
  return (
    <section className="chart-section compare-charts" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {i18n.t("chart.section", { country: i18n.list(namesOf(scope.chosen)) })}
      </h2>
      {FIGURES.map(({ id, module }) => (
        <FigurePanel
          key={id}
          figure={module.createFigure({ scope, i18n, onPillar })}
          showsTable={tables.includes(id)}
          onTable={onTable}
        />
      ))}
    </section>
  );
}
