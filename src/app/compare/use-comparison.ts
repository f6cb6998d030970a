import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import {
  type ComparedCountry,
  type Comparison,
  filterComparison,
  onlyDifferences,
  orderCompared,
} from "../../domain/compare/compared.ts";
import { type CountryIndex, decodeStatuses } from "../../domain/country-index.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Selection } from "../../domain/selection.ts";
import { nameAmong, type ShownCountry } from "../../figure/shown-country.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const dataOf = <T>(results: UseQueryResult<T>[]) => results.map(({ data }) => data);

/** What the countries say, narrowed and in order: the statuses at once, all else as their profiles arrive. */
export function useComparison(
  countries: readonly ShownCountry[],
  { filter, order, onlyDifferences: narrowed }: Selection,
): { chosen: readonly ComparedCountry[]; all: Comparison; shown: Comparison; matrix: Comparison } {
  const { language } = useI18n();
  const profiles = useProfiles(countries);
  const evidence = useEvidence(countries, filter.text !== "");
  const chosen = useMemo(
    () =>
      countries.map(({ code, name, entry }, place) => ({
        code,
        name,
        isKept: entry.kept !== undefined,
        statuses: decodeStatuses(entry),
        profile: profiles[place],
        evidence: evidence[code],
      })),
    [countries, profiles, evidence],
  );
  const all = useMemo(() => ({ framework, countries: chosen }), [chosen]);
  const key = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address gives a new filter at every change; its key says all
  const shown = useMemo(() => {
    const found = filterComparison(all, filter);
    return { ...found, countries: orderCompared(found.countries, order, language) };
  }, [all, key, order, language]);
  const matrix = useMemo(() => (narrowed ? onlyDifferences(shown) : shown), [shown, narrowed]);
  return { chosen, all, shown, matrix };
}

/** The countries by their codes, with their names in the language of the page. */
export function useCountries(index: CountryIndex, codes: readonly string[]): ShownCountry[] {
  const { t, countryName } = useI18n();
  const key = codes.join();
  return useMemo(
    () =>
      key.split(",").flatMap((code) => {
        const entry = index.countries[code];
        return entry ? [{ code, entry, name: nameAmong({ t, countryName }, entry) }] : [];
      }),
    [index, key, t, countryName],
  );
}

const useProfiles = (countries: readonly ShownCountry[]): (Profile | undefined)[] =>
  useQueries({
    queries: countries.map(({ entry }) => profileQuery(framework, entry)),
    combine: dataOf,
  });

/** The wording of the countries whose documents may be shown, by country, once it is wanted. */
function useEvidence(
  countries: readonly ShownCountry[],
  wanted: boolean,
): Readonly<Record<string, Evidence | undefined>> {
  const published = countries.filter(({ entry }) => entry.evidence);
  const found = useQueries({
    queries: published.map(({ entry }) => evidenceQuery(entry, wanted)),
    combine: dataOf,
  });
  const key = published.map(({ code }) => code).join();
  return useMemo(
    () => Object.fromEntries(key.split(",").map((code, place) => [code, found[place]])),
    [key, found],
  );
}
