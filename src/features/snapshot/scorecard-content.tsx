import type { SnapshotContent } from "../../export/snapshot.ts";
import type { ScorecardView } from "./scorecard-subject.ts";

/** What an export of the scorecard holds. */
export const scorecardContent = (_view: ScorecardView): SnapshotContent => ({
  finding: "",
  legend: [],
  table: { columns: [], rows: [] },
  drawing: <svg />,
});
