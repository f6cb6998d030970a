import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { CountriesTopology } from "../../charts/world-shapes.ts";
import { FetchError } from "../../dataset/fetch-json.ts";
import { topologyQuery } from "../../dataset/topology.ts";
import type { Areas } from "../../domain/areas.ts";
import { toggle } from "../../domain/filter.ts";
import { collectFigures } from "../../figure/collect-figures.ts";
import { describeError } from "../../figure/describe-error.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import type { Figure } from "../../figure/figure.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import type { World } from "./use-world.ts";
import type { Awaited } from "./WorldBody.tsx";

/** What a figure of the world is made from. */
export interface FigureView {
  world: World;
  i18n: I18n;
  /** The shapes of the countries, for the map alone. */
  topology: CountriesTopology | undefined;
}

/** A file of `figures/`. */
interface FigureModule {
  /** Undefined until all that it is made from is here. */
  createFigure: (view: FigureView) => Figure | undefined;
}

const FIGURES = new Map(
  collectFigures("world", import.meta.glob<FigureModule>("./figures/*.tsx")).map(
    ({ id, module }) => [id, module],
  ),
);

/** What draws a figure is code of its own, asked for when someone chooses its part. */
const figureQuery = (id: string) =>
  queryOptions({
    queryKey: ["figure", id],
    queryFn: async () => {
      const found = await FIGURES.get(id)?.().catch((error: unknown) => {
        throw new FetchError("offline", `${id}.js`, String(error));
      });
      if (!found) throw new Error(`the world has no figure ${id}`);
      return found;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A figure once its code and its data are here; what does not come leaves the rest of the page alive. */
export function WorldFigure({
  id,
  world,
  areas,
}: {
  id: string;
  world: World;
  areas: Awaited<Areas>;
}) {
  const i18n = useI18n();
  const isMap = id === "map";
  const code = useQuery(figureQuery(id));
  const shapes = useQuery({ ...topologyQuery, enabled: isMap });
  const [createFigure, topology] = [code.data?.createFigure, shapes.data];
  const figure = useMemo(
    () => createFigure?.({ world, i18n, topology }),
    [createFigure, world, i18n, topology],
  );
  const { onChange, selection } = world;
  const { tables } = selection;
  const onTable = useCallback(
    (table: string) => onChange({ tables: toggle(tables, table) }, "replace"),
    [onChange, tables],
  );
  if (figure) return <FigurePanel {...{ figure, onTable }} showsTable={tables.includes(id)} />;
  const failed = [code, ...(isMap ? [shapes, areas] : [])].find(({ error }) => error);
  if (!failed?.error)
    return (
      <p className="world-waiting" aria-busy="true">
        {i18n.t("app.loading")}
      </p>
    );
  return (
    <ErrorPanel
      description={describeError(failed.error, i18n)}
      onAction={() => void failed.refetch()}
    />
  );
}
