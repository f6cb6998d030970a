import type { Framework } from "../../domain/framework.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import type { I18n } from "../../i18n/i18n.tsx";

export interface ScorecardView {
  framework: Framework;
  /** The rows shown, already filtered. */
  rows: readonly Row[];
  i18n: I18n;
}

/** The scorecard as something to export. */
export const scorecardSubject = (view: ScorecardView): SnapshotSubject => ({
  id: "scorecard",
  title: view.i18n.t("scorecard.title"),
  load: async () => (await import("./scorecard-content.tsx")).scorecardContent(view),
});
