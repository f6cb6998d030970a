import { useMemo } from "react";
import type { Areas, GroupEntry } from "../../domain/areas.ts";
import { sortByLikeness } from "../../domain/compare/peers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { findGroup, type Group, type GroupInputs } from "../../domain/groups.ts";
import { type Condition, createQuery, type QueryData } from "../../domain/query.ts";
import type { Selection } from "../../domain/selection.ts";
import {
  conditionPhrase,
  conditionsPhrase,
  type ScoredEditions,
} from "../../figure/condition-words.ts";
import { groupName } from "../../figure/group-words.ts";
import { ownGroups } from "../../figure/own-groups.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { useStore } from "../../ui/hooks.ts";

/** The conditions in the address and the data that they refer to. */
export interface Question {
  conditions: readonly Condition[];
  query: QueryData;
  editions: ScoredEditions;
}

interface NarrowingInputs extends Question {
  index: CountryIndex | undefined;
  areas: Areas | undefined;
  groups: readonly GroupEntry[] | undefined;
}

/** The groups and conditions that limit the countries. */
export type Narrowing = ReturnType<typeof useNarrowing>;

/** Number of countries in the group of the most similar ones. */
const MOST_SIMILAR = 10;

/** Finds the groups in the address, and the countries that belong to all of them and meet the conditions. */
export function useNarrowing(inputs: NarrowingInputs, { places, matchesAny }: Selection) {
  const { index, areas, groups, query, conditions, editions } = inputs;
  const i18n = useI18n();
  const own = useStore(ownGroups);
  const countries = useMemo(
    () => Object.keys({ ...index?.countries, ...index?.later?.countries }),
    [index],
  );
  const ask = useMemo(() => createQuery(countries, query), [countries, query]);
  const groupInputs = useMemo(
    (): GroupInputs => ({ areas: areas ?? {}, entries: groups ?? [], countries, own }),
    [areas, groups, countries, own],
  );
  const chosen = useMemo(() => {
    const { profiles } = query;
    const similarTo = (country: string) =>
      sortByLikeness(
        profiles,
        country,
        profiles.countries.flatMap((code) => (code === country ? [] : { code })),
      )
        .slice(0, MOST_SIMILAR)
        .map(({ code }) => code);
    return places.flatMap((id) => findGroup(id, groupInputs, similarTo) ?? []);
  }, [places, groupInputs, query]);
  return useMemo(() => {
    const { matched, undecided } = ask(conditions, matchesAny);
    const [isMatched, isUndecided] = [new Set(matched), new Set(undecided)];
    const isMember = (code: string) => chosen.every(({ members }) => members.includes(code));
    return {
      ...{ groupInputs, factsOf: query.factsOf },
      places: chosen.map((group) => ({ ...group, name: groupName(group, areas ?? {}, i18n) })),
      conditions: conditions.map((one) => ({
        text: one.text,
        name: conditionPhrase(one, editions, i18n),
      })),
      phrase: conditionsPhrase(conditions, matchesAny, editions, i18n),
      includes: (code: string) =>
        (isMatched.has(code) || conditions.length === 0) && isMember(code),
      isUndecided: (code: string) => isUndecided.has(code) && isMember(code),
    };
  }, [ask, query, conditions, matchesAny, chosen, groupInputs, areas, editions, i18n]);
}

/** Replaces a chosen group of the same kind, since two continents have no country in common. */
export const addPlace = (places: readonly Group[], { id, kind }: Group): string[] => [
  ...places.filter((one) => one.kind !== kind).map((one) => one.id),
  id,
];
