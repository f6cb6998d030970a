import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import type { Answers } from "../../domain/answers.ts";
import {
  type ComparedCountry,
  type Comparison,
  listMeasures,
  type Scope,
  scopeComparison,
} from "../../domain/compare/comparison.ts";
import { type Pairing, withCountries } from "../../domain/compare/pairing.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Selection } from "../../domain/selection.ts";
import { nameAmong, type ShownCountry } from "../../figure/shown-country.ts";
import type { LaterTables } from "../../figure/use-later.ts";
import { useI18n } from "../../i18n/i18n.tsx";

const dataOf = <T>(results: UseQueryResult<T>[]) => results.map(({ data }) => data);

/** What is compared: the table that the address asks for, and the profiles beside a later edition. */
export interface Compared {
  /** The profiles' answers, or the scores of the edition chosen. */
  answers: Answers;
  /** By the edition chosen, or else the last; undefined until it is here. */
  pairing: Pairing | undefined;
}

/** The table that the address asks for; the profiles' where it asks for none, or the edition is not here. */
export function useCompared(
  profiles: Answers,
  later: LaterTables | undefined,
  edition: string | undefined,
  codes: readonly string[],
): Compared {
  const key = codes.join();
  return useMemo(() => {
    const tables = [...(later?.scores.values() ?? [])];
    const chosen = tables.find(({ framework: { id } }) => id === `itu-${edition}`);
    const scores = chosen ?? tables.at(-1);
    const { crosswalk, sources } = later?.editions ?? {};
    const pairing = scores &&
      crosswalk &&
      sources && { profiles, scores, crosswalk, lawSource: sources.laws };
    return { answers: chosen ? withCountries(chosen, key.split(",")) : profiles, pairing };
  }, [profiles, later, edition, key]);
}

/** What the countries say, narrowed and in order: the answers at once, all else as their profiles arrive. */
export function useComparison(
  { answers, pairing }: Compared,
  countries: readonly ShownCountry[],
  { filter, order, onlyDifferences }: Pick<Selection, "filter" | "order" | "onlyDifferences">,
): { scope: Scope; comparison: Comparison } {
  const { language } = useI18n();
  const { pillars, statuses, text } = filter;
  const chosen = useProfiles(countries, text !== "");
  // A part of the address that is left as it was is the same object: what is typed draws no chart anew.
  const scope = useMemo(
    () => scopeComparison(answers, chosen, { pillars, order }, language, pairing),
    [answers, chosen, pillars, order, language, pairing],
  );
  const comparison = useMemo(
    () => listMeasures(scope, { statuses, text }, onlyDifferences),
    [scope, statuses, text, onlyDifferences],
  );
  return { scope, comparison };
}

/** The countries with their profiles and their laws since, and where it is wanted with the wording that may be shown. */
function useProfiles(countries: readonly ShownCountry[], wantsWords: boolean): ComparedCountry[] {
  const published = useQueries({
    queries: countries.map(({ entry }) => countryQuery(framework, entry)),
    combine: dataOf,
  });
  const worded = countries.filter(({ entry }) => entry.evidence);
  const wording = useQueries({
    queries: worded.map(({ entry }) => evidenceQuery(entry, wantsWords)),
    combine: dataOf,
  });
  const key = worded.map(({ code }) => code).join();
  return useMemo(() => {
    const evidence = new Map<string, Evidence | undefined>(
      key.split(",").map((code, at) => [code, wording[at]]),
    );
    return countries.map(({ code, name, entry }, place) => ({
      code,
      name,
      place,
      isKept: entry.kept !== undefined,
      profile: published[place]?.profile,
      evidence: evidence.get(code),
      laws: published[place]?.since?.laws,
    }));
  }, [countries, published, wording, key]);
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
