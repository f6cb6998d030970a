import type { WorldPanelProps } from "./world-props.ts";

export function CountriesPanel(_props: WorldPanelProps) {
  return null;
}
