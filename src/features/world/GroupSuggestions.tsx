import { useMemo } from "react";
import { wordKey } from "../../domain/country-names.ts";
import { type Group, listGroups } from "../../domain/groups.ts";
import { createListParser } from "../../domain/own-group.ts";
import type { Selection } from "../../domain/selection.ts";
import { groupName } from "../../figure/group-words.ts";
import { createOwnGroup } from "../../figure/own-groups.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { addPlace, type Narrowing } from "./use-narrowing.ts";
import type { WorldNavigation } from "./use-world-navigation.ts";

type Props = Pick<WorldNavigation, "onChange"> &
  Pick<Selection, "filter"> & { narrowing: Narrowing };

/** Shorter texts match too many groups. */
const SHORTEST_TEXT = 3;
const MOST_SUGGESTIONS = 6;

/** Buttons for the groups that the search text names. Always mounted, so that screen readers announce them. */
export function GroupSuggestions({ narrowing, filter, onChange }: Props) {
  const i18n = useI18n();
  const { groupInputs, places } = narrowing;
  const isList = /[,;]/.test(filter.text);
  const parse = useMemo(() => isList && createListParser(groupInputs), [isList, groupInputs]);
  const nameOf = (group: Group) => groupName(group, groupInputs.areas, i18n);
  const groups = parse
    ? [parse(filter.text)].flatMap(({ members, unmatched }) =>
        members.length > 1 && unmatched.length === 0 ? createOwnGroup(members) : [],
      )
    : searchGroups(filter.text, listGroups(groupInputs), nameOf);
  return (
    <div className="group-suggestions" role="status">
      {groups.length > 0 && i18n.t("group.suggested")}
      {groups.map((group) => (
        <button
          key={group.id}
          type="button"
          className="chip"
          onClick={() => {
            onChange({ places: addPlace(places, group), filter: { ...filter, text: "" } });
            document.querySelector<HTMLElement>(".filter-found")?.focus();
          }}
        >
          {i18n.t("group.members", { name: nameOf(group), count: group.members.length })}
        </button>
      ))}
    </div>
  );
}

/** Groups with a word in their name or id that starts with each word of the text. */
function searchGroups(text: string, groups: readonly Group[], nameOf: (group: Group) => string) {
  const words = wordKey(text).split(" ");
  if (words.join(" ").length < SHORTEST_TEXT) return [];
  const keyOf = (group: Group) => ` ${wordKey(`${nameOf(group)} ${group.id}`)}`;
  return groups
    .filter((group) => words.every((word) => keyOf(group).includes(` ${word}`)))
    .slice(0, MOST_SUGGESTIONS);
}
