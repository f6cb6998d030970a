import { type ReactNode, useState } from "react";
import { ALL_CLASSES } from "../domain/answers.ts";
import { type Filter, isFiltering, NO_FILTER, toggle } from "../domain/filter.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { Tally } from "../domain/tally.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { classWord } from "../i18n/words.ts";
import { StatusMark } from "./StatusMark.tsx";

interface Props {
  /** Its measures are what the counts of the pillars count. */
  framework: EditionFramework;
  /** How many answers there are of each class. */
  counts: Tally["counts"];
  shown: number;
  filter: Filter;
  /** The text changes with every key: it must not make a step in the history each time. */
  onFilter: (filter: Filter, mode?: "replace") => void;
  /** What can be done with what is shown. */
  actions: ReactNode;
}

/** Narrows the view by pillar, and what it lists by status and text; says how many of how many are listed. */
export function FilterBar(props: Props) {
  const { framework, counts, shown, filter, onFilter, actions } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { pillars, statuses, text } = filter;
  const measures = framework.indicators.map(({ pillar }) => pillar);
  // What a link asks for beyond these can be switched off again.
  const offered = ALL_CLASSES.filter((kind) => counts[kind] > 0 || statuses.includes(kind));
  return (
    <FilterFrame
      active={pillars.length + statuses.length}
      search={{
        label: t("filters.search-label"),
        placeholder: t("filters.search"),
        text,
        onText: (next) => onFilter({ ...filter, text: next }, "replace"),
      }}
      found={t("filters.found", { shown, total: measures.length })}
      onClear={isFiltering(filter) ? () => onFilter(NO_FILTER) : undefined}
      actions={actions}
    >
      <PillarChips
        pillars={framework.pillars}
        measures={measures}
        chosen={pillars}
        onChoose={(next) => onFilter({ ...filter, pillars: next })}
      />
      <fieldset className="chips">
        <legend className="visually-hidden">{t("filters.statuses")}</legend>
        {offered.map((kind) => (
          <Chip
            key={kind}
            pressed={statuses.includes(kind)}
            onClick={() => onFilter({ ...filter, statuses: toggle(statuses, kind) })}
          >
            <StatusMark status={kind} />
            {classWord(i18n, kind, framework)} <small>{counts[kind]}</small>
          </Chip>
        ))}
      </fieldset>
    </FilterFrame>
  );
}

interface FrameProps {
  /** How many chips are pressed: said on the button that has them on a phone. */
  active: number;
  /** Chips and choices. */
  children: ReactNode;
  search?:
    | { label: string; placeholder: string; text: string; onText: (text: string) => void }
    | undefined;
  /** How many of how many are listed. */
  found: string;
  /** Undefined where nothing is narrowed. */
  onClear: (() => void) | undefined;
  actions: ReactNode;
}

/** The frame of a bar of filters; a phone has the chips behind one button. */
export function FilterFrame(props: FrameProps) {
  const { active, children, search, found, onClear, actions } = props;
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too young for some browsers in use
    <div role="search" className="filters" aria-label={t("filters.title")}>
      <div className="filter-reach">
        <button
          type="button"
          className="button filter-toggle"
          aria-expanded={isOpen}
          aria-controls="filter-chips"
          onClick={() => setOpen(!isOpen)}
        >
          {t("filters.toggle", { count: active })}
        </button>
        <div id="filter-chips">{children}</div>
        {search && (
          <input
            type="search"
            className="filter-text"
            aria-label={search.label}
            placeholder={search.placeholder}
            maxLength={200}
            value={search.text}
            onChange={({ target }) => search.onText(target.value)}
          />
        )}
      </div>
      <div className="filter-line">
        <span className="filter-found" role="status" tabIndex={-1}>
          {found}
        </span>
        {onClear && <ClearFilters label={t("filters.clear")} onClear={onClear} />}
        <div>{actions}</div>
      </div>
    </div>
  );
}

/** Goes with the filters that it clears: the focus stays with what that did. */
export const ClearFilters = ({ label, onClear }: { label: string; onClear: () => void }) => (
  <button
    type="button"
    className="button is-plain"
    onClick={() => {
      onClear();
      document.querySelector<HTMLElement>(".filter-found")?.focus();
    }}
  >
    {label}
  </button>
);

interface PillarChipsProps {
  pillars: EditionFramework["pillars"];
  /** The pillar of each measure. */
  measures: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** The pillars as chips, each with the number of its measures. */
export function PillarChips({ pillars, measures, chosen, onChoose }: PillarChipsProps) {
  const { t, local } = useI18n();
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t("filters.pillars")}</legend>
      <Chip pressed={chosen.length === 0} onClick={() => onChoose([])}>
        {t("filters.all-pillars")} <small>{measures.length}</small>
      </Chip>
      {pillars.map(({ id, short }) => (
        <Chip key={id} pressed={chosen.includes(id)} onClick={() => onChoose(toggle(chosen, id))}>
          {local(short)} <small>{measures.filter((pillar) => pillar === id).length}</small>
        </Chip>
      ))}
    </fieldset>
  );
}

interface ChipProps {
  /** Its name, where that is more than what it shows. */
  label?: string;
  pressed: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** Something to filter by, pressed or not. */
export const Chip = ({ label, pressed, ...button }: ChipProps) => (
  <button type="button" className="chip" aria-label={label} aria-pressed={pressed} {...button} />
);
