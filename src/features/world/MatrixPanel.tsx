import type { SnapshotSubject } from "../../export/snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Matrix } from "./Matrix.tsx";
import { WorldFilters } from "./WorldFilters.tsx";
import type { WorldPanelProps } from "./world-props.ts";

/** The matrix with what narrows it. */
export function MatrixPanel(props: WorldPanelProps) {
  const i18n = useI18n();
  const title = i18n.t("world.matrix");
  const subject: SnapshotSubject = {
    id: "matrix",
    title,
    load: async () => (await import("./matrix-content.tsx")).matrixContent(props, i18n),
  };
  return (
    <>
      <WorldFilters {...props} actions={props.shown.length > 0 && props.renderExport(subject)} />
      <Matrix {...props} />
    </>
  );
}
