import type { SnapshotSubject } from "../../export/snapshot.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { CompareProps } from "./compare-props.ts";
import { gapTitle } from "./gap-text.ts";

/** The matrix as something to export; what lays it out comes when someone does. */
export const matrixSubject = (props: CompareProps, i18n: I18n): SnapshotSubject => ({
  id: "comparison",
  title: i18n.t("compare.matrix"),
  load: async () => (await import("./matrix-content.tsx")).matrixContent(props, i18n),
});

/** The gap list as something to export. */
export const gapsSubject = (
  props: Pick<CompareProps, "comparison" | "chosen" | "createMeasure">,
  i18n: I18n,
): SnapshotSubject => ({
  id: "gaps",
  title: gapTitle(props.chosen, i18n),
  load: async () => (await import("./gaps-content.tsx")).gapsContent(props, i18n),
});
