import { useEffect } from "react";
import { framework } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { contentOf } from "../../domain/kept/session-file.ts";
import { isUnsaved } from "../../domain/review/draft.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { startWorker } from "../../intake/start-worker.ts";
import { useStore } from "../../ui/hooks.ts";
import { pushAddress } from "../../url/address.ts";
import { Inbox } from "./inbox.ts";
import { type Item, isRead } from "./inbox-state.ts";
import { droppedStore, keptStore } from "./page-state.ts";

/** Module-level: the added files must remain when users return from another page. */
export const inbox = new Inbox(() => startWorker(framework));

export const useInbox = () => useStore(inbox.store);

function warnBeforeUnload(event: BeforeUnloadEvent) {
  // Fields save their text on blur.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const { entries } = keptStore.get();
  const isUnstored = Object.values(entries).some(({ kept }) => kept && !kept.isStored);
  if (isUnstored || inbox.items.some(hasUnsavedWork)) event.preventDefault();
}

function hasUnsavedWork(item: Item): boolean {
  if (!isRead(item)) return false;
  const { draft } = item.state;
  const kept = keptStore.get().entries[draft.read.country]?.kept;
  const isThis = kept?.isStored && kept.file === item.file.name;
  return isUnsaved(draft, isThis ? kept.review : undefined);
}

export function startReview(id: number): void {
  inbox.open(id);
  requestAnimationFrame(focusReview);
}

function focusReview() {
  const heading = document.getElementById("import-review");
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

/** Focuses a review that opened automatically, unless the user is busy elsewhere. */
export const useFocusOnOpen = (): void =>
  useEffect(() => {
    const focused = document.activeElement;
    const isBusy = focused?.matches("main :is(a, button, input, select, textarea, summary)");
    if (!isBusy || focused?.closest(".import-intake")) focusReview();
  }, []);

/** Opens the review of a kept profile. Reuses a listed review with the same content. */
export function resumeReview({ file, read, evidence, review, savedAt }: KeptProfile): void {
  const kept = { read, evidence, review };
  const textOf = (draft: typeof kept, name: string) =>
    contentOf({ ...draft, file: name, label: undefined });
  const content = textOf(kept, file);
  const listed = inbox.items.find(
    (item) => isRead(item) && textOf(item.state.draft, item.file.name) === content,
  );
  const id = listed?.id ?? inbox.reopen(file, { ...kept, past: [], undone: [] });
  inbox.edit(id, (draft) => ({ ...draft, keptAt: savedAt }));
  startReview(id);
}

/** Opens the exported view. Notices on that page list unusable values and the changes since the export's release. */
export const openSnapshot = ({ address }: Snapshot): void => pushAddress(address);

export function usePageInbox(): void {
  useEffect(() => {
    inbox.onSnapshot = openSnapshot;
    inbox.prepare();
    // Never removed, since other pages must warn too. Adding the same listener again has no effect.
    addEventListener("beforeunload", warnBeforeUnload);
    const addDropped = () => {
      const files = droppedStore.get();
      if (files.length === 0) return;
      droppedStore.set([]);
      inbox.add(files);
    };
    addDropped();
    const unsubscribe = droppedStore.subscribe(addDropped);
    return () => {
      unsubscribe();
      // A snapshot must not open its view after the user has left the page.
      inbox.onSnapshot = () => {};
    };
  }, []);
}
