import type { Framework } from "../../domain/framework.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { CountrySince } from "../../domain/since.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** What the scorecard's exports are made from. */
export interface ScorecardView {
  framework: Framework;
  /** Those in view: what is counted. */
  rows: readonly Row[];
  listed: readonly Row[];
  /** What later editions say of the country; undefined where nothing is known of any. */
  since: CountrySince | undefined;
  /** What wants care in an indicator's section, in words. */
  describeCare: (code: string) => readonly string[];
  i18n: I18n;
}

/** The scorecard as something to export. */
export const scorecardSubject = (view: ScorecardView): SnapshotSubject => ({
  id: "scorecard",
  title: view.i18n.t("scorecard.title"),
  load: async () => (await import("./scorecard-content.tsx")).scorecardContent(view),
});
