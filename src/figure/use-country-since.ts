import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../dataset/framework.ts";
import { editionsQuery, laterQuery, sinceQuery } from "../dataset/later-queries.ts";
import { areasQuery } from "../dataset/queries.ts";
import type { AnswerClass } from "../domain/answers.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { Editions, Since } from "../domain/later.ts";
import type { Row } from "../domain/scorecard.ts";
import { becameOfRow } from "../domain/since.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** What later editions say of one country, on its scorecard and in its drawers. */
export interface CountrySince {
  editions: Editions;
  /** Undefined where none of them has the country. */
  since: Since | undefined;
}

/** What is known of a country since, whether it is still on its way, and why it does not come. */
export function useCountrySince(index: CountryIndex, country: string) {
  // What failed before the page was drawn is said at once, and asked for again when a person says so.
  const once = { retryOnMount: false };
  const later = useQuery({ ...laterQuery(index), ...once });
  const editions = useQuery({ ...editionsQuery(framework, later.data), ...once });
  const since = useQuery({ ...sinceQuery(later.data, country), ...once });
  const queries = [later, editions, since];
  const isKnown = later.data?.countries[country] !== undefined;
  const isHere = editions.data !== undefined && (!isKnown || since.data !== undefined);
  const error = queries.find((query) => query.error)?.error ?? undefined;
  const data = useMemo(
    (): CountrySince | undefined =>
      isHere && editions.data ? { editions: editions.data, since: since.data } : undefined,
    [isHere, editions.data, since.data],
  );
  return {
    data,
    error,
    isPending: index.later !== undefined && !isHere && !error,
    retry: () => {
      for (const query of queries) if (query.error) void query.refetch();
    },
  };
}

/** What became of a row's answer since, for filters; undefined where nothing is known. */
export const becameIn =
  (known: CountrySince | undefined) =>
  (row: Row): AnswerClass | undefined =>
    known && becameOfRow(known.editions, known.since, row)?.class;

/** A country that the profiles have not and later editions have; undefined for any other, and until it is known. */
export function useScoredCountry(index: CountryIndex | undefined, country: string | undefined) {
  const { countryName } = useI18n();
  const isAsked = index?.later !== undefined && country !== undefined && !index.countries[country];
  const later = useQuery(laterQuery({ later: isAsked ? index.later : undefined }));
  const areas = useQuery({
    ...areasQuery(index ?? { areas: "" }),
    enabled: isAsked,
  });
  const area = country === undefined ? undefined : areas.data?.[country];
  const isScored = country !== undefined && later.data?.countries[country] !== undefined;
  return {
    isPending: isAsked && (later.isPending || areas.isPending) && !later.error && !areas.error,
    country:
      isAsked && isScored
        ? { code: country, name: area ? countryName(area.alpha2) : country }
        : undefined,
  };
}
