import { useMemo } from "react";
import { wordKey } from "../../domain/country-names.ts";
import type { Filter } from "../../domain/filter.ts";
import { listGroups } from "../../domain/groups.ts";
import { createListParser, isList } from "../../domain/own-group.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { focusMatches } from "../../ui/FilterBar.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { groupName } from "../group-words.ts";
import { createOwnGroup } from "../own-groups.ts";
import { addPlace, type Narrowing } from "./use-narrowing.ts";

interface Props {
  narrowing: Narrowing;
  filter: Filter;
  onChange: Navigate;
}

/** Shorter texts match too many groups. */
const LONG_ENOUGH = /...|\p{sc=Han}{2}/u;
const MAX_SUGGESTIONS = 6;
/** Scripts in which a text must match the start of a word. Excludes Chinese, which has no spaces, and Arabic, whose article is a prefix. */
const STARTS = /[a-zа-я]/;

/** Buttons for the groups that the search text names. Always mounted, so that screen readers announce them. */
export function GroupSuggestions({ narrowing, filter, onChange }: Props) {
  const { t } = useI18n();
  const found = useSuggestions(narrowing, filter.text).slice(0, MAX_SUGGESTIONS);
  return (
    <div className="group-suggestions" role="status">
      {found.length > 0 && t("group.suggested")}
      {found.map(({ group, name }) => (
        <button
          key={group.id}
          type="button"
          className="chip"
          onClick={() => {
            const places = addPlace(narrowing.places, group);
            onChange({ places, filter: { ...filter, text: "" } });
            focusMatches();
          }}
        >
          {t("group.members", { name, count: group.members.length })}
        </button>
      ))}
    </div>
  );
}

/** The group of the countries that the text lists, or the groups whose name and id together contain every word. */
function useSuggestions({ groupInputs }: Narrowing, text: string) {
  const i18n = useI18n();
  const key = wordKey(text);
  const isListed = isList(text);
  const isSearch = !isListed && LONG_ENOUGH.test(key);
  const parse = useMemo(() => isListed && createListParser(groupInputs), [isListed, groupInputs]);
  // Not recomputed on each keystroke, because the names of the groups do not depend on the text.
  const searched = useMemo(
    () =>
      (isSearch ? listGroups(groupInputs) : []).map((group) => {
        const name = groupName(group, groupInputs.areas, i18n);
        return { group, name, words: ` ${wordKey(`${name} ${group.id}`)}` };
      }),
    [isSearch, groupInputs, i18n],
  );
  if (!parse)
    return searched.filter(({ words }) =>
      key.split(" ").every((one) => words.includes(STARTS.test(one) ? ` ${one}` : one)),
    );
  const { members, unmatched } = parse(text);
  const group = createOwnGroup(members);
  return members.length < 2 || unmatched.length > 0
    ? []
    : [{ group, name: groupName(group, groupInputs.areas, i18n) }];
}
