import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { createElement, useCallback, useMemo, useState } from "react";
import type { MapPaint } from "../../charts/WorldMapDrawing.tsx";
import type { CountriesTopology } from "../../charts/world-shapes.ts";
import { topologyQuery } from "../../dataset/topology.ts";
import type { Areas } from "../../domain/areas.ts";
import { toggle } from "../../domain/filter.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { collectFigures, type Figure } from "../../figure/figure.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { late } from "../../late/late.tsx";
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
interface FigureModule {
  createFigure: (view: FigureView) => Figure | undefined;
}

/** What is waited for, and how it is asked for again. */
export type Awaited<T> = Pick<UseQueryResult<T>, "data" | "error"> & { refetch: () => unknown };

interface Props {
  id: string;
  world: World;
  areas: Awaited<Areas>;
}
type ShownProps = Props & { topology: Awaited<CountriesTopology> };

/** What draws a figure is code of its own, asked for when someone chooses its part. */
const FIGURES = new Map(
  collectFigures("world", import.meta.glob<FigureModule>("./figures/*.tsx")).map(
    ({ id, module }) => {
      const fetchFigure = async () => {
        const { createFigure } = await module();
        return (props: ShownProps) => <ShownFigure {...props} createFigure={createFigure} />;
      };
      return [id, late<ShownProps>(fetchFigure, "first", () => <Waiting />)];
    },
  ),
);

/** A figure of the world, and for the map its shapes, which are fetched beside its code. */
export function WorldFigure(props: Props) {
  const Shown = FIGURES.get(props.id);
  const topology = useQuery({ ...topologyQuery, enabled: props.id === "map" });
  return Shown && createElement(Shown, { ...props, topology });
}

/** A figure once its data are here too; what does not come leaves the rest of the page alive. */
function ShownFigure({ id, world, areas, topology, createFigure }: ShownProps & FigureModule) {
  const [standing, onStanding] = useState<MapPaint>();
  const { data } = topology;
  const figure = useMemo(
    () => createFigure({ world, topology: data, standing, onStanding }),
    [createFigure, world, data, standing],
  );
  const { onChange, selection } = world;
  const { tables } = selection;
  const onTable = useCallback(
    (table: string) => onChange({ tables: toggle(tables, table) }, "replace"),
    [onChange, tables],
  );
  if (figure) return <FigurePanel {...{ figure, onTable }} showsTable={tables.includes(id)} />;
  const failed = [topology, areas].find(({ error }) => error);
  if (!failed?.error) return <Waiting />;
  return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
}

/** Says that something is coming. */
export function Waiting() {
  const { t } = useI18n();
  return (
    <p className="world-waiting" aria-busy="true">
      {t("app.loading")}
    </p>
  );
}
