import { useDeferredValue, useMemo } from "react";
import { TREATY_MEASURE } from "../../domain/editions/register.ts";
import { toggle } from "../../domain/filter.ts";
import { ITU_PREFIX } from "../../domain/groups.ts";
import type { Holder } from "../../domain/measures/holders.ts";
import { NO_SELECTION } from "../../domain/selection.ts";
import { classesPresent } from "../../domain/tally.ts";
import { DroppedNotice } from "../../figure/DroppedNotice.tsx";
import { EmbedNote } from "../../figure/EmbedNote.tsx";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { FigurePanel, FigureTable } from "../../figure/FigurePanel.tsx";
import { Conditions, Sentence } from "../../figure/narrowing/Conditions.tsx";
import { listedText } from "../../figure/narrowing/listed-text.ts";
import { NoCountry } from "../../figure/narrowing/NoCountry.tsx";
import { addPlace, findUnknown, NO_NARROWING } from "../../figure/narrowing/use-narrowing.ts";
import { SourceText } from "../../figure/SourceLine.tsx";
import { ViewTitle } from "../../figure/ViewTitle.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";
import { Pending } from "../../late/Pending.tsx";
import { Chip, FilterFrame, focusMatches } from "../../ui/FilterBar.tsx";
import { useIsHydrated, useLatest } from "../../ui/hooks.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { Select } from "../../ui/Select.tsx";
import { StatusBar, StatusMark } from "../../ui/StatusMark.tsx";
import { hrefOf } from "../../url/use-selection.ts";
import { createFigure } from "./measure-figure.tsx";
import { Register } from "./Register.tsx";
import {
  describeMeasure,
  type MeasureProps,
  type MeasureTable,
  ORDERS,
  useMeasure,
} from "./use-measure.ts";

/** The finding on a measure, a figure by region and the list of countries. */
export function Measure(props: MeasureProps) {
  const { index, selection, navigate, pending } = props;
  const { tables } = selection;
  const table = useMeasure(props);
  const { i18n } = table;
  const context = useMemo(() => describeMeasure(table, index), [table, index]);
  // `useIsHydrated` updates synchronously. Deferring its value makes the render of the laws interruptible.
  const isHydrated = useDeferredValue(useIsHydrated());
  const figure = useMemo(() => {
    const showName = (holder: Holder) => <CountryLink {...{ holder, table, navigate }} />;
    const onRegion = (id: string) =>
      navigate({
        places: addPlace(table.narrowing.places, { id: `${ITU_PREFIX}${id}`, kind: "itu" }),
      });
    return createFigure(table, { isHydrated, showName, onRegion });
  }, [table, isHydrated, navigate]);
  const onTable = useLatest((id: string) => navigate({ tables: toggle(tables, id) }, "replace"));
  const showsTable = tables.includes(figure.id) && figure.height !== 0;
  const { narrowing, scope } = table;
  const isEmpty = scope.length === 0;
  return (
    <ViewProvider value={context}>
      <ViewTitle words={[context.fileParts.join(" "), ...context.filters]} />
      {!pending && (
        <>
          {selection.embed && <DroppedNotice dropped={findUnknown(narrowing, selection)} />}
          <Sentence {...{ narrowing, scope }} all={table.all} />
          {!isEmpty && <p className="measure-finding">{table.finding}</p>}
          <StatusBar counts={table.total.counts} />
        </>
      )}
      <Filters {...{ table, navigate, pending }} />
      <h2 className="visually-hidden">
        {i18n.t(table.listed.length < table.all.length ? "world.list" : "measure.who-has-it")}
      </h2>
      {pending ? (
        <Pending {...pending} />
      ) : (
        <>
          {isEmpty ? (
            <NoCountry filters={context.filters} onChange={navigate} />
          ) : (
            <FigurePanel {...{ figure, onTable, showsTable }} />
          )}
          {props.indicator.code === TREATY_MEASURE && (
            <Register
              {...{ table, index }}
              showName={(holder) => <CountryLink {...{ holder, table, navigate }} />}
            />
          )}
          {!isEmpty && table.listed.length === 0 && (
            <NoCountry filters={context.filters} onChange={navigate} />
          )}
          {!showsTable && table.listed.length > 0 && (
            <div className="measure-list">
              <FigureTable caption={figure.title} table={figure.table} />
              <p className="chart-source">
                <SourceText line={context.source} />
              </p>
            </div>
          )}
        </>
      )}
      {selection.embed && <EmbedNote filters={context.filters} />}
    </ViewProvider>
  );
}

type PartProps = Pick<MeasureProps, "navigate"> & { table: MeasureTable };

/** Link to the answer on the country's page. */
function CountryLink({ holder, table, navigate }: PartProps & { holder: Holder }) {
  const { language, country } = table.selection;
  const { code, name, isKept: onDevice = false } = holder;
  const target = {
    ...NO_SELECTION,
    language,
    country: code,
    onDevice,
    indicator: table.indicator.code,
  };
  const className = code === country ? "is-chosen" : undefined;
  return (
    <PageLink href={hrefOf(target)} className={className} onOpen={() => navigate(target)}>
      {name}
    </PageLink>
  );
}

/** Filters by answer, group and condition, and the order of the list. */
function Filters({ table, navigate, pending }: PartProps & Pick<MeasureProps, "pending">) {
  const { framework, selection, narrowing, editions, total } = table;
  const { filter, places, conditions, order = "region" } = selection;
  const { statuses } = filter;
  const i18n = useI18n();
  const { t } = i18n;
  const byScore = editions.flatMap(({ slug, short }) =>
    (["", "-"] as const).map((sign) => ({
      id: `${sign}${slug}`,
      label: t(`measure.order.${sign}edition`, { edition: i18n.local(short) }),
    })),
  );
  const orders = ORDERS.map((id) => ({ id: String(id), label: t(`measure.order.${id}`) }));
  const active = statuses.length + places.length + conditions.length;
  const progress = pending && (pending.error ? "" : t("app.loading"));
  return (
    <FilterFrame
      active={active}
      found={progress ?? listedText(table, i18n)}
      search={undefined}
      onClear={active > 0 ? () => navigate(NO_NARROWING) : undefined}
      actions={null}
    >
      <fieldset className="chips">
        <legend className="visually-hidden">{t("filters.statuses")}</legend>
        {[...new Set([...(pending ? [] : classesPresent(total)), ...statuses])].map((kind) => (
          <Chip
            key={kind}
            pressed={statuses.includes(kind)}
            onClick={() => {
              navigate({ filter: { ...filter, statuses: toggle(statuses, kind) } });
              // A chip without countries unmounts, so focus would be lost.
              if (!total.counts[kind]) focusMatches();
            }}
          >
            <StatusMark status={kind} />
            {classWord(i18n, kind, framework)} <small>{!pending && total.counts[kind]}</small>
          </Chip>
        ))}
      </fieldset>
      <Conditions {...{ narrowing, selection }} country={undefined} onChange={navigate} />
      <Select
        label={t("world.order")}
        groups={[{ options: [...orders, ...byScore] }]}
        chosen={order}
        onChoose={(id) => navigate({ order: id })}
      />
    </FilterFrame>
  );
}
