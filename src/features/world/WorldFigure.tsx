import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { MapPaint } from "../../charts/WorldMapDrawing.tsx";
import { loadCode } from "../../dataset/load-code.ts";
import { type CountriesTopology, topologyQuery } from "../../dataset/topology.ts";
import type { Areas } from "../../domain/areas.ts";
import { toggle } from "../../domain/filter.ts";
import type { Selection } from "../../domain/selection.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { collectFigures, type Figure } from "../../figure/figure.tsx";
import { findFailure } from "../../figure/use-later.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { WorldTable } from "./tables/world-table.ts";
import type { AreasState } from "./use-world-data.ts";
import type { WorldNavigation } from "./use-world-navigation.ts";

export interface FigureCountries {
  /** All countries of the table. */
  all: readonly WorldCountry[];
  /** The countries that match the groups and conditions. Only these are counted. */
  scope: readonly WorldCountry[];
  /** The countries in scope that pass the filters, sorted. */
  listed: readonly WorldCountry[];
  /** Code of the selected country. */
  chosen: string | undefined;
}

export interface MapView {
  areas: Areas;
  topology: CountriesTopology;
  /** The fill that is chosen in the legend. */
  highlighted: MapPaint | undefined;
  onHighlight: (paint: MapPaint | undefined) => void;
}

/** Inputs of `createFigure` in `figures/*.tsx`. */
export interface FigureView {
  table: WorldTable;
  countries: FigureCountries;
  isByRegion: boolean;
  selection: Selection;
  navigation: WorldNavigation;
  /** Undefined until areas and shapes have loaded. */
  map: MapView | undefined;
}

type FigureModule = { createFigure: (view: FigureView) => Figure | undefined };

const FIGURES = collectFigures("world", import.meta.glob<FigureModule>("./figures/*.tsx"));

/** The code of a figure, loaded when the figure is opened. */
const figureQuery = (id: string) =>
  queryOptions({
    queryKey: ["world-figure", id],
    queryFn: async () => {
      const load = FIGURES.find((figure) => figure.id === id)?.module;
      if (!load) throw new Error(`the world has no figure ${id}`);
      return (await loadCode(load)).createFigure;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

interface Props extends Omit<FigureView, "map"> {
  areas: AreasState;
}

export function WorldFigure(props: Props) {
  const { areas, table, countries, isByRegion, selection, navigation } = props;
  const { part: id, tables } = selection;
  const code = useQuery(figureQuery(id));
  const topology = useQuery({ ...topologyQuery, enabled: id === "map" });
  const [highlighted, onHighlight] = useState<MapPaint>();
  const map = useMemo(() => {
    if (!areas.data || !topology.data) return undefined;
    return { areas: areas.data, topology: topology.data, highlighted, onHighlight };
  }, [areas.data, topology.data, highlighted]);
  const createFigure = code.data;
  const figure = useMemo(
    () => createFigure?.({ table, countries, isByRegion, selection, navigation, map }),
    [createFigure, table, countries, isByRegion, selection, navigation, map],
  );
  const { onChange } = navigation;
  const onTable = useCallback(
    (shown: string) => onChange({ tables: toggle(tables, shown) }, "replace"),
    [onChange, tables],
  );
  if (figure) return <FigurePanel {...{ figure, onTable }} showsTable={tables.includes(id)} />;
  const failed = findFailure([code, topology, areas]);
  return failed ? <Failure error={failed.error} onRetry={failed.retry} /> : <Waiting />;
}

export const Waiting = () => (
  <p className="world-waiting" aria-busy="true">
    {useI18n().t("app.loading")}
  </p>
);
