import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { sinceQuery } from "../dataset/queries.ts";
import type { AnswerClass } from "../domain/answers.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import type { CountrySince, PublishedCountry } from "../domain/editions/country-file.ts";
import { outcomeOfRow } from "../domain/editions/outcome.ts";
import type { Row } from "../domain/scorecard.ts";

/** A country's later data. Files of published profiles include this data. For a kept or missing profile, loads it from another file. */
export function useCountrySince(
  { later, countries }: CountryIndex,
  country: string,
  published: PublishedCountry | undefined,
) {
  const entry = countries[country];
  const file =
    entry && !entry.kept ? undefined : (entry?.shipped?.profile ?? later?.countries[country]?.file);
  const path = later && file;
  const { data, error, isPending, refetch } = useQuery(sinceQuery(path));
  const since = data ?? published?.since;
  const isWaiting = path !== undefined && isPending;
  const known = useMemo(
    (): CountrySince | undefined =>
      later && !isWaiting ? { editions: later.editions, sources: later.sources, since } : undefined,
    [later, isWaiting, since],
  );
  return { data: error ? undefined : known, error, isPending: isWaiting, refetch };
}

/** Returns a function that finds the outcome of a row in the latest edition, for filters. */
export const outcomeIn =
  (known: CountrySince | undefined) =>
  (row: Row): AnswerClass | undefined =>
    known && outcomeOfRow(known, row)?.class;
