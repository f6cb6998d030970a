import { type ReactNode, useId } from "react";
import { CellSwatch } from "../../charts/CellSwatch.tsx";
import { ITU_REGIONS } from "../../domain/areas.ts";
import { type Filter, isFiltering, NO_FILTER, toggle } from "../../domain/filter.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { World } from "./use-world.ts";
import { askedName, askedText } from "./world-text.ts";
import { classesShown, classWords } from "./world-words.ts";

/** Sets the scope by pillar and region, and what is listed by answer and name; says how many are. */
export function WorldFilters({ world, actions }: { world: World; actions: ReactNode }) {
  const { selection, countries, scope, listed, areas, group, onChange } = world;
  const { t } = useI18n();
  const { filter, region, part } = selection;
  // Bars of measures list no country: there is none to look for by name.
  const isList = part !== "countries";
  const counted = isList ? listed.length : scope.length;
  const total = countries.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too young for some browsers in use
    <div role="search" className="filters world-filters" aria-label={t("filters.title")}>
      <div className="filter-chips">
        <PillarChips {...world} />
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
      </div>
      <div className="filter-line">
        <StatusChips {...world} />
        {isList && (
          <input
            type="search"
            className="filter-text"
            aria-label={t("countries.search")}
            placeholder={t("world.search")}
            maxLength={200}
            value={filter.text}
            onChange={({ target }) =>
              onChange({ filter: { ...filter, text: target.value } }, "replace")
            }
          />
        )}
        <span className="filter-found" role="status">
          {counted < total
            ? t(isList ? "world.listed" : "countries.found", { shown: counted, total })
            : t("world.countries", { count: total })}
        </span>
        {(isFiltering(filter) || region || group) && (
          <button
            type="button"
            className="button is-plain"
            onClick={() => onChange({ filter: NO_FILTER, region: undefined, group: undefined })}
          >
            {t("filters.clear")}
          </button>
        )}
        {actions}
      </div>
    </div>
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

function PillarChips({ answers: { framework }, selection: { filter }, onChange }: World) {
  const { t, local } = useI18n();
  const setPillars = (pillars: Filter["pillars"]) => onChange({ filter: { ...filter, pillars } });
  // Of some pillars nothing was asked again.
  const pillars = framework.pillars.filter((one) =>
    framework.indicators.some(({ pillar }) => pillar === one.id),
  );
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t("filters.pillars")}</legend>
      <Chip pressed={filter.pillars.length === 0} onClick={() => setPillars([])}>
        {t("filters.all-pillars")} <small>{framework.indicators.length}</small>
      </Chip>
      {pillars.map(({ id, short }) => (
        <Chip
          key={id}
          pressed={filter.pillars.includes(id)}
          onClick={() => setPillars(toggle(filter.pillars, id))}
        >
          {local(short)}{" "}
          <small>{framework.indicators.filter(({ pillar }) => pillar === id).length}</small>
        </Chip>
      ))}
    </fieldset>
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

function Chip({
  label,
  pressed,
  onClick,
  children,
}: {
  /** Its name, where that is more than what it shows. */
  label?: string;
  pressed: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
