import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useSyncExternalStore } from "react";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { collectFigures } from "../../figure/collect-figures.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ChartsView, FigureModule } from "./charts-view.ts";

/** What the section of charts is given; the functions are the same at every render, or every chart is drawn again. */
export interface ChartsSectionProps
  extends Pick<ChartsView, "answers" | "country" | "measures" | "onFilter"> {
  index: CountryIndex;
  countryName: string;
  /** Ids of the figures shown as their table. */
  tables: readonly string[];
  /** Switches a figure, by its id, between drawing and table. */
  onTable: (id: string) => void;
}

const FIGURES = collectFigures(
  "scorecard",
  import.meta.glob<FigureModule>("./figures/*.tsx", { eager: true }),
);

/** The charts of one country's measures, each with its table twin. */
export function ChartsSection(props: ChartsSectionProps) {
  const { answers, country, measures, index, countryName, tables, onFilter, onTable } = props;
  const i18n = useI18n();
  const titleId = useId();
  const areas = useAreas(index);
  const figures = useMemo(() => {
    const view: ChartsView = { answers, country, measures, areas, i18n, onFilter };
    return FIGURES.map(({ module }) => module.createFigure(view));
  }, [answers, country, measures, areas, i18n, onFilter]);
  return (
    <section className="chart-section" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {i18n.t("chart.section", { country: countryName })}
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

/** Where the countries lie; not before the page that the build wrote, which does not know it, is taken over. */
function useAreas(index: CountryIndex) {
  const areas = useQuery(areasQuery(index));
  const isHere = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return isHere ? areas.data : undefined;
}
