import type { SnapshotSubject } from "../../export/snapshot.ts";
import type { ScorecardView } from "./scorecard-view.ts";

/** The scorecard as something to export. */
export const scorecardSubject = (view: ScorecardView): SnapshotSubject => ({
  id: "scorecard",
  title: view.i18n.t("scorecard.title"),
  load: async () => (await import("./scorecard-content.tsx")).scorecardContent(view),
});
