import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { groupsQuery } from "../../dataset/later-queries.ts";
import type { Areas } from "../../domain/areas.ts";
import { mostSimilar } from "../../domain/compare/peers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { findGroup, type Group, type GroupInputs, isGroupId } from "../../domain/groups.ts";
import { groupName } from "../../figure/group-words.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";

export type NamedGroup = Group & { code: string; name: string };

const NO_AREAS: Areas = {};

/** The data that define groups; the file of groups loads only if it is asked for. */
export function useGroupInputs(index: CountryIndex, areas = NO_AREAS, isAsked = true) {
  const { data, isLoading } = useQuery({ ...groupsQuery(index.later), enabled: isAsked });
  const inputs = useMemo(
    (): GroupInputs => ({
      areas,
      entries: data?.groups ?? [],
      countries: Object.keys({ ...index.countries, ...index.later?.countries }),
    }),
    [index, areas, data],
  );
  return { inputs, isLoading };
}

/** The groups among the parties in the address. */
export function useGroups(
  { index, answers, selection }: Pick<ViewProps, "index" | "answers" | "selection">,
  areas: Areas | undefined,
) {
  const i18n = useI18n();
  const { peers } = selection;
  const { inputs, isLoading } = useGroupInputs(index, areas, peers.some(isGroupId));
  const groups = useMemo(
    () =>
      peers.filter(isGroupId).flatMap((id): NamedGroup[] => {
        const group = findGroup(id, inputs, (country) => mostSimilar(answers, country));
        return group ? [{ ...group, code: id, name: groupName(group, inputs.areas, i18n) }] : [];
      }),
    [peers, inputs, answers, i18n],
  );
  return { groups, isLoading };
}
