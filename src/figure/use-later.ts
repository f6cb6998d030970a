import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../dataset/later-queries.ts";
import type { CountryIndex } from "../domain/country-index.ts";

/** Loads the scores of all countries in each later edition. `tables` is undefined until all are loaded. `failed` is set if a request fails. */
export function useLaterTables({ later }: CountryIndex) {
  const editions = useQuery(editionsQuery(framework, later));
  const scores = useQueries({
    queries: (editions.data?.editions ?? []).map((edition) => scoresQuery(later, edition)),
    combine: (results) => {
      const found = results.flatMap(({ data }) => data?.answers ?? []);
      return {
        tables: editions.data && found.length === results.length ? found : undefined,
        failed: findFailure([editions, ...results]),
      };
    },
  });
  return { ...scores, crosswalk: editions.data?.crosswalk };
}

/** The first error, and a function that retries every failed query. */
export function findFailure(queries: readonly Pick<UseQueryResult, "error" | "refetch">[]) {
  const failed = queries.filter(({ error }) => error);
  const error = failed[0]?.error;
  const retry = () => {
    for (const { refetch } of failed) void refetch();
  };
  return error ? { error, retry } : undefined;
}
