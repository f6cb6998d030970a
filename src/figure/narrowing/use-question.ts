import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { groupsQuery } from "../../dataset/later-queries.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Areas } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { parseCondition } from "../../domain/query.ts";
import type { Selection } from "../../domain/selection.ts";
import { useQueryData } from "./use-query-data.ts";

/** Parses the conditions in the address, and loads the groups and the data that they refer to. */
export function useQuestion(
  index: CountryIndex | undefined,
  profiles: Answers,
  areas: Areas | undefined,
  selection: Selection,
) {
  const { places } = selection;
  const groups = useQuery(groupsQuery(index?.later));
  const conditions = useMemo(
    () => selection.conditions.flatMap((text) => parseCondition(text) ?? []),
    [selection.conditions],
  );
  const { queries, ...query } = useQueryData(index, profiles, areas, conditions, selection);
  const hasGroups = places.length > 0 && index?.later !== undefined;
  return {
    question: { index, areas, groups: groups.data?.groups, ...query },
    /** Queries that must load before the matching countries are known. */
    needed: [...(hasGroups ? [groups] : []), ...queries],
  };
}
