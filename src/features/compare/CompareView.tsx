import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery, profileQuery } from "../../dataset/queries.ts";
import { countMeasuresByClass, type Scope } from "../../domain/compare/comparison.ts";
import type { CountryEntry } from "../../domain/country-index.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { toggle } from "../../domain/filter.ts";
import type { Framework } from "../../domain/framework.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import { EditionChoice } from "../../figure/EditionChoice.tsx";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { useLaterTables } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
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
import { choosePeers } from "./peer-options.ts";
import { useComparison } from "./use-comparison.ts";

type Props = Omit<ViewProps, "country"> & { country: Pick<ViewProps["country"], "code" | "name"> };

/** Compares a country with others. Waits for the areas, which suggestions need. */
export function CompareView(props: Props) {
  const { index, answers, selection, navigate } = props;
  const { code, name } = props.country;
  const i18n = useI18n();
  const { data: areas, isPending } = useQuery(areasQuery(index));
  const peers = useMemo(
    () =>
      choosePeers({ index, answers, areas: areas ?? {} }, { code, name }, selection.peers, i18n),
    [index, answers, areas, code, name, selection.peers, i18n],
  );
  const codes = useMemo(() => [code, ...peers.codes], [code, peers]);
  const later = useLaterTables(index);
  const { scope, comparison } = useComparison(props, codes, later);
  if (isPending) return <ViewPlaceholder view="compare" />;
  const { framework } = answers;
  const { filter, tables } = selection;
  const choose = (chosen: readonly string[]) => navigate(toSelection(chosen));
  return (
    <ViewProvider value={describeComparison(i18n, scope, framework, index, selection)}>
      {scope.countries.map(
        ({ code: one, name: of, entry }) =>
          entry && <ProfileError key={one} {...{ framework, entry, of }} />,
      )}
      <ComparePage
        {...{ scope, comparison, selection }}
        {...peers}
        onChange={navigate}
        onCountries={choose}
        picker={(onClose) => (
          <CountryDialog
            options={pickerOptions(props, codes, i18n)}
            areas={areas}
            onChoose={({ alpha3 }) => choose([...codes, alpha3])}
            onClose={onClose}
          />
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

const toSelection = ([country, ...others]: readonly string[]) => ({
  country,
  peers: others.slice(0, MOST_PEERS),
});

const pickerOptions = (
  { index, selection }: Pick<Props, "index" | "selection">,
  codes: readonly string[],
  i18n: I18n,
) =>
  listOptions(index, i18n)
    .filter(({ alpha3 }) => !codes.includes(alpha3))
    .map((option) => {
      const added = toSelection([...codes, option.alpha3]);
      return { ...option, href: hrefOf({ ...selection, ...added, indicator: undefined }) };
    });

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
          profiles={scope.chosen[0]?.entry && t("compare.profiles", answers.framework)}
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

interface ErrorProps {
  framework: Framework;
  entry: CountryEntry;
  of: string;
}

/** Reports a profile that failed to load. Its marks are shown, but its names are missing. */
function ProfileError({ framework, entry, of }: ErrorProps) {
  const { error, refetch } = useQuery(profileQuery(framework, entry));
  return error && <Failure {...{ error, of }} onRetry={() => void refetch()} />;
}
