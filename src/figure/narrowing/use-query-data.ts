import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, overallQuery, scoresQuery } from "../../dataset/later-queries.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { ScoreFramework } from "../../domain/editions/edition.ts";
import { findEdition } from "../../domain/editions/later.ts";
import type { unpackScores } from "../../domain/editions/packed-scores.ts";
import { withKeptFacts } from "../../domain/kept/kept-facts.ts";
import {
  type Condition,
  editionName,
  OVERALL,
  type QueryData,
  scoredMeasure,
} from "../../domain/query.ts";
import { orderOf, type Selection } from "../../domain/selection.ts";
import { createFacts, isScoreOrder, type ScoredEdition } from "../../domain/world/country-facts.ts";
import { createFormatters } from "../../i18n/formatters.ts";

/** Loads the scores that the conditions, the order and the list need. `facts` omits scores that are still loading. */
export function useQueryData(
  index: CountryIndex | undefined,
  profiles: Answers,
  areas: Areas | undefined,
  conditions: readonly Condition[],
  { part, order }: Selection,
) {
  const scored = conditions.filter((one) => one.kind === "score");
  const { by = "" } = orderOf(order);
  // An order by a score ("gci2024.team") stays in the address when its condition is removed.
  const [, sorting = []] = /^([a-z]+\d{4})\./.exec(by) ?? [];
  const names = scored
    .flatMap((one) => (one.measure === OVERALL ? [] : one.edition))
    .concat(sorting);
  const later = index?.later;
  const hasScores = later !== undefined && names.length > 0;
  const asksOverall = scored.some(({ measure }) => measure === OVERALL);
  const showsOverall = asksOverall || part === "list" || isScoreOrder(by);
  const hasOverall = later !== undefined && showsOverall;
  const overall = useQuery({ ...overallQuery(later), enabled: hasOverall });
  const editions = useQuery({ ...editionsQuery(framework, later), enabled: hasScores });
  const wanted = editions.data?.editions.filter(({ slug }) => names.includes(editionName(slug)));
  const { tables, queries } = useQueries({
    queries: (wanted ?? []).map((one) => scoresQuery(later, one)),
    combine: combineScores,
  });
  const query = useMemo((): QueryData => {
    const known = index && areas && withKeptFacts(areas, index);
    const columns = overall.data?.editions.map(({ slug }) => editionName(slug));
    const english = createFormatters("en");
    const tableOf = (edition: string) =>
      tables.find((one) => editionName(one?.answers.framework.slug ?? "") === edition)?.answers;
    return {
      profiles,
      factsOf: (country) => known?.[country],
      scoreOf: (country, edition, measure) => {
        if (measure === OVERALL)
          return overall.data?.scores.get(country)?.[columns?.indexOf(edition) ?? -1];
        const table = tableOf(edition);
        const code = table && scoredMeasure(table.framework, measure)?.code;
        return code && table.has(country) ? table.cell(country, code).score : undefined;
      },
      printed: (value, one) => {
        const isMeasure = one.kind === "score" && one.measure !== OVERALL;
        const scale = isMeasure && tableOf(one.edition)?.framework.scale;
        const text = scale ? english.score(value, scale) : english.number(value, 1);
        return Number(text.replaceAll(",", ""));
      },
    };
  }, [index, areas, profiles, tables, overall.data]);
  const shown = hasOverall ? overall : undefined;
  const facts = useMemo(
    () => createFacts(query, scoredEditions(later, editions.data?.editions), shown?.data),
    [query, later, editions.data, shown?.data],
  );
  const needed = [
    ...(hasScores ? [editions, ...queries] : []),
    ...(hasOverall && asksOverall ? [overall] : []),
  ];
  const isLoaded = editions.data !== undefined;
  const known = useMemo(
    () =>
      conditions.filter((one) => {
        if (!index || one.kind !== "score") return true;
        const found = facts.editions.find(({ slug }) => editionName(slug) === one.edition);
        if (one.measure === OVERALL) return found !== undefined;
        return !isLoaded || (found && scoredMeasure(found, one.measure)) !== undefined;
      }),
    [conditions, index, facts, isLoaded],
  );
  return {
    ...{ query, facts, queries: needed },
    /** The conditions, without scores that no edition has. */
    conditions: known,
    /** The query for the overall scores. Undefined if none are shown. */
    overall: shown,
  };
}

/** The editions that have an overall score. `indicators` is empty until the measures, if any, have loaded. */
export const scoredEditions = (
  later: CountryIndex["later"],
  editions: readonly ScoreFramework[] = [],
) =>
  (later?.overall ?? []).map((one): ScoredEdition => {
    const { indicators = [] } = findEdition(editions, one.slug) ?? {};
    return { ...one, indicators };
  });

const combineScores = (queries: UseQueryResult<ReturnType<typeof unpackScores> | undefined>[]) => ({
  tables: queries.map(({ data }) => data),
  queries,
});
