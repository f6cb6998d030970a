import type { SnapshotContent } from "../../export/snapshot.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { WorldPanelProps } from "./world-props.ts";

export const matrixContent = (_props: WorldPanelProps, _i18n: I18n): SnapshotContent => {
  throw new Error("not yet");
};
