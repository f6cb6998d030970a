import { type ReactNode, useId } from "react";
import { CellSwatch } from "../../charts/CellSwatch.tsx";
import { ITU_REGIONS } from "../../domain/areas.ts";
import { isFiltering, NO_FILTER, toggle } from "../../domain/filter.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip, FilterFrame, PillarChips } from "../../ui/FilterBar.tsx";
import type { World } from "./use-world.ts";
import { askedName, askedText } from "./world-text.ts";
import { classesShown, classWords } from "./world-words.ts";

/** Sets the scope by pillar and region, and what is listed by answer and name; says how many are. */
export function WorldFilters({ world, actions }: { world: World; actions: ReactNode }) {
  const { answers, selection, countries, scope, listed, areas, group, onChange } = world;
  const { framework } = answers;
  const { t } = useI18n();
  const { filter, region, part } = selection;
  // Bars of measures list no country: there is none to look for by name.
  const isList = part !== "countries";
  const counted = isList ? listed.length : scope.length;
  const total = countries.length;
  // Of some pillars nothing was asked again.
  const asked = framework.indicators.map(({ pillar }) => pillar);
  return (
    <FilterFrame
      className="world-filters"
      active={filter.pillars.length + filter.statuses.length + (region ? 1 : 0) + (group ? 1 : 0)}
      search={
        isList
          ? {
              label: t("countries.search"),
              placeholder: t("world.search"),
              text: filter.text,
              onText: (text) => onChange({ filter: { ...filter, text } }, "replace"),
            }
          : undefined
      }
      found={
        counted < total
          ? t(isList ? "world.listed" : "countries.found", { shown: counted, total })
          : t("world.countries", { count: total })
      }
      onClear={
        isFiltering(filter) || region || group
          ? () => onChange({ filter: NO_FILTER, region: undefined, group: undefined })
          : undefined
      }
      actions={actions}
    >
      <PillarChips
        pillars={framework.pillars.filter(({ id }) => asked.includes(id))}
        measures={asked}
        chosen={filter.pillars}
        onChoose={(pillars) => onChange({ filter: { ...filter, pillars } })}
      />
      <select
        className="select"
        aria-label={t("world.region")}
        value={region ?? ""}
        disabled={!areas}
        onChange={({ target }) =>
          onChange({ region: ITU_REGIONS.find((id) => id === target.value) })
        }
      >
        <option value="">{t("world.all-regions")}</option>
        {ITU_REGIONS.map((id) => (
          <option key={id} value={id}>
            {t(`itu.${id}`)}
          </option>
        ))}
      </select>
      {world.groups && <GroupSelect {...world} />}
      <StatusChips {...world} />
    </FilterFrame>
  );
}

/** Narrows the countries to a group: by income, or those that the United Nations list together. */
function GroupSelect({ groups = [], group, onChange }: World) {
  const { t, local } = useI18n();
  return (
    <select
      className="select"
      aria-label={t("world.group")}
      value={group?.id ?? ""}
      onChange={({ target }) => onChange({ group: target.value || undefined })}
    >
      <option value="">{t("world.all-groups")}</option>
      {groups.map(({ id, title }) => (
        <option key={id} value={id}>
          {local(title)}
        </option>
      ))}
    </select>
  );
}

/** The answers to list by, and of which measure; with the matrix's own swatches they are its legend too. */
function StatusChips(world: World) {
  const { selection, onChange } = world;
  const i18n = useI18n();
  const { filter } = selection;
  const lead = useId();
  return (
    <fieldset className="chips" aria-labelledby={lead}>
      <span id={lead} className="chips-lead">
        {askedName(world, i18n)}
      </span>
      {classesShown(world).map((kind) => (
        <Chip
          key={kind}
          label={askedText(world, kind, i18n)}
          pressed={filter.statuses.includes(kind)}
          onClick={() =>
            onChange({ filter: { ...filter, statuses: toggle(filter.statuses, kind) } })
          }
        >
          <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
            <CellSwatch status={kind} />
          </svg>
          {classWords(kind, world, i18n)}
        </Chip>
      ))}
    </fieldset>
  );
}
