import { useMemo } from "react";
import type { Answers } from "../domain/answers.ts";
import type { Areas, GroupEntry } from "../domain/areas.ts";
import { mostSimilarTo } from "../domain/compare/peers.ts";
import type { CountryIndex } from "../domain/country-index.ts";
import { findGroup, type Group, type GroupInputs } from "../domain/groups.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useStore } from "../ui/hooks.ts";
import { groupName } from "./group-words.ts";
import { ownGroups } from "./own-groups.ts";

export type NamedGroup = Group & { name: string };

const NO_GROUPS: readonly NamedGroup[] = [];

interface Sources {
  index: CountryIndex | undefined;
  areas: Areas | undefined;
  /** The groups defined in `data/groups.json`. */
  entries: readonly GroupEntry[] | undefined;
  profiles: Answers;
}

/** Returns the groups with these ids, a function that finds any group, and the data that defines all groups. Skips unknown ids. */
export function useGroups({ index, areas, entries, profiles }: Sources, ids: readonly string[]) {
  const i18n = useI18n();
  const own = useStore(ownGroups);
  const inputs = useMemo((): GroupInputs => {
    const countries = Object.keys({ ...index?.countries, ...index?.later?.countries });
    return { areas: areas ?? {}, entries: entries ?? [], countries, own };
  }, [index, areas, entries, own]);
  const find = useMemo(() => {
    const similarTo = mostSimilarTo(profiles);
    return (id: string) => findGroup(id, inputs, similarTo);
  }, [inputs, profiles]);
  const groups = useMemo(() => {
    // Always the same array, so that a view without groups does not render again when the groups load.
    if (ids.length === 0) return NO_GROUPS;
    return ids.flatMap((id): NamedGroup[] => {
      const group = find(id);
      return group ? [{ ...group, name: groupName(group, inputs.areas, i18n) }] : [];
    });
  }, [ids, find, inputs, i18n]);
  return { inputs, find, groups };
}
