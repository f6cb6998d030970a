import { type ReactNode, useId } from "react";
import { CellSwatch } from "../../charts/swatches.tsx";
import { isFiltering, NO_FILTER, toggle } from "../../domain/filter.ts";
import { ITU_REGIONS } from "../../domain/selection.ts";
import { Legend } from "../../figure/FigurePanel.tsx";
import { legendOf } from "../../figure/figure.tsx";
import { Chip, FilterFrame, PillarChips } from "../../ui/FilterBar.tsx";
import type { World } from "./use-world.ts";

/** All countries and measures. */
export const NO_NARROWING = { filter: NO_FILTER, region: undefined, group: undefined } as const;

/** Sets the scope by pillar and region, and what is listed by answer and name; says how many are. */
export function WorldFilters({ world, actions }: { world: World; actions: ReactNode }) {
  const { selection, countries, scope, listed, areas, group, groups, words, onChange } = world;
  const { pillars, indicators } = words.framework;
  const { t, local } = world.i18n;
  const { filter, region, part } = selection;
  // Bars of measures list no country: there is none to look for by name.
  const isList = part !== "countries";
  const counted = isList ? listed.length : scope.length;
  const total = countries.length;
  // Of some pillars nothing was asked again.
  const asked = indicators.map(({ pillar }) => pillar);
  const active = [...filter.pillars, ...filter.statuses, region, group].filter(Boolean).length;
  const search = {
    label: t("countries.search"),
    placeholder: t("world.search"),
    text: filter.text,
    onText: (text: string) => onChange({ filter: { ...filter, text } }, "replace"),
  };
  const all = total > 0 ? t("world.countries", { count: total }) : t("app.loading");
  const found =
    counted < total
      ? t(isList ? "world.listed" : "countries.found", { shown: counted, total })
      : all;
  return (
    <FilterFrame
      {...{ active, found, actions }}
      search={isList ? search : undefined}
      onClear={isFiltering(filter) || region || group ? () => onChange(NO_NARROWING) : undefined}
    >
      <PillarChips
        pillars={pillars.filter(({ id }) => asked.includes(id))}
        measures={asked}
        chosen={filter.pillars}
        onChoose={(chosen) => onChange({ filter: { ...filter, pillars: chosen } })}
      />
      <div className="world-choices">
        <Choice
          label={t("world.region")}
          all={t("world.all-regions")}
          options={areas && ITU_REGIONS.map((id) => ({ id, label: t(`itu.${id}`) }))}
          chosen={region}
          onChoose={(id) => onChange({ region: ITU_REGIONS.find((one) => one === id) })}
        />
        {groups && (
          <Choice
            label={t("world.group")}
            all={t("world.all-groups")}
            options={groups.map(({ id, title }) => ({ id, label: local(title) }))}
            chosen={group?.id}
            onChoose={(id) => onChange({ group: id })}
          />
        )}
      </div>
      <StatusChips {...world} />
    </FilterFrame>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  /** Undefined until they are known. */
  options: readonly { id: string; label: string }[] | undefined;
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** Narrows the countries to one of some sets. */
function Choice({ label, all, options, chosen = "", onChoose }: ChoiceProps) {
  return (
    <select
      className="select"
      aria-label={label}
      value={chosen}
      disabled={!options}
      onChange={({ target }) => onChoose(target.value || undefined)}
    >
      <option value="">{all}</option>
      {options?.map(({ id, label: name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** The answers to list by, and of which measure; with the matrix's own swatches they are its legend too. */
function StatusChips({ selection: { filter }, classes, askedName, words, i18n, onChange }: World) {
  const lead = useId();
  return (
    <fieldset className="chips" aria-labelledby={lead}>
      <span id={lead} className="chips-lead">
        {askedName}
      </span>
      {classes.map((kind) => {
        const status = words.classWord(kind);
        const statuses = toggle(filter.statuses, kind);
        return (
          <Chip
            key={kind}
            label={i18n.t("world.status-of", { measure: askedName, status })}
            pressed={filter.statuses.includes(kind)}
            onClick={() => onChange({ filter: { ...filter, statuses } })}
          >
            <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
              <CellSwatch status={kind} />
            </svg>
            {status}
          </Chip>
        );
      })}
    </fieldset>
  );
}

/** What the marks mean, where the chips that say so are folded away. */
export const MatrixLegend = ({ world: { classes, words } }: { world: World }) => (
  <div className="matrix-legend">
    <Legend entries={legendOf(classes, words.classWord, CellSwatch)} />
  </div>
);
