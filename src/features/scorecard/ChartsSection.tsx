import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useSyncExternalStore } from "react";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { collectFigures } from "../../figure/collect-figures.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { SnapshotProvider, useSnapshotContext } from "../../figure/snapshot-context.tsx";
import { withSources } from "../../figure/with-sources.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ChartsView, FigureModule } from "./charts-view.ts";

/** What the section of charts is given; the functions are the same at every render, or every chart is drawn again. */
export interface ChartsSectionProps
  extends Pick<ChartsView, "answers" | "country" | "measures" | "since" | "onFilter" | "onOpen"> {
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
  const { index, countryName, tables, onTable, ...view } = props;
  const { t } = useI18n();
  const titleId = useId();
  const areas = useAreas(index);
  return (
    <section className="chart-section" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t("chart.section", { country: countryName })}
      </h2>
      {FIGURES.map(({ id, module }) => (
        <Chart
          key={id}
          {...view}
          create={module.createFigure}
          areas={module.needsAreas ? areas : undefined}
          since={module.needsSince ? view.since : undefined}
          showsTable={tables.includes(id)}
          onTable={onTable}
        />
      ))}
    </section>
  );
}

type ChartProps = Omit<ChartsView, "i18n"> &
  Pick<ChartsSectionProps, "onTable"> & {
    create: FigureModule["createFigure"];
    showsTable: boolean;
  };

/** One figure, made anew only when what it is made from changes. */
function Chart({ create, showsTable, onTable, ...given }: ChartProps) {
  const i18n = useI18n();
  const { answers, country, measures, areas, since, onFilter, onOpen } = given;
  const figure = useMemo(
    () => create({ answers, country, measures, areas, since, i18n, onFilter, onOpen }),
    [create, answers, country, measures, areas, since, i18n, onFilter, onOpen],
  );
  const context = useSnapshotContext();
  const own = useMemo(() => withSources(context, since, i18n), [context, since, i18n]);
  return (
    figure && (
      <SnapshotProvider context={own}>
        <FigurePanel figure={figure} showsTable={showsTable} onTable={onTable} />
      </SnapshotProvider>
    )
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
