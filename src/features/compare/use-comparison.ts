import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import type { Answers } from "../../domain/answers.ts";
import {
  type ComparedCountry,
  type Comparison,
  listMeasures,
  type Scope,
  scopeComparison,
} from "../../domain/compare/comparison.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Selection } from "../../domain/selection.ts";
import { nameAmong, type ShownCountry } from "../../figure/shown-country.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const dataOf = <T>(results: UseQueryResult<T>[]) => results.map(({ data }) => data);

/** What the countries say, narrowed and in order: the answers at once, all else as their profiles arrive. */
export function useComparison(
  answers: Answers,
  countries: readonly ShownCountry[],
  { filter, order, onlyDifferences }: Selection,
): { scope: Scope; comparison: Comparison } {
  const { language } = useI18n();
  const { pillars, statuses, text } = filter;
  const chosen = useCompared(countries, text !== "");
  // A part of the address that is left as it was is the same object: what is typed draws no chart anew.
  const scope = useMemo(
    () => scopeComparison(answers, chosen, { pillars, order }, language),
    [answers, chosen, pillars, order, language],
  );
  const comparison = useMemo(
    () => listMeasures(scope, { statuses, text }, onlyDifferences),
    [scope, statuses, text, onlyDifferences],
  );
  return { scope, comparison };
}

/** The countries with their profiles, and where it is wanted with the wording of those documents that may be shown. */
function useCompared(countries: readonly ShownCountry[], wantsWords: boolean): ComparedCountry[] {
  const profiles = useQueries({
    queries: countries.map(({ entry }) => profileQuery(framework, entry)),
    combine: dataOf,
  });
  const published = countries.filter(({ entry }) => entry.evidence);
  const wording = useQueries({
    queries: published.map(({ entry }) => evidenceQuery(entry, wantsWords)),
    combine: dataOf,
  });
  const key = published.map(({ code }) => code).join();
  return useMemo(() => {
    const evidence = new Map<string, Evidence | undefined>(
      key.split(",").map((code, at) => [code, wording[at]]),
    );
    return countries.map(({ code, name, entry }, place) => ({
      code,
      name,
      place,
      isKept: entry.kept !== undefined,
      profile: profiles[place],
      evidence: evidence.get(code),
    }));
  }, [countries, profiles, wording, key]);
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
