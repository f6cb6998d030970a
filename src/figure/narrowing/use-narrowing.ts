import { useMemo } from "react";
import { NO_FILTER } from "../../domain/filter.ts";
import type { Group } from "../../domain/groups.ts";
import type { DroppedValue } from "../../domain/parameters.ts";
import { createQuery } from "../../domain/query.ts";
import type { Selection } from "../../domain/selection.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { conditionPhrase, conditionsPhrase } from "../condition-words.ts";
import { useGroups } from "../use-groups.ts";
import type { Question } from "./use-question.ts";

/** Change that resets the filters, groups and conditions of a selection. */
export const NO_NARROWING = {
  filter: NO_FILTER,
  places: [],
  conditions: [],
  matchesAny: false,
} satisfies Partial<Selection>;

/** The groups and conditions as parts of file names and citation ids. */
export const narrowingParts = ({ places, conditions, matchesAny }: Selection): string[] => [
  ...places,
  ...conditions,
  ...(matchesAny ? ["any"] : []),
];

/** The groups and conditions as filters in exports: "Group of countries: Africa". */
export const labelLimits = (
  limits: Readonly<Narrowing["limits"]>,
  { join }: Pick<I18n, "join">,
): string[] => limits.map(({ label, name }) => join("label", label, name));

/** The groups and conditions that limit the countries. */
export type Narrowing = ReturnType<typeof useNarrowing>;

/** Resolves the groups and conditions in the address, and determines which countries match them. */
export function useNarrowing(question: Question, { places, matchesAny }: Selection) {
  const { index, areas, groups, query, conditions } = question;
  const { editions } = question.facts;
  const i18n = useI18n();
  const sources = { index, areas, entries: groups, profiles: query.profiles };
  const { inputs: groupInputs, find: findGroup, groups: chosen } = useGroups(sources, places);
  const { countries } = groupInputs;
  const ask = useMemo(() => createQuery(countries, query), [countries, query]);
  return useMemo(() => {
    const { t } = i18n;
    const { matched, undecided } = ask(conditions, matchesAny);
    const phrase = conditionsPhrase(conditions, matchesAny, editions, i18n);
    const [isMatched, isUndecided] = [new Set(matched), new Set(undecided)];
    const isMember = (code: string) => chosen.every(({ members }) => members.includes(code));
    return {
      ...{ groupInputs, findGroup, factsOf: query.factsOf, places: chosen },
      conditions: conditions.map((one) => ({
        text: one.text,
        name: conditionPhrase(one, editions, i18n),
      })),
      /** The groups and the conditions as labelled text. */
      limits: [
        ...chosen.map(({ name }) => ({ label: t("group.label"), name })),
        ...(conditions.length > 0 ? [{ label: t("query.title"), name: phrase }] : []),
      ],
      phrase,
      includes: (code: string) =>
        (isMatched.has(code) || conditions.length === 0) && isMember(code),
      isUndecided: (code: string) => isUndecided.has(code) && isMember(code),
    };
  }, [ask, query, conditions, matchesAny, chosen, groupInputs, findGroup, editions, i18n]);
}

/** Number of these countries that might match. */
export const countUndecided = (
  { isUndecided }: Pick<Narrowing, "isUndecided">,
  countries: readonly { code: string }[],
): number => countries.filter(({ code }) => isUndecided(code)).length;

/** The countries of an export in words, with the number of other countries that might match. */
export const withUndecided = (scope: string, count: number, { t }: Pick<I18n, "t">): string =>
  count > 0 ? t("query.undecided", { scope, count }) : scope;

/** The groups and conditions in the address that do not exist. */
export function findUnknown({ places, conditions }: Narrowing, selection: Selection) {
  const known = [...places.map(({ id }) => `in=${id}`), ...conditions.map(({ text }) => text)];
  const all = [...selection.places.map((id) => `in=${id}`), ...selection.conditions];
  return all
    .filter((text) => !known.includes(text))
    .map((text): DroppedValue => {
      const [parameter = "", value = ""] = text.split(/=(.*)/);
      return { parameter, value };
    });
}

/** Only one group of each of these kinds can be chosen, because most groups of a kind have no country in common. */
const EXCLUSIVE: readonly Group["kind"][] = ["continent", "subregion", "itu", "income", "own"];

/** Adds a group to the chosen groups, or replaces a group of the same kind. */
export const addPlace = (
  places: readonly Group[],
  { id, kind }: Pick<Group, "id" | "kind">,
): string[] => [
  ...places
    .filter((one) => one.id !== id && (one.kind !== kind || !EXCLUSIVE.includes(kind)))
    .map((one) => one.id),
  id,
];

/** Removes a condition. If fewer than two conditions remain, resets `matchesAny`. */
export function withoutCondition({ conditions, matchesAny }: Selection, removed: string) {
  const rest = conditions.filter((text) => text !== removed);
  return { conditions: rest, matchesAny: matchesAny && rest.length > 1 };
}
