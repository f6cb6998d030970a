import { useQueries, useQuery } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../dataset/later-queries.ts";
import type { CountryIndex } from "../domain/country-index.ts";

/** Loads the scores of all countries in each later edition. `tables` is undefined until all are loaded. `failed` is the first failed query. */
export function useLaterTables({ later }: CountryIndex) {
  const editions = useQuery(editionsQuery(framework, later));
  const { tables, failed } = useQueries({
    queries: (editions.data?.editions ?? []).map((edition) => scoresQuery(later, edition)),
    combine: (results) => {
      const found = results.flatMap(({ data }) => data?.answers ?? []);
      return {
        tables: editions.data && found.length === results.length ? found : undefined,
        failed: results.find(({ error }) => error),
      };
    },
  });
  return {
    tables,
    crosswalk: editions.data?.crosswalk,
    failed: editions.error ? editions : failed,
  };
}
