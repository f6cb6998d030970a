import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery, profileQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { NO_SELECTION, type Selection } from "../../domain/selection.ts";
import { locateCountries, nameCountries } from "../../domain/world/world-countries.ts";
import { ChartPanel } from "../../features/charts/ChartPanel.tsx";
import { ChartTable, FilterButton } from "../../features/charts/ChartTable.tsx";
import { holdWorldPart, WorldPage } from "../../features/world/WorldPage.tsx";
import { ExportMenu } from "../../figure/ExportMenu.tsx";
import { nameAmong, type ShownCountry } from "../../figure/shown-country.ts";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import { type Navigate, permalink } from "../../url/use-selection.ts";
import { describeWorld, worldSource } from "./world-snapshot.ts";

/** The map, its shapes and what projects them are code of their own. */
const WorldMap = late(async () => (await import("./WorldMap.tsx")).WorldMap, holdWorldPart);

const PARTS = { Panel: ChartPanel, Table: ChartTable, FilterButton };

/** All countries, from the index alone; where they lie comes when it is here, and without it the rest goes on. */
export function WorldView({
  index,
  country,
  selection,
  navigate,
}: {
  index: CountryIndex;
  country: ShownCountry;
  selection: Selection;
  navigate: Navigate;
}) {
  const i18n = useI18n();
  const { t, countryName, language } = i18n;
  const client = useQueryClient();
  const areas = useQuery(areasQuery(index));
  const named = useMemo(
    () => nameCountries(index, (entry) => nameAmong({ t, countryName }, entry), language),
    [index, t, countryName, language],
  );
  const countries = useMemo(
    () => (areas.data ? locateCountries(named, areas.data) : named),
    [named, areas.data],
  );
  const hrefOf = useCountryLinks(index, selection);
  const fetchAhead = useCallback(
    (code: string) => {
      const entry = index.countries[code];
      if (entry) void client.prefetchQuery(profileQuery(framework, entry));
    },
    [client, index],
  );
  return (
    <SnapshotProvider context={describeWorld(i18n, countries, index, selection)}>
      <WorldPage
        framework={framework}
        countries={countries}
        hasRegions={areas.data !== undefined}
        chosen={country.code}
        selection={selection}
        onChange={navigate}
        onCountry={(code) =>
          navigate({
            view: "scorecard",
            country: code,
            onDevice: index.countries[code]?.kept !== undefined,
            filter: { ...selection.filter, text: "" },
          })
        }
        hrefOf={hrefOf}
        onApproach={fetchAhead}
        source={worldSource(i18n, countries.length, index)}
        parts={PARTS}
        renderExport={(subject) => <ExportMenu subject={subject} />}
        map={(panel) => <WorldMap {...panel} areas={areas} />}
      />
    </SnapshotProvider>
  );
}

/** Addresses of the scorecards: one is written, and holds a place for the country. */
function useCountryLinks(index: CountryIndex, selection: Selection) {
  const { filter, language } = selection;
  const shown = { ...NO_SELECTION, country: "PLACE", filter: { ...filter, text: "" }, language };
  const shipped = permalink(shown);
  const onDevice = permalink({ ...shown, onDevice: true });
  return useCallback(
    (code: string) => (index.countries[code]?.kept ? onDevice : shipped).replace("PLACE", code),
    [index, shipped, onDevice],
  );
}
