import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { computePeerShare } from "../../domain/coverage.ts";
import { applyFilter, type Filter, toggle } from "../../domain/filter.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows, type Row } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import { useLatest } from "../../features/charts/use-latest.ts";
import { FilterBar } from "../../features/filters/FilterBar.tsx";
import { GlanceStrip } from "../../features/scorecard/GlanceStrip.tsx";
import { Scorecard } from "../../features/scorecard/Scorecard.tsx";
import { ScorecardHeader } from "../../features/scorecard/ScorecardHeader.tsx";
import { scorecardSubject } from "../../features/scorecard/scorecard-subject.ts";
import { describeSnapshot, sourceLine } from "../../figure/describe-view.ts";
import { ExportMenu } from "../../figure/ExportMenu.tsx";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useSame } from "../../ui/use-same.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { ChartsPart } from "./ChartsPart.tsx";
import { DrawerPanel } from "./DrawerPanel.tsx";
import { describeFlags } from "./describe-flags.ts";

/** Always the same function, so that the charts are not drawn anew whenever the page is. */
const renderExport = (subject: SnapshotSubject) => <ExportMenu subject={subject} />;

/** One country: profile → rows → filtered rows, and every part of the page that shows them. */
export function ProfileView({
  country,
  profile,
  index,
  selection,
  navigate,
}: {
  country: ShownCountry;
  profile: Profile;
  index: CountryIndex;
  selection: Selection;
  navigate: Navigate;
}) {
  const i18n = useI18n();
  const { filter, indicator } = selection;
  const wantsEvidence = indicator !== undefined || filter.text !== "";
  const evidence = useQuery(evidenceQuery(country.entry, wantsEvidence));
  const rows = useMemo(() => computeRows(framework, profile), [profile]);
  // Words of the document matter to a search alone: their arrival for the drawer must not draw the charts anew.
  const searched = filter.text === "" ? undefined : evidence.data;
  const shown = useMemo(() => applyFilter(rows, filter, searched), [rows, filter, searched]);
  const peers = useMemo(() => computePeerShares(index), [index]);
  const charted = useDeferredValue(shown);
  const context = useSame(describeSnapshot(i18n, country, profile, index, selection));

  const describeCare = (code?: string) => describeFlags(i18n, index, profile, code);
  const setFilter = (next: Filter) => navigate({ filter: next });
  const filterByChart = useLatest((change: Partial<Filter>) => setFilter({ ...filter, ...change }));
  const openDrawer = useLatest((row: Row) => navigate({ indicator: row.indicator.code }));
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  return (
    <SnapshotProvider context={context}>
      <ScorecardHeader
        framework={framework}
        name={country.name}
        profile={profile}
        flags={describeCare()}
      />
      <GlanceStrip framework={framework} rows={shown} />
      <FilterBar
        framework={framework}
        rows={rows}
        shown={shown.length}
        filter={filter}
        onFilter={setFilter}
        onText={(next) => navigate({ filter: next }, "replace")}
        actions={
          <ExportMenu subject={scorecardSubject({ framework, rows: shown, describeCare, i18n })} />
        }
      />
      <div className="columns">
        <Scorecard framework={framework} rows={shown} peers={peers} onOpen={openDrawer} />
        <ChartsPart
          framework={framework}
          index={index}
          country={country.code}
          countryName={country.name}
          source={sourceLine(i18n, profile, country.entry)}
          rows={charted}
          tables={selection.tables}
          onFilter={filterByChart}
          onTable={switchTable}
          renderExport={renderExport}
        />
      </div>
      <DrawerPanel
        country={country}
        profile={profile}
        index={index}
        selection={selection}
        rows={rows}
        shown={shown}
        evidence={evidence}
        navigate={navigate}
      />
    </SnapshotProvider>
  );
}

/** How many countries have each indicator; undefined where this country is the only one. */
function computePeerShares(index: CountryIndex) {
  if (Object.keys(index.countries).length < 2) return undefined;
  return new Map(
    framework.indicators.map(({ code }) => [code, computePeerShare(framework, index, code)]),
  );
}
