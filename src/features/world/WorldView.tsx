import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery, profileQuery } from "../../dataset/queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { NO_SELECTION, type Selection } from "../../domain/selection.ts";
import { locateCountries, nameCountries } from "../../domain/world/world-countries.ts";
import { nameAmong } from "../../figure/shown-country.ts";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { permalink } from "../../url/use-selection.ts";
import { useWorld } from "./use-world.ts";
import { WorldBody } from "./WorldBody.tsx";
import { describeWorld } from "./world-snapshot.ts";

/** All countries, from the index alone; where they lie comes when it is here, and without it the rest goes on. */
export function WorldView({ index, answers, country, selection, navigate }: ViewProps) {
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
  const onApproach = useCallback(
    (code: string) => {
      const entry = index.countries[code];
      if (entry) void client.prefetchQuery(profileQuery(framework, entry));
    },
    [client, index],
  );
  const { filter } = selection;
  const onCountry = useCallback(
    (code: string) =>
      navigate({
        view: "scorecard",
        country: code,
        onDevice: index.countries[code]?.kept !== undefined,
        filter: { ...filter, text: "" },
      }),
    [navigate, index, filter],
  );
  const world = useWorld({
    ...{ answers, countries, selection, onCountry, onApproach },
    areas: areas.data,
    chosen: country.code,
    onChange: navigate,
    hrefOf: useCountryLinks(index, selection),
  });
  return (
    <SnapshotProvider context={describeWorld(i18n, world, index)}>
      <WorldBody world={world} areas={areas} />
    </SnapshotProvider>
  );
}

/** Addresses of the scorecards: one is written, and holds a place for the country. What was searched for stays here. */
function useCountryLinks(index: CountryIndex, { filter, language }: Selection) {
  const shown = { ...NO_SELECTION, country: "PLACE", filter: { ...filter, text: "" }, language };
  const shipped = permalink(shown);
  const onDevice = permalink({ ...shown, onDevice: true });
  return useCallback(
    (code: string) => (index.countries[code]?.kept ? onDevice : shipped).replace("PLACE", code),
    [index, shipped, onDevice],
  );
}
