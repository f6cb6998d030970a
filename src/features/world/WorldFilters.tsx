import type { ComponentProps, ReactNode } from "react";
import { CellSwatch } from "../../charts/swatches.tsx";
import type { AnswerClass } from "../../domain/answers.ts";
import { isFiltering, toggle } from "../../domain/filter.ts";
import type { Selection } from "../../domain/selection.ts";
import { filteredMeasure } from "../../domain/world/fit-selection.ts";
import { NO_NARROWING } from "../../figure/narrowing/use-narrowing.ts";
import { Chip, FilterFrame, PillarChips } from "../../ui/FilterBar.tsx";
import type { WorldTable } from "./tables/world-table.ts";
import type { WorldNavigation } from "./use-world-navigation.ts";

interface Props {
  table: WorldTable;
  selection: Selection;
  /** Text with the number of countries that pass the filters. */
  found: string;
  classes: readonly AnswerClass[];
  children: ReactNode;
  actions: ReactNode;
  onChange: WorldNavigation["onChange"];
}

/** Filters by pillar, answer and name, and the conditions in `children`. */
export function WorldFilters(props: Props) {
  const { table, selection, found, classes, children, actions, onChange } = props;
  const { framework, i18n } = table;
  const { filter, places, conditions, part } = selection;
  const { t } = i18n;
  // The bars by measure list no countries, so there is nothing to search.
  const isList = part !== "countries";
  // In a table of outcomes, some pillars may have no measures.
  const pillarsOfMeasures = framework.indicators.map(({ pillar }) => pillar);
  const search: ComponentProps<"input"> = {
    "aria-label": t("countries.search"),
    placeholder: t("world.search"),
    value: filter.text,
    onChange: ({ target: { value: text } }) => onChange({ filter: { ...filter, text } }, "replace"),
  };
  const limits = [...places, ...conditions];
  const isNarrowed = isFiltering(filter) || limits.length > 0;
  return (
    <FilterFrame
      active={filter.pillars.length + filter.statuses.length + limits.length}
      {...{ found, actions }}
      search={isList ? search : undefined}
      onClear={isNarrowed ? () => onChange(NO_NARROWING) : undefined}
    >
      <PillarChips
        pillars={framework.pillars.filter(({ id }) => pillarsOfMeasures.includes(id))}
        measures={pillarsOfMeasures}
        chosen={filter.pillars}
        onChoose={(pillars) => onChange({ filter: { ...filter, pillars } })}
      />
      {children}
      {classes.length > 0 && <AnswerChips {...{ table, selection, classes, onChange }} />}
    </FilterFrame>
  );
}

/** Filters by answer class. On wide screens, the swatches also serve as the legend of the matrix. */
function AnswerChips(props: Pick<Props, "table" | "selection" | "classes" | "onChange">) {
  const { table, selection, classes, onChange } = props;
  const { filter } = selection;
  const measure = table.filteredTitle(filteredMeasure(selection, table.framework));
  return (
    <fieldset className="chips">
      <legend>
        <span className="chips-lead">{measure}</span>
      </legend>
      {classes.map((answerClass) => {
        const status = table.nameClass(answerClass);
        const statuses = toggle(filter.statuses, answerClass);
        return (
          <Chip
            key={answerClass}
            label={table.i18n.t("world.status-of", { measure, status })}
            pressed={filter.statuses.includes(answerClass)}
            onClick={() => onChange({ filter: { ...filter, statuses } })}
          >
            <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
              <CellSwatch status={answerClass} />
            </svg>
            {status}
          </Chip>
        );
      })}
    </fieldset>
  );
}
