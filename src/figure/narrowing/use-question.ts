import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import {
  editionsQuery,
  groupsQuery,
  overallQuery,
  scoresQuery,
} from "../../dataset/later-queries.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { ScoreFramework } from "../../domain/editions/edition.ts";
import { findEdition, type Later } from "../../domain/editions/later.ts";
import type { OverallScores } from "../../domain/editions/overall.ts";
import type { unpackScores } from "../../domain/editions/packed-scores.ts";
import { withKeptFacts } from "../../domain/kept/kept-facts.ts";
import {
  type Condition,
  editionName,
  OVERALL,
  parseCondition,
  type QueryData,
  scoredMeasure,
} from "../../domain/query.ts";
import { orderOf, type Selection } from "../../domain/selection.ts";
import { createFacts, isScoreOrder, type ScoredEdition } from "../../domain/world/country-facts.ts";
import { createFormatters } from "../../i18n/formatters.ts";

/** The conditions in the address and the data that they refer to. Data are undefined until loaded. */
export type Question = ReturnType<typeof useQuestion>["question"];

/** Parses the conditions in the address, and loads the groups and the data that they refer to. */
export function useQuestion(
  index: CountryIndex | undefined,
  profiles: Answers,
  areas: Areas | undefined,
  selection: Selection,
) {
  const later = index?.later;
  const groups = useQuery(groupsQuery(later));
  const written = useMemo(
    () => selection.conditions.flatMap((text) => parseCondition(text) ?? []),
    [selection.conditions],
  );
  const { editions, tables, overall, needed } = useScores(later, written, selection);
  const scores = overall?.data;
  const query = useMemo(
    () => createQueryData(profiles, index && areas && withKeptFacts(areas, index), tables, scores),
    [index, areas, profiles, tables, scores],
  );
  const facts = useMemo(
    () => createFacts(query, scoredEditions(later, editions), scores),
    [query, later, editions, scores],
  );
  const conditions = useMemo(
    () =>
      written.filter((one) => {
        if (!index || one.kind !== "score") return true;
        const found = facts.editions.find(({ slug }) => editionName(slug) === one.edition);
        if (one.measure === OVERALL) return found !== undefined;
        return !editions || (found && scoredMeasure(found, one.measure)) !== undefined;
      }),
    [written, index, facts, editions],
  );
  const hasGroups = selection.places.length > 0 && later !== undefined;
  return {
    question: {
      ...{ index, areas, groups: groups.data?.groups, query, facts },
      /** The conditions, except those on scores that do not exist. */
      conditions,
      /** The query for the overall scores. Undefined if they are not needed. */
      overall,
    },
    /** Queries that must load before the matching countries are known. */
    needed: [...(hasGroups ? [groups] : []), ...needed],
  };
}

type Scores = ReturnType<typeof unpackScores> | undefined;

/** Loads the scores that the conditions, the order and the list need. */
function useScores(
  later: Later | undefined,
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
  return {
    ...{ editions: editions.data?.editions, tables, overall: hasOverall ? overall : undefined },
    needed: [
      ...(hasScores ? [editions, ...queries] : []),
      ...(hasOverall && asksOverall ? [overall] : []),
    ],
  };
}

const combineScores = (queries: UseQueryResult<Scores>[]) => ({
  tables: queries.map(({ data }) => data),
  queries,
});

/** `tables` and `overall` do not contain scores that are still loading. */
function createQueryData(
  profiles: Answers,
  areas: Areas | undefined,
  tables: readonly Scores[],
  overall: OverallScores | undefined,
): QueryData {
  const columns = overall?.editions.map(({ slug }) => editionName(slug)) ?? [];
  const english = createFormatters("en");
  const tableOf = (edition: string) =>
    tables.find((one) => editionName(one?.answers.framework.slug ?? "") === edition)?.answers;
  return {
    profiles,
    factsOf: (country) => areas?.[country],
    scoreOf: (country, edition, measure) => {
      if (measure === OVERALL) return overall?.scores.get(country)?.[columns.indexOf(edition)];
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
}

/** The editions that have an overall score. `indicators` is empty until the measures, if any, have loaded. */
export const scoredEditions = (
  later: Later | undefined,
  editions: readonly ScoreFramework[] = [],
) =>
  (later?.overall ?? []).map((one): ScoredEdition => {
    const { indicators = [] } = findEdition(editions, one.slug) ?? {};
    return { ...one, indicators };
  });
