import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { areasQuery, profileQuery } from "../../dataset/queries.ts";
import { countMeasures } from "../../domain/compare/comparison.ts";
import { toggle } from "../../domain/filter.ts";
import type { Framework } from "../../domain/framework.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import { useLaterTables } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";
import { AddCountryDialog } from "./AddCountryDialog.tsx";
import { CompareCharts } from "./CompareCharts.tsx";
import { CompareDrawer } from "./CompareDrawer.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { describeComparison } from "./describe-comparison.ts";
import { EditionSwitch } from "./EditionSwitch.tsx";
import { choosePeers, type PeerChoice } from "./peer-options.ts";
import { useCompared, useComparison, useCountries } from "./use-comparison.ts";

/** A country beside others. Whom to suggest is known once it is known where the countries lie. */
export function CompareView(props: ViewProps) {
  const { index, answers, selection } = props;
  const { code, name } = props.country;
  const i18n = useI18n();
  const { data, isPending } = useQuery(areasQuery(index));
  const peers = useMemo(
    () => choosePeers({ index, answers, areas: data ?? {} }, { code, name }, selection.peers, i18n),
    [index, answers, data, code, name, selection.peers, i18n],
  );
  if (isPending) return <ViewPlaceholder view="compare" />;
  return <ComparedCountries {...props} {...peers} codes={[code, ...peers.codes]} />;
}

function ComparedCountries({
  index,
  answers,
  selection,
  navigate,
  codes,
  country: _,
  ...peers
}: ViewProps & PeerChoice) {
  const i18n = useI18n();
  const countries = useCountries(index, codes);
  const later = useLaterTables(index, answers);
  const compared = useCompared(answers, later, selection.edition, codes);
  const { scope, comparison } = useComparison(compared, countries, selection);
  const { framework } = compared.answers;
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
      {countries.map((country) => (
        <ProfileError key={country.code} framework={answers.framework} country={country} />
      ))}
      <ComparePage
        {...{ scope, comparison, selection, ...peers }}
        onChange={navigate}
        onCountries={choose}
        picker={(onClose) => (
          <AddCountryDialog {...{ index, selection, codes, onClose }} onChoose={choose} />
        )}
        filters={(actions) => (
          <FilterBar
            framework={framework}
            rows={framework.indicators.flatMap((one) =>
              framework.pillars.filter(({ id }) => id === one.pillar).map((pillar) => ({ pillar })),
            )}
            counts={countMeasures(compared.answers, codes)}
            shown={comparison.found.length}
            filter={filter}
            onFilter={(next) => navigate({ filter: next })}
            onText={(next) => navigate({ filter: next }, "replace")}
            actions={actions}
          />
        )}
        editions={<EditionSwitch {...{ index, later, scope, selection, navigate }} />}
        charts={
          <CompareCharts
            scope={charted}
            tables={tables}
            onPillar={showPillar}
            onTable={switchTable}
          />
        }
      />
      <CompareDrawer {...{ answers, countries, comparison, index, selection, navigate }} />
    </SnapshotProvider>
  );
}

/** Says that a profile did not come or parse: its marks are there all the same, what it names is not. */
function ProfileError({ framework, country }: { framework: Framework; country: ShownCountry }) {
  const { error, refetch } = useQuery(profileQuery(framework, country.entry));
  return error && <Failure error={error} of={country.name} onRetry={() => void refetch()} />;
}
