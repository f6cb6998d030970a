import { type ComponentProps, type ReactNode, useState } from "react";
import { ALL_CLASSES } from "../domain/answers.ts";
import {
  type Filter,
  type FilterChoices,
  isFiltering,
  NO_FILTER,
  toggle,
} from "../domain/filter.ts";
import type { EditionFramework } from "../domain/framework.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { classWord } from "../i18n/words.ts";
import { PlainButton } from "./Button.tsx";
import { StatusMark } from "./StatusMark.tsx";

interface Props {
  framework: EditionFramework;
  choices: FilterChoices;
  filter: Filter;
  /** `mode` is "replace" for text, so that keystrokes add no history entries. */
  onFilter: (filter: Filter, mode?: "replace") => void;
  actions: ReactNode;
}

export function FilterBar(props: Props) {
  const { framework, choices, filter, onFilter, actions } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { pillars, statuses, text } = filter;
  // Editions have no instrument names or document text to search.
  const isScored = framework.cells === "score";
  // Includes statuses that a link selects but no measure has, so that they can be cleared.
  const offered = ALL_CLASSES.filter((kind) => choices.all[kind] > 0 || statuses.includes(kind));
  return (
    <FilterFrame
      active={pillars.length + statuses.length}
      search={{
        "aria-label": t(isScored ? "filters.search-measure" : "filters.search-label"),
        placeholder: t(isScored ? "filters.search-measure" : "filters.search"),
        value: text,
        onChange: ({ target }) => onFilter({ ...filter, text: target.value }, "replace"),
      }}
      found={t("filters.found", { shown: choices.shown, total: framework.indicators.length })}
      onClear={isFiltering(filter) ? () => onFilter(NO_FILTER) : undefined}
      actions={actions}
    >
      <PillarChips
        pillars={framework.pillars}
        measures={choices.pillars}
        chosen={pillars}
        onChoose={(next) => onFilter({ ...filter, pillars: next })}
      />
      <fieldset className="chips">
        <legend className="visually-hidden">{t("filters.statuses")}</legend>
        {offered.map((kind) => (
          <Chip
            key={kind}
            pressed={statuses.includes(kind)}
            onClick={() => {
              onFilter({ ...filter, statuses: toggle(statuses, kind) });
              // A chip without measures unmounts, so focus would be lost.
              if (!choices.all[kind]) focusMatches();
            }}
          >
            <StatusMark status={kind} />
            {classWord(i18n, kind, framework)} <small>{choices.counts[kind]}</small>
          </Chip>
        ))}
      </fieldset>
    </FilterFrame>
  );
}

interface FrameProps {
  /** Number of active filters, not counting the text, shown on the toggle button in narrow windows. */
  active: number;
  children: ReactNode;
  search: ComponentProps<"input"> | undefined;
  /** Number of matches as text, such as "3 of 21 measures listed". */
  found: string;
  /** `undefined` if no filter is active. */
  onClear: (() => void) | undefined;
  actions: ReactNode;
}

export function FilterFrame(props: FrameProps) {
  const { active, children, search, found, onClear, actions } = props;
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: not all target browsers support <search>
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
        {search && <input type="search" className="filter-text" maxLength={200} {...search} />}
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

/** Moves focus to the number of matches, for buttons that unmount when clicked. */
export const focusMatches = () => document.querySelector<HTMLElement>(".filter-found")?.focus();

export const ClearFilters = ({ label, onClear }: { label: string; onClear: () => void }) => (
  <PlainButton
    onClick={() => {
      onClear();
      focusMatches();
    }}
  >
    {label}
  </PlainButton>
);

/** A chip for all pillars and one for each pillar, each with its number of measures. `measures` lists the pillar id of each counted measure. */
export function PillarChips(props: {
  pillars: EditionFramework["pillars"];
  measures: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}) {
  const { pillars, measures, chosen, onChoose } = props;
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
  /** Accessible name, if it differs from the text. */
  label?: string;
  pressed: boolean;
  onClick: () => void;
  children: ReactNode;
}

export const Chip = ({ label, pressed, ...button }: ChipProps) => (
  <button type="button" className="chip" aria-label={label} aria-pressed={pressed} {...button} />
);
