import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { unpackScores } from "../../domain/editions/packed-scores.ts";
import { withKeptFacts } from "../../domain/kept/kept-facts.ts";
import {
  type Condition,
  editionName,
  OVERALL,
  type QueryData,
  scoredMeasure,
} from "../../domain/query.ts";
import type { ScoredEditions } from "../condition-words.ts";

/** Loads the scores that the conditions refer to. `data` lacks those that are loading. */
export function useQueryData(
  index: CountryIndex | undefined,
  profiles: Answers,
  areas: Areas | undefined,
  conditions: readonly Condition[],
) {
  const names = conditions.flatMap((one) => (one.kind === "score" ? one.edition : []));
  const later = index?.later;
  const hasScores = names.length > 0;
  const editions = useQuery({
    ...editionsQuery(framework, later),
    enabled: later !== undefined && hasScores,
  });
  const wanted = editions.data?.editions.filter(({ slug }) => names.includes(editionName(slug)));
  const { tables, queries } = useQueries({
    queries: (wanted ?? []).map((one) => scoresQuery(later, one)),
    combine: combineScores,
  });
  const query = useMemo((): QueryData => {
    const known = index && areas && withKeptFacts(areas, index);
    return {
      profiles,
      factsOf: (country) => known?.[country],
      scoreOf: (country, edition, measure) => {
        const table = tables.find(
          (one) => editionName(one?.answers.framework.slug ?? "") === edition,
        );
        if (measure === OVERALL) return table?.overall.get(country);
        const code = table && scoredMeasure(table.answers.framework, measure)?.code;
        return code && table.answers.has(country)
          ? table.answers.cell(country, code).score
          : undefined;
      },
    };
  }, [index, areas, profiles, tables]);
  const shown = editions.data?.editions ?? NO_EDITIONS;
  return { query, editions: shown, queries: hasScores ? [editions, ...queries] : [] };
}

const NO_EDITIONS: ScoredEditions = [];

const combineScores = (queries: UseQueryResult<ReturnType<typeof unpackScores> | undefined>[]) => ({
  tables: queries.map(({ data }) => data),
  queries,
});
