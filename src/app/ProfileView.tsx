import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { evidenceQuery } from "../dataset/queries.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import { computePeerShare } from "../domain/coverage.ts";
import { applyFilter, type Filter } from "../domain/filter.ts";
import type { Profile } from "../domain/profile.ts";
import { computeRows } from "../domain/scorecard.ts";
import type { Selection } from "../domain/selection.ts";
import { FilterBar } from "../features/filters/FilterBar.tsx";
import { GlanceStrip } from "../features/scorecard/GlanceStrip.tsx";
import { Scorecard } from "../features/scorecard/Scorecard.tsx";
import { ScorecardHeader } from "../features/scorecard/ScorecardHeader.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import type { Navigate } from "../url/use-selection.ts";
import { DrawerPanel } from "./DrawerPanel.tsx";
import { framework } from "./framework.ts";

/** The country that is looked at, by code, name and place in the index. */
export interface ShownCountry {
  code: string;
  name: string;
  entry: CountryEntry;
}

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
  const { t } = useI18n();
  const { filter, indicator } = selection;
  const wantsEvidence = indicator !== undefined || filter.text !== "";
  const evidence = useQuery(evidenceQuery(country.entry, wantsEvidence));
  const rows = useMemo(() => computeRows(framework, profile), [profile]);
  const shown = useMemo(
    () => applyFilter(rows, filter, evidence.data),
    [rows, filter, evidence.data],
  );
  const peers = useMemo(() => computePeerShares(index), [index]);
  const charted = useDeferredValue(shown);

  const setFilter = (next: Filter) => navigate({ filter: next });
  return (
    <>
      <title>{`${country.name} · ${t("app.title")}`}</title>
      <ScorecardHeader name={country.name} profile={profile} />
      <GlanceStrip framework={framework} rows={shown} />
      <FilterBar
        framework={framework}
        rows={rows}
        shown={shown.length}
        filter={filter}
        onFilter={setFilter}
        onText={(next) => navigate({ filter: next }, "replace")}
      />
      <div className="columns">
        <Scorecard
          framework={framework}
          rows={shown}
          peers={peers}
          onOpen={(row) => navigate({ indicator: row.indicator.code })}
        />
        <aside>{charted.length}</aside>
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
    </>
  );
}

/** How many countries have each indicator; undefined where this country is the only one. */
function computePeerShares(index: CountryIndex) {
  if (Object.keys(index.countries).length < 2) return undefined;
  return new Map(
    framework.indicators.map(({ code }) => [code, computePeerShare(framework, index, code)]),
  );
}
