import {
  type ComponentProps,
  memo,
  startTransition,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import { resolveScored } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import { isListed, keepFilter } from "../../domain/world/fit-selection.ts";
import { offeredClasses } from "../../domain/world/world-countries.ts";
import { DroppedNotice } from "../../figure/DroppedNotice.tsx";
import { EmbedNote } from "../../figure/EmbedNote.tsx";
import { ExportMenu, ViewProvider } from "../../figure/ExportMenu.tsx";
import { Legend } from "../../figure/FigurePanel.tsx";
import { Conditions, Sentence } from "../../figure/narrowing/Conditions.tsx";
import { GroupSuggestions } from "../../figure/narrowing/GroupSuggestions.tsx";
import { NoCountry } from "../../figure/narrowing/NoCountry.tsx";
import { findUnknown } from "../../figure/narrowing/use-narrowing.ts";
import { nameEdition } from "../../figure/page-words.ts";
import { ViewTitle } from "../../figure/ViewTitle.tsx";
import { Failure } from "../../late/Failure.tsx";
import { late } from "../../late/late.tsx";
import { useIsHydrated, useLatest } from "../../ui/hooks.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { foundText } from "./found-text.ts";
import { Matrix } from "./matrix/Matrix.tsx";
import type { MatrixExportInputs } from "./matrix/matrix-export.ts";
import { matrixLegend } from "./matrix/matrix-legend.tsx";
import type { WorldTable } from "./tables/world-table.ts";
import { Unprofiled } from "./Unprofiled.tsx";
import { useWorld, type WorldInputs } from "./use-world.ts";
import type { WorldNavigation } from "./use-world-navigation.ts";
import { Waiting, WorldFigure } from "./WorldFigure.tsx";
import { WorldFilters } from "./WorldFilters.tsx";
import { WorldTools } from "./WorldTools.tsx";

interface Props extends WorldInputs {
  /** Set if the groups, the areas or the scores for a condition failed to load. Rendered in place of the countries. */
  failure: ComponentProps<typeof Failure> | undefined;
  navigation: WorldNavigation;
}

/** The World page for one table: a matrix, a list or a figure, with tools and filters. */
export const World = memo(function World(props: Props) {
  const { index, areas, question, failure } = props;
  const world = useWorld(props);
  const { selection, narrowing, table, countries, unprofiled, byMeasure, isByRegion } = world;
  const { snapshot, pinned } = world;
  const navigation = useFilterKept(props.navigation, selection, table);
  const { t } = table.i18n;
  const { scope, listed } = countries;
  const { part, filter } = selection;
  const { onChange } = navigation;
  const isMatrix = part === "matrix";
  const hasRows = isListed(part);
  const { conditions, overall } = question;
  const { statuses } = filter;
  const classes = useMemo(
    () => offeredClasses(table.kind, byMeasure, statuses),
    [table, byMeasure, statuses],
  );
  const matrix = useMemo(
    () => ({ table, isByRegion, selection, navigation, listed, pinned, byMeasure }),
    [table, isByRegion, selection, navigation, listed, pinned, byMeasure],
  );
  const isEmpty = index !== undefined && (hasRows ? listed : scope).length === 0;
  const shown = { table, isByRegion, selection, navigation };
  return (
    <ViewProvider value={snapshot}>
      {snapshot && (
        <ViewTitle
          // The drawer opens only for a country with a profile.
          indicator={index && resolveScored(index, selection.country) ? "" : selection.indicator}
          words={titleOf(table, selection, snapshot.filters)}
        />
      )}
      {selection.embed && index && <DroppedNotice dropped={findUnknown(narrowing, selection)} />}
      {index && <Sentence {...{ narrowing, scope }} all={countries.all} />}
      <Unprofiled {...{ navigation }} countries={unprofiled} />
      {conditions.length === 0 && (
        <p className="country-source world-finding">{index && table.finding(scope, byMeasure)}</p>
      )}
      <WorldTools {...{ table, selection, isByRegion, onChange }} hasRegions={!areas.error} />
      <h2 className="visually-hidden">{t(`world.part.${part}`)}</h2>
      <WorldFilters
        {...{ table, selection, classes, onChange }}
        found={index ? foundText(countries, part, table.i18n) : failure ? "" : t("app.loading")}
        actions={
          hasRows &&
          snapshot &&
          listed.length > 0 && (
            <TableExport
              {...{ table, countries, isByRegion, selection, question }}
              drawnSource={snapshot.drawnSource}
            />
          )
        }
      >
        <Conditions {...{ narrowing, selection, onChange }} country={pinned} />
      </WorldFilters>
      {part !== "countries" && <GroupSuggestions {...{ narrowing, filter, onChange }} />}
      {failure ? (
        <Failure {...failure} />
      ) : isEmpty ? (
        <NoCountry
          filters={snapshot?.filters ?? []}
          among={unprofiled.length > 0 ? "profiles" : undefined}
          onChange={onChange}
        />
      ) : hasRows && overall?.error ? (
        <Failure error={overall.error} onRetry={() => void overall.refetch()} />
      ) : hasRows && overall && !overall.data ? (
        <Waiting />
      ) : part === "list" && index ? (
        <WorldList {...{ ...shown, listed }} question={question} chosen={countries.chosen} />
      ) : isMatrix ? (
        <DeferredMatrix matrix={matrix} />
      ) : index ? (
        <WorldFigure key={part} {...{ ...shown, countries, areas }} />
      ) : (
        <Waiting />
      )}
      {selection.embed && snapshot && (
        <EmbedNote filters={snapshot.filters} source={isMatrix && snapshot.drawnSource} />
      )}
    </ViewProvider>
  );
});

/** Parts of the document title: the display, the edition and the filters. */
function titleOf(
  { i18n, text, values }: WorldTable,
  selection: Selection,
  limits: readonly string[],
) {
  const { edition, part } = selection;
  return [
    i18n.t(`app.world.${part}`),
    edition && (nameEdition(i18n, edition) ?? text("title", values)),
    ...limits,
  ];
}

type MatrixProps = ComponentProps<typeof Matrix>;

/** Renders the matrix after the rest of the page, so that the filter's count updates without delay. */
const DeferredMatrix = ({ matrix }: { matrix: MatrixProps }) => (
  <DrawnMatrix {...useDeferredValue(matrix)} />
);

/** The matrix and its legend. A prerendered matrix is text until after hydration, because the layout depends on the width of the window. */
const DrawnMatrix = memo(function DrawnMatrix(props: MatrixProps) {
  const { table, listed, pinned, selection } = props;
  return (
    <>
      <div className={selection.embed ? "matrix-legend is-whole" : "matrix-legend"}>
        <Legend hasIds entries={matrixLegend(table, pinned ? [pinned, ...listed] : listed)} />
      </div>
      {useIsDrawn() ? <Matrix {...props} /> : <MatrixText {...props} />}
    </>
  );
});

/** Like `useIsHydrated`, but updates in a transition, so that rendering the client-only part does not block hydration. */
function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(useIsHydrated());
  useEffect(() => startTransition(() => setDrawn(true)), []);
  return isDrawn;
}

type TextProps = Pick<ComponentProps<typeof Matrix>, "table" | "listed" | "navigation">;

/** The matrix as text on the prerendered page. It is visible only without JavaScript and in `FirstView`. */
const MatrixText = ({ table, listed, navigation }: TextProps) => (
  <ul className="matrix-text">
    {listed.map((country) => (
      <li key={country.code}>
        <a href={navigation.hrefOf(country.code)}>{country.name}</a>
        {` · ${table.coverageOf(country).label} · ${table.answersText(country)}`}
      </li>
    ))}
  </ul>
);

/** Applies `keepFilter` to every change of the selection. Referentially stable when only the selection changes. */
function useFilterKept(navigation: WorldNavigation, selection: Selection, table: WorldTable) {
  const onChange: Navigate = useLatest((to: Partial<Selection>, mode?: "push" | "replace") =>
    navigation.onChange(keepFilter(selection, to, table.framework), mode),
  );
  return useMemo(() => ({ ...navigation, onChange }), [navigation, onChange]);
}

const WorldList = late(
  async () => (await import("./list/WorldList.tsx")).WorldList,
  "views",
  () => <Waiting />,
);

/** The export menu of the matrix or the list. The export code loads on demand. */
function TableExport(inputs: MatrixExportInputs) {
  const { table, selection } = inputs;
  const load = async () => (await import("./matrix/matrix-export.ts")).createMatrixExport(inputs);
  const subject =
    selection.part === "list"
      ? { id: "list", title: table.i18n.t("world.list"), load }
      : { id: "matrix", embed: "matrix", title: table.text("matrix", table.values), load };
  return <ExportMenu subject={subject} />;
}
