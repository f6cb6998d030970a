import { queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { MapPaint } from "../../charts/WorldMapDrawing.tsx";
import { loadCode } from "../../dataset/load-code.ts";
import { type CountriesTopology, topologyQuery } from "../../dataset/topology.ts";
import type { Areas } from "../../domain/areas.ts";
import { toggle } from "../../domain/filter.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { collectFigures, type Figure } from "../../figure/figure.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import type { World } from "./use-world.ts";

/** What a figure of the world is made from. */
export interface FigureView {
  world: World;
  /** The shapes of the countries, for the map alone. */
  topology: CountriesTopology | undefined;
  /** What of the map's legend stands out, and what to do when someone chooses another. */
  standing: MapPaint | undefined;
  onStanding: (paint: MapPaint | undefined) => void;
}

/** A file of `figures/`; its figure is undefined until all that it is made from is here. */
type FigureModule = { createFigure: (view: FigureView) => Figure | undefined };

/** What is waited for, and how it is asked for again. */
export type Awaited<T> = Pick<UseQueryResult<T>, "data" | "error"> & { refetch: () => unknown };

const FIGURES = new Map(
  collectFigures("world", import.meta.glob<FigureModule>("./figures/*.tsx")).map(
    ({ id, module }) => [id, module],
  ),
);

/** What draws a figure is code of its own, asked for when someone chooses its part. */
const figureQuery = (id: string) =>
  queryOptions({
    queryKey: ["world-figure", id],
    queryFn: async () => {
      const load = FIGURES.get(id);
      if (!load) throw new Error(`the world has no figure ${id}`);
      return (await loadCode(load)).createFigure;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

type Props = { id: string; world: World; areas: Awaited<Areas> };

/** A figure once its code and its data are here, for the map its shapes too; what does not come leaves the rest of the page alive. */
export function WorldFigure({ id, world, areas }: Props) {
  const code = useQuery(figureQuery(id));
  const topology = useQuery({ ...topologyQuery, enabled: id === "map" });
  const [standing, onStanding] = useState<MapPaint>();
  const [createFigure, shapes] = [code.data, topology.data];
  const figure = useMemo(
    () => createFigure?.({ world, topology: shapes, standing, onStanding }),
    [createFigure, world, shapes, standing],
  );
  const { onChange, selection } = world;
  const { tables } = selection;
  const onTable = useCallback(
    (table: string) => onChange({ tables: toggle(tables, table) }, "replace"),
    [onChange, tables],
  );
  if (figure) return <FigurePanel {...{ figure, onTable }} showsTable={tables.includes(id)} />;
  const failed = [code, topology, areas].find(({ error }) => error);
  if (!failed?.error) return <Waiting />;
  return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
}

/** Says that something is coming. */
export const Waiting = () => (
  <p className="world-waiting" aria-busy="true">
    {useI18n().t("app.loading")}
  </p>
);
