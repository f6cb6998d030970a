import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery, scoresQuery } from "../../dataset/later-queries.ts";
import type { Answers } from "../../domain/answers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { becameAnswers } from "../../domain/crosswalk.ts";
import type { LaterEdition } from "../../domain/edition.ts";
import { editionOf } from "../../domain/since.ts";
import type { Awaited } from "./WorldFigure.tsx";

/** The table that the world is shown by; `later` where it is not that of the profiles alone. */
export interface WorldEdition {
  answers: Answers;
  later?: LaterEdition | undefined;
}

/** The table of the edition in the address, fetched when it is asked for; the profiles' where there is no later one. */
export function useEdition(
  index: CountryIndex,
  profiles: Answers,
  wanted: string | undefined,
): Awaited<WorldEdition> {
  const isAsked = wanted !== undefined && index.later !== undefined;
  const editions = useQuery({ ...editionsQuery(framework, index.later), enabled: isAsked });
  const later = editions.data?.editions ?? [];
  // What became since is by the last one.
  const chosen = wanted === "since" ? later.at(-1) : editionOf(later, wanted);
  const queries = (chosen ? [chosen] : []).map((edition) => scoresQuery(index.later, edition));
  const [scores] = useQueries({ queries });
  const crosswalk = editions.data?.crosswalk;
  const scored = scores?.data;
  const isAbsent = !isAsked || (editions.data !== undefined && !chosen);
  const data = useMemo((): WorldEdition | undefined => {
    if (isAbsent) return { answers: profiles };
    if (!chosen || !crosswalk || !scored) return undefined;
    const { answers, overall } = scored;
    return {
      answers: wanted === "since" ? becameAnswers(profiles, answers, crosswalk) : answers,
      later: { framework: chosen, crosswalk, profiles, overall },
    };
  }, [isAbsent, profiles, chosen, crosswalk, scored, wanted]);
  const failed = [editions, scores].find((query) => query?.error);
  return { data, error: failed?.error ?? null, refetch: () => failed?.refetch() };
}
