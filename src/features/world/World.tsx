import { memo, useMemo } from "react";
import { CellSwatch } from "../../charts/swatches.tsx";
import type { Group } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Selection } from "../../domain/selection.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import { offeredClasses } from "../../domain/world/world-countries.ts";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { Legend } from "../../figure/FigurePanel.tsx";
import { legendOf } from "../../figure/figure.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ClearFilters } from "../../ui/FilterBar.tsx";
import { describeWorld } from "./describe-world.ts";
import { Matrix } from "./matrix/Matrix.tsx";
import { MatrixExport } from "./matrix/MatrixExport.tsx";
import { useCountries, useListed, useScope } from "./use-scope.ts";
import type { AreasState, EditionTable } from "./use-world-data.ts";
import type { WorldNavigation } from "./use-world-navigation.ts";
import { Waiting, WorldFigure } from "./WorldFigure.tsx";
import { NO_NARROWING, PlaceChoices, WorldFilters } from "./WorldFilters.tsx";
import { WorldTools } from "./WorldTools.tsx";

interface Props {
  /** Undefined while it loads: the page then shows its controls and an empty matrix. */
  index: CountryIndex | undefined;
  edition: EditionTable;
  areas: AreasState;
  groups: readonly Group[] | undefined;
  /** Code of the page's country. */
  chosen: string | undefined;
  selection: Selection;
  navigation: WorldNavigation;
}

/** All countries of one table: as a matrix, by measure, on the map, and by number of measures. */
export const World = memo(function World(props: Props) {
  const { index, areas, groups, navigation } = props;
  const { selection, group, table, countries, byMeasure, isByRegion, snapshot, pinned } =
    useWorld(props);
  const { scope, listed } = countries;
  const { part, filter, region } = selection;
  const { onChange } = navigation;
  const isMatrix = part === "matrix";
  const hasRegions = areas.data !== undefined;
  const classes = offeredClasses(table.kind, byMeasure, filter.statuses);
  const isEmpty = index !== undefined && (isMatrix ? listed : scope).length === 0;
  const shown = { table, isByRegion, selection, navigation };
  return (
    <ViewProvider value={snapshot}>
      <p className="country-source world-finding">{index && table.finding(scope, byMeasure)}</p>
      <WorldTools {...{ table, selection, isByRegion, hasRegions, onChange }} />
      <h2 className="visually-hidden">{table.i18n.t(`world.part.${part}`)}</h2>
      <WorldFilters
        {...{ table, selection, classes, onChange }}
        count={part === "countries" ? scope.length : listed.length}
        actions={
          isMatrix &&
          listed.length > 0 && <MatrixExport {...{ table, scope, listed, isByRegion, selection }} />
        }
      >
        <PlaceChoices {...{ region, group, hasRegions, groups, onChange }} />
      </WorldFilters>
      {isEmpty ? (
        <NoCountry filters={snapshot?.filters ?? []} onChange={onChange} />
      ) : isMatrix ? (
        <>
          <div className="matrix-legend">
            <Legend entries={legendOf(classes, table.nameClass, CellSwatch)} />
          </div>
          <Matrix {...{ ...shown, listed, pinned, byMeasure }} />
        </>
      ) : index ? (
        <WorldFigure key={part} id={part} {...{ ...shown, countries, areas }} />
      ) : (
        <Waiting />
      )}
    </ViewProvider>
  );
});

function useWorld({ index, edition, areas, groups, chosen, ...props }: Props) {
  const { framework } = edition.answers;
  const selection = useMemo(
    () => fitSelection(props.selection, framework),
    [props.selection, framework],
  );
  const named = useCountries(index, areas.data, edition);
  const group = groups?.find(({ id }) => id === selection.group);
  const { table, covered, scope, byMeasure } = useScope(edition, named, selection, group);
  const listed = useListed(table, scope, selection);
  const snapshot = useMemo(
    () => index && describeWorld({ table, index, scope, selection, group }),
    [table, index, scope, selection, group],
  );
  const countries = useMemo(() => ({ scope, listed, chosen }), [scope, listed, chosen]);
  const pinned = covered.find(({ code }) => code === chosen);
  // The matrix is by region by default; bars only on request.
  const order = selection.part === "matrix" ? selection.order : props.selection.order;
  const isByRegion = areas.data !== undefined && order === "region";
  return { selection, group, table, countries, byMeasure, isByRegion, snapshot, pinned };
}

interface NoCountryProps {
  filters: readonly string[];
  onChange: WorldNavigation["onChange"];
}

/** No country passes the filters. */
function NoCountry({ filters, onChange }: NoCountryProps) {
  const { t } = useI18n();
  return (
    <p className="nothing">
      {t("world.nothing", { filters: filters.join(" · ") })}{" "}
      <ClearFilters label={t("world.show-all")} onClear={() => onChange(NO_NARROWING)} />
    </p>
  );
}
