import { memo, useState } from "react";
import { GROUP_KINDS, type Group, leftOutOf, listGroups } from "../../domain/groups.ts";
import type { Selection } from "../../domain/selection.ts";
import { sumKnown } from "../../domain/statistics.ts";
import { codesOf, type NamedCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { inDialog, late } from "../../late/late.tsx";
import { focusMatches } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/hooks.ts";
import { RemoveChip } from "../../ui/RemoveChip.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Navigate } from "../../url/use-selection.ts";
import { countryNameIn, groupName } from "../group-words.ts";
import { ConditionForm } from "./ConditionForm.tsx";
import { addPlace, countUndecided, type Narrowing, withoutCondition } from "./use-narrowing.ts";

interface Props {
  narrowing: Narrowing;
  selection: Selection;
  /** The page's country. */
  country: NamedCountry | undefined;
  onChange: Navigate;
}

/** The groups and conditions that limit the countries, each with a button that removes it, and controls that add others. */
export function Conditions({ narrowing, selection, country, onChange }: Props) {
  const i18n = useI18n();
  const { t, list } = i18n;
  const { groupInputs, findGroup, places, conditions } = narrowing;
  const { matchesAny } = selection;
  const { areas, countries, entries } = groupInputs;
  const isLoading = [Object.keys(areas), countries, entries].some((one) => one.length === 0);
  const leftOut = places.flatMap(leftOutOf);
  const leftOutNames = list(leftOut.map((code) => countryNameIn(areas, code, i18n)));
  const without = (all: readonly string[], removed: string) => all.filter((one) => one !== removed);
  const add = useLatest((text: string) =>
    onChange({ conditions: [...without(selection.conditions, text), text] }),
  );
  const remove = (change: Partial<Selection>) => {
    onChange(change);
    focusMatches();
  };
  return (
    <fieldset className="chips conditions">
      <legend className="visually-hidden">{t("query.title")}</legend>
      {selection.places.map((id) => (
        <RemoveChip
          key={id}
          name={
            places.find((place) => place.id === id)?.name ??
            (isLoading ? id : t("group.unknown", { id }))
          }
          onRemove={() => remove({ places: without(selection.places, id) })}
        />
      ))}
      {selection.conditions.map((text) => (
        <RemoveChip
          key={text}
          name={
            conditions.find((one) => one.text === text)?.name ?? t("query.unknown", { id: text })
          }
          onRemove={() => remove(withoutCondition(selection, text))}
        />
      ))}
      {conditions.length > 1 && (
        <SegmentedControl
          label={t("query.match")}
          options={[
            { id: "all", label: t("query.match-all") },
            { id: "any", label: t("query.match-any") },
          ]}
          chosen={matchesAny ? "any" : "all"}
          onChoose={(id) => onChange({ matchesAny: id === "any" })}
        />
      )}
      {leftOut.length > 0 &&
        t("compare.note.no-profile", { countries: leftOutNames, count: leftOut.length })}
      <GroupChoice
        {...{ groupInputs, findGroup, places, onChange }}
        code={country?.code}
        name={country?.name}
      />
      <ConditionForm onAdd={add} />
    </fieldset>
  );
}

const OwnGroupDialog = late(
  () => import("./OwnGroupDialog.tsx").then((file) => file.OwnGroupDialog),
  "views",
  undefined,
  inDialog(({ onClose }) => onClose()),
);

const NEW_GROUP = "new";

interface GroupProps extends Pick<Narrowing, "groupInputs" | "findGroup" | "places"> {
  /** The page's country. */
  code: string | undefined;
  name: string | undefined;
  onChange: Navigate;
}

/** Menu that adds a group, or replaces a group of the same kind. Memoized: its many options do not depend on the conditions. */
const GroupChoice = memo(function GroupChoice(props: GroupProps) {
  const { groupInputs, findGroup, places, code, name = "", onChange } = props;
  const i18n = useI18n();
  const { t } = i18n;
  // Most islands have no neighbours, and countries without a profile have no similar countries.
  const around = (code ? ["neighbours", "similar"] : []).flatMap(
    (relation) => findGroup(`${relation}-${code}`) ?? [],
  );
  const groups = [...listGroups(groupInputs), ...around];
  const [isNew, setNew] = useState(false);
  const choose = (group: Group) => {
    onChange({ places: addPlace(places, group) });
    setNew(false);
  };
  const kinds = GROUP_KINDS.map((kind) => ({
    label: t(`group.kind.${kind}`, { country: name }),
    options: [
      ...groups
        .filter((group) => group.kind === kind && group.members.length > 0)
        .map((group) => ({ id: group.id, label: groupName(group, groupInputs.areas, i18n) })),
      ...(kind === "own" ? [{ id: NEW_GROUP, label: t("group.new") }] : []),
    ],
  }));
  return (
    <>
      <Select
        label={t("group.label")}
        groups={[
          { options: [{ id: "", label: t("group.add") }] },
          ...kinds.filter(({ options }) => options.length > 0),
        ]}
        chosen=""
        onChoose={(id) => {
          const group = groups.find((one) => one.id === id);
          if (group) choose(group);
          else setNew(true);
        }}
      />
      {isNew && (
        <OwnGroupDialog {...{ groupInputs }} onUse={choose} onClose={() => setNew(false)} />
      )}
    </>
  );
});

interface SentenceProps {
  narrowing: Narrowing;
  /** The countries in the table. */
  all: readonly NamedCountry[];
  /** The counted countries among `all`. */
  scope: readonly NamedCountry[];
}

/** The groups and conditions in words, and the population of the countries. With conditions, also the number of countries. */
export function Sentence({ narrowing, all, scope }: SentenceProps) {
  const { t, join, compactNumber } = useI18n();
  const { places, conditions, phrase, factsOf } = narrowing;
  if (conditions.length === 0 && (places.length === 0 || scope.length === 0)) return null;
  // Without conditions, also counts group members that are not in the table. Their population may be unknown.
  const counted =
    conditions.length > 0
      ? codesOf(scope)
      : narrowing.groupInputs.countries.filter(narrowing.includes);
  const { sum, unknown } = sumKnown(counted.map((code) => factsOf(code)?.population));
  const known = counted.length - unknown;
  const place = join("comma", ...places.map(({ name }) => name));
  const sentence = t("query.sentence", {
    place: place || "none",
    conditions: phrase,
    count: scope.length,
    undecided: countUndecided(narrowing, all),
  });
  const claim = conditions.length > 0 ? sentence : place;
  return (
    <p className="world-question">
      <strong>{t("chart.sentence", { claim })}</strong>
      {sum > 0 &&
        t("join.space", {
          first: "",
          next: t("query.population", { persons: compactNumber(sum), known, unknown }),
        })}
    </p>
  );
}
