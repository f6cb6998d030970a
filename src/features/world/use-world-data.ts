import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import { areasQuery, shippedAreas } from "../../dataset/queries.ts";
import { type Answers, createAnswers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { outcomeAnswers } from "../../domain/editions/crosswalk.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { FACT_CONDITIONS, OUTCOMES, orderOf, type Selection } from "../../domain/selection.ts";
import { useQuestion } from "../../figure/narrowing/use-question.ts";
import { findFailure } from "../../figure/use-later.ts";
import type { Navigate } from "../../url/use-selection.ts";
import type { EditionTable } from "./tables/table-context.ts";

/** While the index loads, the page renders its controls without data. */
export type WorldProps = { selection: Selection; navigate: Navigate } & (
  | { status: "loading" }
  | { status: "ready"; index: CountryIndex; answers: Answers }
);

/** If the areas fail to load, every display except the list and the map still works, unless the selection includes groups or facts. */
export type AreasState = Pick<UseQueryResult<Areas>, "data" | "error" | "refetch">;

/** The table of the profiles while the index loads: the same measures, but no countries. */
export const EMPTY_TABLE: EditionTable = { answers: createAnswers(framework, new Map()) };

/** Loads the table of the selected edition, the areas, and the data that groups and conditions need. */
export function useWorldData(props: WorldProps) {
  const { selection } = props;
  const index = props.status === "ready" ? props.index : undefined;
  const profiles = props.status === "ready" ? props.answers : EMPTY_TABLE.answers;
  const edition = useEditionTable(index, profiles, selection.edition);
  const areas = useQuery(areasQuery(index ?? shippedAreas));
  const { question, needed: others } = useQuestion(index, profiles, areas.data, selection);
  const { places, part, order } = selection;
  // Groups, facts and the list require the areas.
  const needsAreas =
    places.length > 0 ||
    part === "list" ||
    FACT_CONDITIONS.some((fact) => fact === orderOf(order).by) ||
    question.conditions.some(({ kind }) => kind === "fact");
  const needed = [...others, ...(needsAreas ? [areas] : [])];
  const failed = findFailure([...edition.needed, ...needed]);
  const failure = failed && { error: failed.error, onRetry: failed.retry };
  // Wait for the areas: without regions, the countries would first appear in another order.
  const isLoading = areas.isPending || needed.some(({ data }) => data === undefined);
  const isReady = index !== undefined && !failure && !isLoading;
  return {
    ...{ areas, question, failure },
    /** Undefined until everything has loaded. Until then, the page shows its controls without data. */
    index: isReady ? index : undefined,
    edition: isReady ? edition.data : emptyTable(edition.data),
  };
}

/** A loaded table without its countries, for the page's controls. */
const emptyTable = (edition: EditionTable | undefined): EditionTable | undefined =>
  edition && { ...edition, answers: createAnswers(edition.answers.framework, new Map()) };

/** The table of an edition, or the table of the profiles if the dataset has no such edition. */
function useEditionTable(
  index: CountryIndex | undefined,
  profiles: Answers,
  wanted: string | undefined,
) {
  const isWanted = wanted !== undefined && index?.later !== undefined;
  const editions = useQuery({ ...editionsQuery(framework, index?.later), enabled: isWanted });
  const later = editions.data?.editions ?? [];
  const chosen = wanted === OUTCOMES ? later.at(-1) : findEdition(later, wanted);
  const scores = useQuery(scoresQuery(index?.later, chosen));
  const crosswalk = editions.data?.crosswalk;
  const scored = scores.data;
  const isAbsent = !isWanted || (editions.data !== undefined && !chosen);
  const data = useMemo((): EditionTable | undefined => {
    if (isAbsent) return { answers: profiles };
    if (!chosen || !crosswalk || !scored) return undefined;
    const { answers, overall } = scored;
    return {
      answers: wanted === OUTCOMES ? outcomeAnswers(profiles, answers, crosswalk) : answers,
      later: { profiles, scores: answers, crosswalk, overall },
    };
  }, [isAbsent, profiles, chosen, crosswalk, scored, wanted]);
  // The form for conditions shares these queries. Their errors are ignored unless an edition is selected.
  return { data, needed: isWanted ? [editions, scores] : [] };
}
