import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery, FAIL_ONCE } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Selection } from "../../domain/selection.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { describeSnapshot, pinnedLink, yearOf } from "../../figure/describe-view.ts";
import { useViewDescription, ViewProvider } from "../../figure/ExportMenu.tsx";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { collectFigures } from "../../figure/figure.tsx";
import { withSources } from "../../figure/SourceLine.tsx";
import { UnfilteredNote } from "../../figure/UnfilteredNote.tsx";
import type { ShownCountry } from "../../figure/view-props.ts";
import { limitFinding } from "../../i18n/answer-words.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { useIsHydrated, useSame } from "../../ui/hooks.ts";
import type { ChartsView, FigureModule } from "./charts-view.tsx";

const FIGURES = collectFigures(
  "scorecard",
  import.meta.glob<FigureModule>("./figures/*.tsx", { eager: true }),
);

/** The functions must be referentially stable, since a new function re-creates every chart. */
export interface CountryChartsProps
  extends Pick<ChartsView, "answers" | "measures" | "since" | "onFilter" | "onOpen"> {
  index: CountryIndex;
  country: ShownCountry;
  profile: Profile;
  /** The selection that exports link to. It must be referentially stable. */
  shown: Selection;
  tables: readonly string[];
  onTable: (id: string) => void;
}

/** All charts, or only the embedded chart. Exports omit the filters by status and text, except in their link. */
export function CountryCharts(props: CountryChartsProps) {
  const { index, country, profile, shown, tables, ...view } = props;
  const i18n = useI18n();
  const titleId = useId();
  const areas = useAreas(index);
  const context = useMemo(() => {
    const filter = { ...shown.filter, statuses: [], text: "" };
    const link = pinnedLink(i18n, index, { ...shown, country: country.code });
    return { ...describeSnapshot(i18n, country, profile, index, { ...shown, filter }), link };
  }, [i18n, country, profile, index, shown]);
  return (
    <section className="chart-section" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {i18n.t("chart.section", { country: country.name })}
      </h2>
      <UnfilteredNote filter={shown.filter} />
      <ViewProvider value={context}>
        {FIGURES.filter(({ id }) => id === (shown.embed ?? id)).map(({ id, module }) => (
          <Chart
            key={id}
            {...view}
            module={module}
            country={country.code}
            name={country.name}
            year={yearOf(profile)}
            areas={module.needsAreas ? areas : undefined}
            since={module.needsSince ? view.since : undefined}
            showsTable={tables.includes(id)}
          />
        ))}
      </ViewProvider>
    </section>
  );
}

/**
 * The areas, or undefined while loading or after a failure. During hydration, suspends until the areas are loaded,
 * because the prerendered finding and legend of the peers chart depend on them. If loading fails, React renders the
 * panels again without areas.
 */
function useAreas(index: CountryIndex) {
  const client = useQueryClient();
  const query = { ...areasQuery(index), ...FAIL_ONCE };
  const { data, error } = useQuery(query);
  if (useIsHydrated() || data) return data;
  throw error ?? client.fetchQuery(query);
}

const nameOthers = ({ source }: ViewDescription, count: number, { t, local }: I18n) => {
  const { publisherShort, years } = framework;
  return t("chart.source-others", { source, count, publisher: local(publisherShort), years });
};

interface ChartProps extends Omit<ChartsView, "i18n">, Pick<CountryChartsProps, "onTable"> {
  module: FigureModule;
  showsTable: boolean;
}

function Chart({ module, showsTable, onTable, ...props }: ChartProps) {
  const i18n = useI18n();
  const view = useSame({ ...props, i18n });
  const figure = useMemo(() => {
    const { answers, measures } = view;
    const created = module.createFigure(view);
    return created && !module.namesPillars
      ? limitFinding(created, answers.framework, measures, view.i18n)
      : created;
  }, [module, view]);
  const { since } = view;
  const context = useViewDescription();
  const others = figure?.others ?? 0;
  const own = useMemo(() => {
    const view = withSources(context, since, i18n);
    return others > 0 ? { ...view, source: nameOthers(view, others, i18n) } : view;
  }, [context, since, others, i18n]);
  return (
    figure && (
      <ViewProvider value={own}>
        <FigurePanel figure={figure} showsTable={showsTable} onTable={onTable} />
      </ViewProvider>
    )
  );
}
