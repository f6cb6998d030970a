import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery, countryQuery } from "../../dataset/queries.ts";
import type { Areas } from "../../domain/areas.ts";
import { countMeasuresByClass, type Scope } from "../../domain/compare/comparison.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { toggle } from "../../domain/filter.ts";
import { listGroups } from "../../domain/groups.ts";
import type { Selection } from "../../domain/selection.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import { EditionChoice } from "../../figure/EditionChoice.tsx";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { groupName } from "../../figure/group-words.ts";
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
import { describeComparison, membersOf, membersText } from "./compare-text.ts";
import { loadComparison } from "./load-comparison.ts";
import { choosePeers, toSelection } from "./peer-options.ts";
import { useComparison } from "./use-comparison.ts";
import { type NamedGroup, useGroupInputs, useGroups } from "./use-groups.ts";

type Props = Omit<ViewProps, "country"> & { country: Pick<ViewProps["country"], "code" | "name"> };

/** Compares a country with others. Waits for the areas, which suggestions need. */
export function CompareView(props: Props) {
  const { index, answers, country, selection, navigate } = props;
  const i18n = useI18n();
  const { data: areas, isPending } = useQuery(areasQuery(index));
  const { groups, isLoading } = useGroups(props, areas);
  const first = firstParty(selection, groups) ?? country;
  const peers = useMemo(
    () => choosePeers({ index, answers, areas: areas ?? {}, groups }, first, selection.peers, i18n),
    [index, answers, areas, groups, first, selection.peers, i18n],
  );
  const codes = useMemo(() => [first.code, ...peers.codes], [first, peers]);
  const later = useLaterTables(index);
  const { scope, comparison } = useComparison(props, codes, groups, later);
  if (isPending || isLoading) return <ViewPlaceholder view="compare" />;
  const { filter, tables } = selection;
  return (
    <ViewProvider value={describeComparison(i18n, scope, index, selection)}>
      {scope.parties.map((one) => (
        <ProfileError key={one.code} country={one} />
      ))}
      <ComparePage
        {...{ scope, comparison, selection }}
        {...peers}
        onChange={navigate}
        onCountries={(chosen) => navigate(toSelection(chosen))}
        picker={(onClose) => (
          <PartyPicker {...{ index, selection, navigate, codes, areas, onClose }} />
        )}
        filters={(actions) => (
          <FilterBar
            framework={scope.answers.framework}
            counts={countMeasuresByClass(scope.answers, membersOf(scope))}
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

/** Of several parties in an address without a country, the first one if it is a group. */
function firstParty({ country, peers }: Selection, groups: readonly NamedGroup[]) {
  const isFirst = country === undefined && peers.length > 1;
  return isFirst ? groups.find(({ code }) => code === peers[0]) : undefined;
}

interface PickerProps extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  codes: readonly string[];
  areas: Areas | undefined;
  onClose: () => void;
}

/** Adds a country or a group to those compared. */
function PartyPicker({ index, selection, navigate, codes, ...dialog }: PickerProps) {
  const i18n = useI18n();
  const { inputs } = useGroupInputs(index, dialog.areas);
  const groups = listGroups(inputs).map((group) => ({
    ...{ alpha3: group.id, alpha2: "", statuses: "", kept: undefined },
    name: groupName(group, inputs.areas, i18n),
    note: membersText(group.members.length, group.members.length, i18n),
    section: i18n.t("group.title"),
  }));
  const options = [...listOptions(index, i18n), ...groups]
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
  const [first] = scope.chosen;
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
          profiles={(first?.isGroup || first?.entry) && t("compare.profiles", framework)}
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
function ProfileError({ country: { entry, name } }: { country: Scope["parties"][number] }) {
  const { error, refetch } = useQuery(countryQuery(framework, entry ?? {}));
  return error && <Failure error={error} of={name} onRetry={() => void refetch()} />;
}
