import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery, profileQuery } from "../../dataset/queries.ts";
import { countMeasures, type Scope } from "../../domain/compare/comparison.ts";
import type { CountryEntry, CountryIndex } from "../../domain/country-index.ts";
import { nameInAddress } from "../../domain/editions/outcome.ts";
import { toggle } from "../../domain/filter.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { useLaterTables } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { CountryDialog } from "../../ui/CountryDialog.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { ViewPlaceholder } from "../../ui/ViewPlaceholder.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { CompareCharts } from "./CompareCharts.tsx";
import { CompareDrawer } from "./CompareDrawer.tsx";
import { ComparePage } from "./ComparePage.tsx";
import { describeComparison } from "./compare-text.ts";
import { choosePeers } from "./peer-options.ts";
import { useComparison } from "./use-comparison.ts";

/** With a profile or without. */
type Named = Pick<ViewProps["country"], "code" | "name">;

/** A country beside others. Whom to suggest is known once it is known where the countries lie. */
export function CompareView(props: Omit<ViewProps, "country"> & { country: Named }) {
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
  const edition = scope.answers.framework;
  const { filter, tables } = selection;
  const toSelection = ([country, ...others]: readonly string[]) => ({
    country,
    peers: others.slice(0, MOST_PEERS),
  });
  const choose = (chosen: readonly string[]) => navigate(toSelection(chosen));
  const hrefWith = (added: string) =>
    hrefOf({ ...selection, ...toSelection([...codes, added]), indicator: undefined });
  return (
    <ViewProvider value={describeComparison(i18n, scope, index, selection)}>
      {scope.countries.map(
        ({ code: one, name: of, entry }) => entry && <ProfileError key={one} {...{ entry, of }} />,
      )}
      <ComparePage
        {...{ scope, comparison, selection }}
        {...peers}
        onChange={navigate}
        onCountries={choose}
        picker={(onClose) => (
          <CountryDialog
            options={listOptions(index, i18n)
              .filter(({ code }) => !codes.includes(code))
              .map((option) => ({ ...option, href: hrefWith(option.code) }))}
            areas={areas}
            onChoose={(code) => choose([...codes, code])}
            onClose={onClose}
          />
        )}
        filters={(actions) => (
          <FilterBar
            framework={edition}
            counts={countMeasures(scope.answers, codes)}
            shown={comparison.found.length}
            filter={filter}
            onFilter={(next, mode) => navigate({ filter: next }, mode)}
            actions={actions}
          />
        )}
        editions={index.later && <EditionSwitch {...props} {...{ later, scope }} />}
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

interface EditionProps extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  later: ReturnType<typeof useLaterTables>;
  scope: Scope;
}

/** Chooses by which edition countries are compared; says what is wrong where the later ones do not come. */
function EditionSwitch({ index, later, scope, selection, navigate }: EditionProps) {
  const { tables = [], failed } = later;
  const { t, local } = useI18n();
  const shown = scope.answers.framework;
  const isProfiles = (id: string) => id === framework.id;
  const profiles = scope.chosen[0]?.entry ? [framework] : [];
  const editions = [...profiles, ...(index.later?.editions ?? [])];
  const asked = editions.find((one) => nameInAddress(one) === selection.edition);
  const choose = (id: string) => {
    const table = tables.find((one) => one.framework.id === id);
    navigate({
      edition: isProfiles(id) ? undefined : nameInAddress({ id }),
      filter: fitSelection(selection, table?.framework ?? framework).filter,
      indicator: undefined,
    });
  };
  return (
    <div className="compare-editions">
      {failed?.error ? (
        <Failure
          error={failed.error}
          of={t("compare.edition")}
          onRetry={() => void failed.refetch()}
        />
      ) : (
        <SegmentedControl
          label={t("compare.edition")}
          options={editions.map(({ id, years }) => ({
            id,
            label: t(isProfiles(id) ? "compare.profiles" : "scorecard.gci", { years }),
          }))}
          chosen={asked?.id ?? shown.id}
          onChoose={choose}
        />
      )}
      {!isProfiles(shown.id) && (
        <p className="compare-note">{t("compare.edition-note", { edition: local(shown.title) })}</p>
      )}
    </div>
  );
}

/** Who can be compared: the countries with a profile, and those of which a later edition says something. */
const listOptions = ({ countries, later }: CountryIndex, { t, countryName }: I18n) => [
  ...Object.entries(countries).map(([code, entry]) => ({
    ...{ code, entry, name: countryName(entry.alpha2) },
    ...(entry.kept && { note: t("app.on-device") }),
  })),
  ...Object.entries(later?.countries ?? {})
    .filter(([code]) => !countries[code])
    .map(([code, { alpha2 }]) => ({
      ...{ code, name: countryName(alpha2), note: t("compare.only-scores") },
      entry: { alpha2, statuses: "" },
    })),
];

/** Says that a profile did not come or parse: its marks are there all the same, what it names is not. */
function ProfileError({ entry, of }: { entry: CountryEntry; of: string }) {
  const { error, refetch } = useQuery(profileQuery(framework, entry));
  return error && <Failure {...{ error, of }} onRetry={() => void refetch()} />;
}
