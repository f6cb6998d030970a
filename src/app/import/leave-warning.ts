import { isUnsaved } from "../../domain/review/draft.ts";
import type { Item } from "../../features/import/session.ts";
import { currentKept } from "../kept/kept.ts";

/** Lets the browser ask before the page is closed with work on it that would be gone. */
export function warnOfLoss(items: () => readonly Item[]): void {
  addEventListener("beforeunload", (event) => {
    if (items().some(hasUnsavedWork) || isAnyUnstored()) event.preventDefault();
  });
}

function hasUnsavedWork({ file, state }: Item): boolean {
  if (state.kind !== "read") return false;
  const kept = currentKept().entries[state.draft.read.country]?.kept;
  return isUnsaved(
    state.draft,
    kept?.isStored && kept.file === file.name ? kept.review : undefined,
  );
}

/** Whether what is kept is partly there only for as long as the page. */
const isAnyUnstored = (): boolean =>
  Object.values(currentKept().entries).some(({ kept }) => kept && !kept.isStored);
