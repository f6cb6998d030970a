import type { Framework } from "../../domain/framework.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { I18n } from "../../i18n/i18n.tsx";

/** What the scorecard's exports are made from. */
export interface ScorecardView {
  framework: Framework;
  /** The rows shown, already filtered. */
  rows: readonly Row[];
  /** What wants care in an indicator's section, in words. */
  describeCare: (code: string) => readonly string[];
  i18n: I18n;
}
