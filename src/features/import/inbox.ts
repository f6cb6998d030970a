import { useEffect } from "react";
import { framework, vocabulary } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import { isUnsaved } from "../../domain/review/draft.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { startThread } from "../../intake/start-thread.ts";
import { parseSelection } from "../../url/codec.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { Incoming, type Item, isRead } from "./incoming.ts";
import { droppedStore, keptStore, openedStore } from "./page-state.ts";

/** The files of this visit outlive the page that shows them: one may look at a scorecard and come back. */
export const incoming = new Incoming(() => startThread(framework));
incoming.prepare();

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

/** Goes to the review of a file. */
export function startReview(id: number): void {
  incoming.open(id);
  requestAnimationFrame(showReview);
}

function showReview() {
  const heading = document.getElementById("import-review");
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

/** A review that comes of itself is gone to, unless the person is at something else by then. */
export const useFocusOnArrival = (): void =>
  useEffect(() => {
    const at = document.activeElement;
    const isAtWork = at?.matches("main :is(a, button, input, select, textarea, summary)");
    if (!isAtWork || at?.closest(".import-intake")) showReview();
  }, []);

/** Goes on with the review of a kept profile. */
export function resumeReview({ file, read, evidence, review }: KeptProfile): void {
  startReview(incoming.reopen(file, { read, evidence, review, past: [], undone: [] }));
}

/** Opens the view that a file was exported from. */
export function openSnapshot(snapshot: Snapshot, navigate: Navigate): void {
  openedStore.set(snapshot);
  navigate(parseSelection(snapshot.search, vocabulary).selection);
}

/** Takes what was dropped before this page was here, and what is dropped on it. */
export function useDroppedFiles(navigate: Navigate): void {
  useEffect(() => {
    incoming.onSnapshot = (snapshot) => openSnapshot(snapshot, navigate);
  }, [navigate]);
  useEffect(() => {
    const take = () => {
      const files = droppedStore.get();
      if (files.length === 0) return;
      droppedStore.set([]);
      incoming.add(files);
    };
    take();
    return droppedStore.subscribe(take);
  }, []);
}
