import { framework } from "../../dataset/framework.ts";
import { isUnsaved } from "../../domain/review/draft.ts";
import { Incoming, type Item, isRead } from "../../features/import/incoming.ts";
import { Intake } from "../../intake/intake.ts";
import { keptStore } from "../page-state.ts";

/** The files of this visit outlive the page that shows them: one may look at a scorecard and come back. */
const intake = new Intake(framework);
intake.prepare();
export const incoming = new Incoming((file, onStage, country) =>
  intake.read(file, onStage, country),
);

// The browser asks before the page is closed with work on it that would be gone.
addEventListener("beforeunload", (event) => {
  const { entries } = keptStore.get();
  const isUnstored = Object.values(entries).some(({ kept }) => kept && !kept.isStored);
  if (isUnstored || incoming.items.some(hasUnsavedWork)) event.preventDefault();
});

function hasUnsavedWork(item: Item): boolean {
  if (!isRead(item)) return false;
  const { draft } = item.state;
  const kept = keptStore.get().entries[draft.read.country]?.kept;
  const isThis = kept?.isStored && kept.file === item.file.name;
  return isUnsaved(draft, isThis ? kept.review : undefined);
}
