import { useId } from "react";
import { useViewDescription, ViewProvider } from "../../figure/ExportMenu.tsx";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { namesOf } from "./compare-text.ts";
import { createFigure as createOverall, describeOverall } from "./figures/overall-scores.tsx";
import { type ChartsView, createFigure } from "./figures/pillar-bars.tsx";

interface Props extends Omit<ChartsView, "i18n"> {
  tables: readonly string[];
  onTable: (id: string) => void;
}

export function CompareCharts({ scope, tables, onPillar, onTable }: Props) {
  const i18n = useI18n();
  const titleId = useId();
  const figure = createFigure({ scope, i18n, onPillar });
  const overall = createOverall(scope, i18n);
  const context = useViewDescription();
  return (
    <section className="chart-section compare-charts" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {i18n.t("chart.section", { country: i18n.list(namesOf(scope.chosen)) })}
      </h2>
      <FigurePanel figure={figure} showsTable={tables.includes(figure.id)} onTable={onTable} />
      {scope.parties.some((one) => one.overall) && (
        <ViewProvider value={describeOverall(context, scope, i18n)}>
          <FigurePanel figure={overall} showsTable={tables.includes(overall.id)} {...{ onTable }} />
        </ViewProvider>
      )}
    </section>
  );
}
