import type { ReactNode } from "react";
import { CellSwatch } from "../../charts/CellSwatch.tsx";
import { ITU_REGIONS } from "../../domain/areas.ts";
import { type Filter, isFiltering, NO_FILTER, toggle } from "../../domain/filter.ts";
import { STATUSES } from "../../domain/status.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** Narrows the world by pillar, status, region and name; says how many countries remain. */
export function WorldFilters(props: WorldPanelProps & { actions: ReactNode }) {
  const { selection, countries, shown, onChange, actions } = props;
  const { t } = useI18n();
  const { filter, region } = selection;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too young for some browsers in use
    <div role="search" className="filters world-filters" aria-label={t("filters.title")}>
      <div className="filter-chips">
        <PillarChips {...props} />
        <StatusChips {...props} />
      </div>
      <div className="filter-line">
        <select
          className="select"
          aria-label={t("world.region")}
          value={region ?? ""}
          disabled={!props.hasRegions}
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
        <span className="filter-found" role="status">
          {t("countries.found", { shown: shown.length, total: countries.length })}
        </span>
        {(isFiltering(filter) || region) && (
          <button
            type="button"
            className="button is-plain"
            onClick={() => onChange({ filter: NO_FILTER, region: undefined })}
          >
            {t("filters.clear")}
          </button>
        )}
        {actions}
      </div>
    </div>
  );
}

function PillarChips({ framework, selection: { filter }, onChange }: WorldPanelProps) {
  const { t, local } = useI18n();
  const setPillars = (pillars: Filter["pillars"]) => onChange({ filter: { ...filter, pillars } });
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t("filters.pillars")}</legend>
      <Chip pressed={filter.pillars.length === 0} onClick={() => setPillars([])}>
        {t("filters.all-pillars")} <small>{framework.indicators.length}</small>
      </Chip>
      {framework.pillars.map(({ id, short }) => (
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

/** The statuses to filter by; with the matrix's own swatches they are its legend too. */
function StatusChips({ selection: { filter }, onChange }: WorldPanelProps) {
  const { t } = useI18n();
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t("filters.statuses")}</legend>
      {STATUSES.map((status) => (
        <Chip
          key={status}
          pressed={filter.statuses.includes(status)}
          onClick={() =>
            onChange({ filter: { ...filter, statuses: toggle(filter.statuses, status) } })
          }
        >
          <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
            <CellSwatch status={status} />
          </svg>
          {t(`status.${status}`)}
        </Chip>
      ))}
    </fieldset>
  );
}

function Chip({
  pressed,
  onClick,
  children,
}: {
  pressed: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}
