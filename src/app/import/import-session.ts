import { framework } from "../../dataset/framework.ts";
import { ImportSession, type Item } from "../../features/import/session.ts";
import { Intake } from "../../intake/intake.ts";
import { warnOfLoss } from "./leave-warning.ts";

/** The files of this visit outlive the page that shows them: one may look at a scorecard and come back. */
const intake = new Intake(framework);
intake.prepare();
export const session = new ImportSession((file, onStage, country) =>
  intake.read(file, onStage, country),
);
warnOfLoss(() => session.items);

/** A file that was read: what can be reviewed. */
export type OpenItem = Item & { state: Extract<Item["state"], { kind: "read" }> };

export const isRead = (item: Item): item is OpenItem => item.state.kind === "read";
