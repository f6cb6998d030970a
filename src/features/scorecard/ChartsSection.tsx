import { useQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import { areasQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Selection } from "../../domain/selection.ts";
import { collectFigures } from "../../figure/collect-figures.ts";
import { describeSnapshot } from "../../figure/describe-view.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { SnapshotProvider, useSnapshotContext } from "../../figure/snapshot-context.tsx";
import { withSources } from "../../figure/with-sources.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useIsHere } from "../../late/late.tsx";
import type { ChartsView, FigureModule } from "./charts-view.tsx";

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

export interface CountryChartsProps extends Omit<ChartsSectionProps, "country" | "countryName"> {
  country: ShownCountry;
  profile: Profile;
  /** The page as its link is to show it; the same object as long as it says the same. */
  shown: Selection;
}

/** The charts, and what their exports say of themselves. A figure is of all measures in view: no status or search is part of it. */
export function CountryCharts({ country, profile, shown, ...props }: CountryChartsProps) {
  const i18n = useI18n();
  const { index } = props;
  const context = useMemo(() => {
    const filter = { ...shown.filter, statuses: [], text: "" };
    const { link } = describeSnapshot(i18n, country, profile, index, shown);
    return { ...describeSnapshot(i18n, country, profile, index, { ...shown, filter }), link };
  }, [i18n, country, profile, index, shown]);
  return (
    <SnapshotProvider context={context}>
      <ChartsSection {...props} country={country.code} countryName={country.name} />
    </SnapshotProvider>
  );
}

/** The charts of one country's measures, each with its table twin. */
export function ChartsSection(props: ChartsSectionProps) {
  const { index, countryName, tables, onTable, ...view } = props;
  const { t } = useI18n();
  const titleId = useId();
  const areas = useAreas(index);
  const isFiltered = view.measures.length < view.answers.measures.length;
  return (
    <section
      className={`chart-section${isFiltered ? " is-filtered" : ""}`}
      aria-labelledby={titleId}
    >
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
  return useIsHere() ? areas.data : undefined;
}
