import type { WorldPanelProps } from "./world-props.ts";

export function DistributionPanel(_props: WorldPanelProps) {
  return null;
}
