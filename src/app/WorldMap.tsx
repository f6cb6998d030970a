import type { UseQueryResult } from "@tanstack/react-query";
import type { Areas } from "../domain/areas.ts";
import type { WorldPanelProps } from "../features/world/world-props.ts";

export function WorldMap(_props: WorldPanelProps & { areas: UseQueryResult<Areas> }) {
  return null;
}
