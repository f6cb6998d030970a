import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { framework } from "../../dataset/framework.ts";
import { groupsQuery } from "../../dataset/later-queries.ts";
import { areasQuery, countryQuery } from "../../dataset/queries.ts";
import type { Areas } from "../../domain/areas.ts";
import { fitFilter, type Scope } from "../../domain/compare/comparison.ts";
import { createCountrySearch } from "../../domain/country-names.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { toggle } from "../../domain/filter.ts";
import { type GroupInputs, isGroupId, listGroups } from "../../domain/groups.ts";
import { EditionChoice } from "../../figure/EditionChoice.tsx";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { groupName } from "../../figure/group-words.ts";
import { useGroups } from "../../figure/use-groups.ts";
import { findFailure, useLaterTables } from "../../figure/use-later.ts";
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
import { describeComparison, labelledBy } from "./compare-text.ts";
import { loadComparison } from "./load-comparison.ts";
import { choosePeers, toSelection } from "./peer-options.ts";
import { useComparison } from "./use-comparison.ts";

type Props = Omit<ViewProps, "country"> & { country: Pick<ViewProps["country"], "code" | "name"> };

/** Compares countries and groups. Waits for the data that groups and suggestions need. The first render also waits for the profiles, because names of instruments change the layout. */
export function CompareView(props: Props) {
  const { index, answers, navigate } = props;
  const i18n = useI18n();
  const { peers, groups, inputs, areas, failed, isPending } = usePeers(props);
  const { codes } = peers;
  const later = useLaterTables(index);
  const compared = useComparison(props, codes, groups, later);
  const { scope, comparison, filter, hasProfile, isLoading } = compared;
  const [isReady, setReady] = useState(false);
  // Memoized, because it is a prop of the memoized matrix.
  const selection = useMemo(() => ({ ...props.selection, filter }), [props.selection, filter]);
  if (isPending || (isLoading && !isReady)) return <ViewPlaceholder view="compare" />;
  if (!isReady) setReady(true);
  const { tables } = selection;
  return (
    <ViewProvider value={describeComparison(i18n, scope, index, selection)}>
      {failed && <Failure error={failed.error} onRetry={failed.retry} />}
      {scope.parties.map((one) => (
        <ProfileError key={one.code} country={one} />
      ))}
      <ComparePage
        {...{ scope, comparison, selection }}
        {...peers}
        isPending={index.later !== undefined && !later.tables && !later.failed}
        onChange={navigate}
        onCountries={(chosen) => navigate(toSelection(chosen))}
        picker={(onClose) => (
          <PartyPicker {...{ index, selection, navigate, codes, inputs, areas, onClose }} />
        )}
        filters={(actions) => (
          <FilterBar
            framework={labelledBy(scope)}
            choices={comparison.choices}
            filter={filter}
            onFilter={(next, mode) => navigate({ filter: next }, mode)}
            actions={actions}
          />
        )}
        editions={index.later && <CompareEditions {...props} {...{ later, scope, hasProfile }} />}
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

/** The first party and its peers. Without usable peers in the address, peers are suggested. */
function usePeers({ index, answers, country, selection }: Props) {
  const i18n = useI18n();
  const { peers: wanted, country: asked } = selection;
  const inAreas = useQuery(areasQuery(index));
  const { data: areas, isPending } = inAreas;
  const entries = useQuery(groupsQuery(index.later));
  const ids = useMemo(() => wanted.filter(isGroupId), [wanted]);
  const failed = findFailure(ids.length > 0 ? [inAreas, entries] : [inAreas]);
  const sources = { index, areas, entries: entries.data?.groups, profiles: answers };
  const { inputs, groups: named } = useGroups(sources, ids);
  // Most names of custom groups are lists of countries. Without a prefix, they would look like compared countries.
  const found = useMemo(() => {
    const nameOwn = (name: string) => i18n.t("compare.own-group", { name });
    return named.map((one) => (one.kind === "own" ? { ...one, name: nameOwn(one.name) } : one));
  }, [named, i18n]);
  const groups = useMemo(() => found.filter(({ members }) => members.length > 0), [found]);
  const peers = useMemo(() => {
    // Without a country in the address, the first of several parties can be a group.
    const isFirst = asked === undefined && wanted.length > 1;
    const group = isFirst && groups.find(({ id }) => id === wanted[0]);
    const first = group ? { code: group.id, name: group.name } : country;
    const inputs = { index, answers, areas: areas ?? {} };
    const chosen = choosePeers(inputs, first, wanted, i18n, found);
    return { ...chosen, codes: [first.code, ...chosen.codes] };
  }, [index, answers, areas, found, groups, country, asked, wanted, i18n]);
  const isLoading = isPending || (ids.length > 0 && entries.isLoading);
  // If the areas or groups failed to load, the notes and the dropped values could be wrong, so both are omitted.
  const shown = failed ? { ...peers, notes: [], dropped: [] } : peers;
  return { peers: shown, groups, inputs, areas, failed, isPending: isLoading };
}

interface PickerProps extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  codes: readonly string[];
  inputs: GroupInputs;
  areas: Areas | undefined;
  onClose: () => void;
}

/** A dialog that adds a country or a group to the comparison. */
function PartyPicker({ index, selection, navigate, codes, inputs, ...dialog }: PickerProps) {
  const i18n = useI18n();
  const groups = listGroups(inputs)
    // A group of one country has the id of that country, which is already an option.
    .filter(({ id }) => isGroupId(id))
    .map((group) => ({
      ...{ alpha3: group.id, alpha2: "", statuses: "", kept: undefined },
      name: groupName(group, inputs.areas, i18n),
      note: i18n.t("compare.members", { count: group.members.length, all: 0, left: 0 }),
      section: i18n.t("group.section"),
    }));
  const all = [...listOptions(index, i18n), ...groups];
  const options = all
    .filter(({ alpha3 }) => !codes.includes(alpha3))
    .map((option) => {
      const target = toSelection([...codes, option.alpha3]);
      return { ...option, target, href: hrefOf({ ...selection, ...target, indicator: undefined }) };
    });
  const findCompared = createCountrySearch(all.filter(({ alpha3 }) => codes.includes(alpha3)));
  const describeNone = (text: string) => {
    const names = findCompared(text).map(({ name }) => name);
    return names.length > 0 ? i18n.t("compare.now", { countries: i18n.list(names) }) : undefined;
  };
  return (
    <CountryDialog
      {...{ ...dialog, options, describeNone }}
      title={i18n.t("compare.add")}
      onChoose={({ target }) => navigate(target)}
    />
  );
}

interface EditionProps extends Pick<ViewProps, "index" | "answers" | "selection" | "navigate"> {
  later: ReturnType<typeof useLaterTables>;
  scope: Scope;
  /** Whether the first party has a profile. If not, the profiles are not offered for comparison. */
  hasProfile: boolean | undefined;
}

/** The choice of edition, or an error if the later editions failed to load. */
function CompareEditions(props: EditionProps) {
  const { index, answers, later, scope, hasProfile, selection, navigate } = props;
  const { tables = [], failed } = later;
  const { t, local } = useI18n();
  const { editions = [] } = index.later ?? {};
  const shown = editions.find(({ id }) => id === scope.answers.framework.id);
  const choose = (edition: string | undefined) => {
    const table = tables.find(({ framework }) => framework.slug === edition) ?? answers;
    const filter = fitFilter(selection.filter, table.framework);
    navigate({ edition, filter, indicator: undefined });
  };
  return (
    <div className="compare-editions">
      {failed ? (
        <Failure error={failed.error} of={t("compare.edition")} onRetry={failed.retry} />
      ) : (
        <EditionChoice
          label={t("compare.edition")}
          profiles={hasProfile ? t("compare.profiles", framework) : undefined}
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

/** Reports a profile that failed to load. The matrix still shows the country's marks, but not the names of its instruments. */
function ProfileError({ country: { entry, name } }: { country: Scope["parties"][number] }) {
  const { error, refetch } = useQuery(countryQuery(framework, entry ?? {}));
  return error && <Failure error={error} of={name} onRetry={() => void refetch()} />;
}
