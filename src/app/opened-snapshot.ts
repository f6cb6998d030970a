import { useSyncExternalStore } from "react";
import type { Selection } from "../domain/selection.ts";
import type { Snapshot } from "../export/read-snapshot.ts";
import type { DroppedValue } from "../url/codec.ts";

/** An export that was opened again. */
export interface OpenedSnapshot {
  snapshot: Snapshot;
  /** The view that it shows. */
  shown: Selection;
  /** What of its view means nothing here. */
  dropped: readonly DroppedValue[];
}

let opened: OpenedSnapshot | undefined;
const listeners = new Set<() => void>();

/** Notes the export that was opened last; undefined to forget it. */
export function noteOpened(next: OpenedSnapshot | undefined): void {
  opened = next;
  for (const listener of listeners) listener();
}

/** The export that was opened last. */
export const useOpened = (): OpenedSnapshot | undefined =>
  useSyncExternalStore(subscribe, () => opened);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
