import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery, countryQuery } from "../../dataset/queries.ts";
import type { Areas } from "../../domain/areas.ts";
import { countMeasuresByClass, type Scope } from "../../domain/compare/comparison.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { toggle } from "../../domain/filter.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import { EditionChoice } from "../../figure/EditionChoice.tsx";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { useLaterTables } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { CountryDialog } from "../../ui/CountryDialog.tsx";
import { listOptions } from "../../ui/country-options.ts";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { CompareCharts } from "./CompareCharts.tsx";
import { CompareDrawer } from "./CompareDrawer.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { describeComparison } from "./compare-text.ts";
import { loadComparison } from "./load-comparison.ts";
import { choosePeers } from "./peer-options.ts";
import { useComparison } from "./use-comparison.ts";

type Props = Omit<ViewProps, "country"> & { country: Pick<ViewProps["country"], "code" | "name"> };

/** Compares a country with others. Waits for the areas, which suggestions need. */
export function CompareView(props: Props) {
  const { index, answers, country, selection, navigate } = props;
  const i18n = useI18n();
  const { data: areas, isPending } = useQuery(areasQuery(index));
  const peers = useMemo(
    () => choosePeers({ index, answers, areas: areas ?? {} }, country, selection.peers, i18n),
    [index, answers, areas, country, selection.peers, i18n],
  );
  const codes = useMemo(() => [country.code, ...peers.codes], [country, peers]);
  const later = useLaterTables(index);
  const { scope, comparison } = useComparison(props, codes, later);
  if (isPending) return <ViewPlaceholder view="compare" />;
  const { filter, tables } = selection;
  return (
    <ViewProvider value={describeComparison(i18n, scope, index, selection)}>
      {scope.countries.map((one) => (
        <ProfileError key={one.code} country={one} />
      ))}
      <ComparePage
        {...{ scope, comparison, selection }}
        {...peers}
        onChange={navigate}
        onCountries={(chosen) => navigate(toSelection(chosen))}
        picker={(onClose) => (
          <CountryPicker {...{ index, selection, navigate, codes, areas, onClose }} />
        )}
        filters={(actions) => (
          <FilterBar
            framework={scope.answers.framework}
            counts={countMeasuresByClass(scope.answers, codes)}
            shown={comparison.found.length}
            filter={filter}
            onFilter={(next, mode) => navigate({ filter: next }, mode)}
            actions={actions}
          />
        )}
        editions={index.later && <CompareEditions {...props} {...{ later, scope }} />}
        charts={
          <CompareCharts
            {...{ scope, tables }}
            onPillar={(pillar) => navigate({ filter: { ...filter, pillars: [pillar] } })}
            onTable={(id) => navigate({ tables: toggle(tables, id) }, "replace")}
          />
        }
      />
      <CompareDrawer {...{ answers, comparison, index, selection, navigate }} />
    </ViewProvider>
  );
}

CompareView.loadData = loadComparison;

const toSelection = ([country, ...others]: readonly string[]) => ({
  country,
  peers: others.slice(0, MOST_PEERS),
});

interface PickerProps extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  codes: readonly string[];
  areas: Areas | undefined;
  onClose: () => void;
}

/** Adds a country to those compared. */
function CountryPicker({ index, selection, navigate, codes, ...dialog }: PickerProps) {
  const options = listOptions(index, useI18n())
    .filter(({ alpha3 }) => !codes.includes(alpha3))
    .map((option) => {
      const target = toSelection([...codes, option.alpha3]);
      return { ...option, target, href: hrefOf({ ...selection, ...target, indicator: undefined }) };
    });
  return (
    <CountryDialog {...dialog} options={options} onChoose={({ target }) => navigate(target)} />
  );
}

interface EditionProps extends Pick<ViewProps, "index" | "answers" | "selection" | "navigate"> {
  later: ReturnType<typeof useLaterTables>;
  scope: Scope;
}

/** The choice of edition, or an error if the later editions fail to load. */
function CompareEditions(props: EditionProps) {
  const { index, answers, later, scope, selection, navigate } = props;
  const { tables = [], failed } = later;
  const { t, local } = useI18n();
  const { editions = [] } = index.later ?? {};
  const shown = editions.find(({ id }) => id === scope.answers.framework.id);
  const choose = (edition: string | undefined) => {
    const table = tables.find(({ framework }) => framework.slug === edition) ?? answers;
    const { filter } = fitSelection(selection, table.framework);
    navigate({ edition, filter, indicator: undefined });
  };
  return (
    <div className="compare-editions">
      {failed ? (
        <Failure error={failed.error} of={t("compare.edition")} onRetry={failed.retry} />
      ) : (
        <EditionChoice
          label={t("compare.edition")}
          profiles={scope.chosen[0]?.entry && t("compare.profiles", framework)}
          editions={editions}
          chosen={(findEdition(editions, selection.edition) ?? shown)?.slug}
          onChoose={choose}
        />
      )}
      {shown && (
        <p className="compare-note">
          {t("compare.edition-note", {
            edition: local(scope.answers.framework.title),
            most: shown.scale.max,
          })}
        </p>
      )}
    </div>
  );
}

/** Reports a profile that failed to load. Its marks are shown, but its names are missing. */
function ProfileError({ country: { entry, name } }: { country: Scope["countries"][number] }) {
  const { error, refetch } = useQuery(countryQuery(framework, entry ?? {}));
  return error && <Failure error={error} of={name} onRetry={() => void refetch()} />;
}
