import type { ReactNode } from "react";
import { ALL_CLASSES, type AnswerClass, classesOf } from "../domain/answers.ts";
import { type Filter, isFiltering, NO_FILTER, toggle } from "../domain/filter.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { Row } from "../domain/scorecard.ts";
import { classWord } from "../i18n/class-words.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { StatusMark } from "./StatusMark.tsx";

interface Props {
  framework: EditionFramework;
  /** A row for each measure: what the counts of the pillars count. */
  rows: readonly Pick<Row, "pillar">[];
  /** How many answers there are of each class. */
  counts: Readonly<Partial<Record<AnswerClass, number>>>;
  /** Further classes to list by, and how many answers there are of each. */
  more?: readonly { kind: AnswerClass; count: number }[];
  shown: number;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** The text changes with every key: it must not make a step in the history each time. */
  onText: (filter: Filter) => void;
  /** What can be done with what is shown. */
  actions: ReactNode;
}

/** Narrows the view by pillar, and what it lists by status and text; says how many of how many are listed. */
export function FilterBar(props: Props) {
  const { framework, rows, counts, more = [], shown, filter, onFilter, onText, actions } = props;
  const { t } = useI18n();
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is too young for some browsers in use
    <div role="search" className="filters" aria-label={t("filters.title")}>
      <div className="filter-chips">
        <PillarChips framework={framework} rows={rows} filter={filter} onFilter={onFilter} />
        <StatusChips {...{ framework, counts, more, filter, onFilter }} />
      </div>
      <div className="filter-line">
        <input
          type="search"
          className="filter-text"
          aria-label={t("filters.search-label")}
          placeholder={t("filters.search")}
          maxLength={200}
          value={filter.text}
          onChange={(event) => onText({ ...filter, text: event.target.value })}
        />
        <span className="filter-found" role="status">
          {t("filters.found", { shown, total: rows.length })}
        </span>
        {isFiltering(filter) && (
          <button type="button" className="button is-plain" onClick={() => onFilter(NO_FILTER)}>
            {t("filters.clear")}
          </button>
        )}
        {actions}
      </div>
    </div>
  );
}

type ChipsProps = Pick<Props, "filter" | "onFilter">;

function PillarChips({
  framework,
  rows,
  filter,
  onFilter,
}: ChipsProps & Pick<Props, "framework" | "rows">) {
  const { t, local } = useI18n();
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t("filters.pillars")}</legend>
      <Chip
        pressed={filter.pillars.length === 0}
        count={rows.length}
        onClick={() => onFilter({ ...filter, pillars: [] })}
      >
        {t("filters.all-pillars")}
      </Chip>
      {framework.pillars.map(({ id, short }) => (
        <Chip
          key={id}
          pressed={filter.pillars.includes(id)}
          count={rows.filter(({ pillar }) => pillar.id === id).length}
          onClick={() => onFilter({ ...filter, pillars: toggle(filter.pillars, id) })}
        >
          {local(short)}
        </Chip>
      ))}
    </fieldset>
  );
}

function StatusChips({
  framework,
  counts,
  more,
  filter,
  onFilter,
}: ChipsProps & Pick<Props, "framework" | "counts"> & Required<Pick<Props, "more">>) {
  const i18n = useI18n();
  const { t } = i18n;
  const counted = new Map([
    ...classesOf(framework).map((kind) => [kind, counts[kind] ?? 0] as const),
    ...more.map(({ kind, count }) => [kind, count] as const),
  ]);
  // What a link asks for beyond these can be switched off again.
  const offered = ALL_CLASSES.map((kind) => ({ kind, count: counted.get(kind) ?? 0 })).filter(
    ({ kind, count }) => count > 0 || filter.statuses.includes(kind),
  );
  return (
    <fieldset className="chips">
      <legend className="visually-hidden">{t("filters.statuses")}</legend>
      {offered.map(({ kind: status, count }) => (
        <Chip
          key={status}
          pressed={filter.statuses.includes(status)}
          count={count}
          onClick={() => onFilter({ ...filter, statuses: toggle(filter.statuses, status) })}
        >
          <StatusMark status={status} />
          {classWord(i18n, status, framework)}
        </Chip>
      ))}
    </fieldset>
  );
}

function Chip({
  pressed,
  count,
  onClick,
  children,
}: {
  pressed: boolean;
  count: number;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onClick}>
      {children} <small>{count}</small>
    </button>
  );
}
