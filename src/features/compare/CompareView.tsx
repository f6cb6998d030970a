import { useQueries, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { FetchError } from "../../dataset/fetch-json.ts";
import { areasQuery, profileQuery } from "../../dataset/queries.ts";
import { countMeasures } from "../../domain/compare/comparison.ts";
import { toggle } from "../../domain/filter.ts";
import type { Framework } from "../../domain/framework.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import { describeError } from "../../figure/describe-error.ts";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";
import { AddCountryDialog } from "./AddCountryDialog.tsx";
import { CompareDrawer } from "./CompareDrawer.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { describeComparison } from "./describe-comparison.ts";
import {
  choosePeers,
  describePeers,
  listPeerOptions,
  markChosen,
  type PeerOption,
} from "./peer-options.ts";
import { useComparison, useCountries } from "./use-comparison.ts";

/** The charts, and the library that draws them, come after the matrix. */
const CompareCharts = lazy(async () => {
  const charts = await import("./CompareCharts.tsx").catch((error: unknown) => {
    throw new FetchError("offline", "CompareCharts.js", String(error));
  });
  return { default: charts.CompareCharts };
});

/** A country beside others. Whom to suggest is known once it is known where the countries lie. */
export function CompareView(props: ViewProps) {
  const { country, index, answers, selection } = props;
  const i18n = useI18n();
  const areas = useQuery(areasQuery(index));
  const listed = useMemo(
    () => (areas.data ? listPeerOptions(index, answers, areas.data, country.code, i18n) : []),
    [areas.data, index, answers, country.code, i18n],
  );
  if (areas.isPending) return <ViewPlaceholder view="compare" />;
  const peers = choosePeers(index, listed, country.code, selection.peers);
  const options = markChosen(listed, peers.codes);
  return (
    <ComparedCountries
      {...props}
      codes={[country.code, ...peers.codes]}
      peerOptions={options}
      notes={describePeers(peers, options, country.name, i18n)}
    />
  );
}

function ComparedCountries({
  index,
  answers,
  selection,
  navigate,
  codes,
  ...peers
}: ViewProps & {
  codes: readonly string[];
  peerOptions: readonly PeerOption[];
  notes: readonly string[];
}) {
  const i18n = useI18n();
  const countries = useCountries(index, codes);
  const { scope, comparison } = useComparison(answers, countries, selection);
  const charted = useDeferredValue(scope);
  const { filter, tables } = selection;
  const showPillar = useLatest((pillar: string) =>
    navigate({ filter: { ...filter, pillars: [pillar] } }),
  );
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(tables, id) }, "replace"),
  );
  const choose = ([first, ...others]: readonly string[]) =>
    navigate({ country: first, peers: others.slice(0, MOST_PEERS) });
  return (
    <SnapshotProvider context={describeComparison(i18n, scope, index, selection)}>
      <ProfileErrors framework={answers.framework} countries={countries} />
      <ComparePage
        {...{ scope, comparison, selection, ...peers }}
        onChange={navigate}
        onCountries={choose}
        picker={(onClose) => (
          <AddCountryDialog {...{ index, answers, selection, codes, onClose }} onChoose={choose} />
        )}
        filters={(actions) => (
          <FilterBar
            framework={answers.framework}
            rows={measureRows(answers.framework)}
            counts={countMeasures(answers, codes)}
            shown={comparison.found.length}
            filter={filter}
            onFilter={(next) => navigate({ filter: next })}
            onText={(next) => navigate({ filter: next }, "replace")}
            actions={actions}
          />
        )}
        charts={
          <ErrorBoundary toWords={(error) => describeError(error, i18n)}>
            <Suspense fallback={<div className="compare-charts-waiting" />}>
              <CompareCharts
                scope={charted}
                tables={tables}
                onPillar={showPillar}
                onTable={switchTable}
              />
            </Suspense>
          </ErrorBoundary>
        }
      />
      <CompareDrawer {...{ countries, comparison, index, selection, navigate }} />
    </SnapshotProvider>
  );
}

/** A row for each measure under its pillar, as the filters count them. */
const measureRows = ({ pillars, indicators }: Framework) =>
  indicators.flatMap((indicator) =>
    pillars.filter(({ id }) => id === indicator.pillar).map((pillar) => ({ pillar })),
  );

/** Which profiles did not come or parse: their marks are there all the same, what they name is not. */
function ProfileErrors({
  framework,
  countries,
}: {
  framework: Framework;
  countries: readonly ShownCountry[];
}) {
  const i18n = useI18n();
  const profiles = useQueries({
    queries: countries.map(({ entry }) => profileQuery(framework, entry)),
  });
  return profiles.map(({ error, refetch }, place) => {
    const country = countries[place];
    if (!error || !country) return null;
    const description = describeError(error, i18n);
    return (
      <ErrorPanel
        key={country.code}
        description={{ ...description, title: `${country.name}: ${description.title}` }}
        onAction={() => void refetch()}
      />
    );
  });
}
