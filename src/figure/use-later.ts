import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../dataset/later-queries.ts";
import type { Answers } from "../domain/answers.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import { becameAnswers } from "../domain/crosswalk.ts";
import type { Editions, ScoreFramework } from "../domain/edition.ts";

/** The world's scores as tables, by the edition's id, and what became of each "no" since by the last edition. */
export interface LaterTables {
  editions: Editions;
  scores: ReadonlyMap<string, Answers<ScoreFramework>>;
  became: Answers | undefined;
}

/** Fetches the scores of all countries, which only views that show them ask for; undefined until all are here. */
export function useLaterTables(
  { later }: CountryIndex,
  profiles: Answers,
): LaterTables | undefined {
  const editions = useQuery(editionsQuery(framework, later)).data;
  const scores = useQueries({
    queries: (editions?.editions ?? []).map((edition) => scoresQuery(later, edition)),
    combine: (results) => {
      const found = results.flatMap(({ data }) => data ?? []);
      return found.length === results.length ? found : undefined;
    },
  });
  return useMemo(() => {
    if (!editions || !scores) return undefined;
    const tables = scores.map(({ answers }) => answers);
    const last = tables.at(-1);
    return {
      editions,
      scores: new Map(tables.map((table) => [table.framework.id, table])),
      became: last && becameAnswers(profiles, last, editions.crosswalk),
    };
  }, [editions, scores, profiles]);
}
