import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { topologyQuery } from "../../dataset/topology.ts";
import type { Areas } from "../../domain/areas.ts";
import { MapPanel } from "../../features/world/MapPanel.tsx";
import type { WorldPanelProps } from "../../features/world/world-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";

/** The map once its shapes and the areas are here; what does not come leaves the rest of the page alive. */
export function WorldMap({ areas, ...panel }: WorldPanelProps & { areas: UseQueryResult<Areas> }) {
  const i18n = useI18n();
  const topology = useQuery(topologyQuery);
  if (topology.data && areas.data)
    return <MapPanel {...panel} areas={areas.data} topology={topology.data} />;
  const failed = [topology, areas].find(({ error }) => error);
  if (!failed?.error)
    return (
      <p className="world-waiting" aria-busy="true">
        {i18n.t("app.loading")}
      </p>
    );
  return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
}
