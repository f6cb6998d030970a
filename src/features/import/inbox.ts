import { useEffect } from "react";
import { framework } from "../../dataset/framework.ts";
import type { KeptProfile } from "../../domain/kept/kept-profile.ts";
import type { Session } from "../../domain/kept/session-file.ts";
import type { DataIssue } from "../../domain/parsing.ts";
import {
  change,
  createDraft,
  type Draft,
  type Edit,
  isUnsaved,
  NOBODY,
} from "../../domain/review/draft.ts";
import type { Review } from "../../domain/review/review.ts";
import { createStore } from "../../domain/store.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { type Errand, Intake } from "../../intake/intake.ts";
import type { IntakeProblem, Outcome } from "../../intake/read-file.ts";
import { parseSelection } from "../../url/codec.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { droppedStore, keptStore, openedStore } from "./page-state.ts";

/** Where a file stands. */
type ItemState =
  | { kind: "waiting" | "reading" | "cancelled" }
  | { kind: "failed"; problem: IntakeProblem; issues?: readonly DataIssue[] }
  | { kind: "snapshot"; snapshot: Snapshot }
  | { kind: "read"; draft: Draft }
  | { kind: "session"; session: Session }
  /** A review by itself, and the file that it was applied to. */
  | { kind: "put-right"; review: Review; appliedTo?: string };

/** A file that was brought in, by a number of its own: two files may have one name. */
export interface Item {
  id: number;
  file: File;
  state: ItemState;
  /** Whether it was taken from the list last, and can be put back. */
  isRemoved?: boolean;
}

/** A file that was read: what can be reviewed. */
export type ReadItem = Item & { state: Extract<ItemState, { kind: "read" }> };

/** With more files than this under way, what becomes of them is told in one go, after so many milliseconds. */
const MANY = 4;
const NEWS_EVERY = 100;

/** The files that were brought in, and the one chosen for review, which one comes back to. */
interface Inbox {
  items: readonly Item[];
  openId?: number;
}

/** The files brought in since the page was opened, in memory only: nothing here is stored or sent. */
export class Incoming {
  #inbox: Inbox = { items: [] };
  #news: ReturnType<typeof setTimeout> | undefined;
  /** What was told of them last: not every step of every file. */
  readonly store = createStore(this.#inbox);
  /** Called with a snapshot that came alone: its view opens at once. */
  onSnapshot: (snapshot: Snapshot) => void = () => {};
  readonly #errands = new Map<number, Errand>();
  #last = 0;

  constructor(readonly read: Intake["read"]) {}

  /** Those that are in the list. */
  get items(): readonly Item[] {
    return this.#inbox.items.filter(({ isRemoved }) => !isRemoved);
  }

  /** Chooses the file to review. */
  open(openId: number): void {
    this.#tell({ openId });
  }

  /** Takes files in; each is read on its own. */
  add(files: readonly File[]): void {
    const added = files.map((file) => this.#number(file, { kind: "waiting" }));
    this.#tell({ items: [...this.items, ...added] });
    for (const item of added) this.#start(item, { isAlone: added.length === 1 });
  }

  /** Takes in a draft whose document is no longer here; returns its number. */
  reopen(name: string, draft: Draft): number {
    const item = this.#number(new File([], name), { kind: "read", draft });
    this.#tell({ items: [...this.#inbox.items, item] });
    return item.id;
  }

  /**
   * Reads a file once more, perhaps as the profile of a country that a person chose. What was put right stays so; the
   * review that one is at stays on the screen until the next is there.
   */
  readAs(item: Item, country?: string): void {
    const before = isRead(item) ? item.state.draft : undefined;
    if (!before) this.#set(item.id, { kind: "waiting" });
    this.#start(item, { country, before });
  }

  cancel({ id }: Item): void {
    this.#errands.get(id)?.cancel();
  }

  /** Cancels whatever is not done yet. */
  cancelAll(): void {
    for (const item of this.items) this.cancel(item);
  }

  /** Takes a file from the list; the one before can no longer be put back. */
  remove(item: Item): void {
    this.cancel(item);
    const items = this.items.map((one) => (one.id === item.id ? { ...one, isRemoved: true } : one));
    this.#tell({ items });
  }

  /** Puts the file that was taken from the list last back in its place. */
  restore(): void {
    this.#tell({ items: this.#inbox.items.map((item) => ({ ...item, isRemoved: false })) });
  }

  /** Changes the draft of a file that was read. */
  change(id: number, edit: Edit): void {
    const item = this.items.find((one) => one.id === id);
    if (item && isRead(item)) this.#set(id, { kind: "read", draft: edit(item.state.draft) });
  }

  #number(file: File, state: ItemState): Item {
    this.#last += 1;
    return { id: this.#last, file, state };
  }

  #start(
    { id, file }: Item,
    how: { country?: string | undefined; isAlone?: boolean; before?: Draft | undefined },
  ): void {
    const { country, isAlone, before } = how;
    const isCurrent = () => this.#errands.get(id) === errand;
    const handleStart = () => {
      if (!before && isCurrent()) this.#set(id, { kind: "reading" });
    };
    const errand = this.read(file, handleStart, country);
    this.#errands.set(id, errand);
    errand.reading.then((outcome) => {
      if (!isCurrent()) return;
      this.#errands.delete(id);
      this.#set(id, toState(outcome, before));
      this.#applyReviews();
      if (isAlone && outcome && "snapshot" in outcome) this.onSnapshot(outcome.snapshot);
    });
  }

  /** A review that was brought in by itself is applied to what was read of its country, as a change that can be undone. */
  #applyReviews(): void {
    for (const { id, state } of this.items) {
      if (state.kind !== "put-right" || state.appliedTo !== undefined) continue;
      const { review } = state;
      const target = this.items.find((item) => countryOf(item) === review.country);
      if (!target) continue;
      this.change(target.id, (draft) => change(draft, review));
      this.#set(id, { ...state, appliedTo: target.file.name });
    }
  }

  #set(id: number, state: ItemState): void {
    const items = this.#inbox.items.map((item) => (item.id === id ? { ...item, state } : item));
    this.#tell({ items });
  }

  #tell(change: Partial<Inbox>): void {
    this.#inbox = { ...this.#inbox, ...change };
    const tell = () => {
      clearTimeout(this.#news);
      this.#news = undefined;
      this.store.set(this.#inbox);
    };
    if (this.#errands.size > MANY) this.#news ??= setTimeout(tell, NEWS_EVERY);
    else tell();
  }
}

/** Whether a file of the list was read as a profile. */
export const isRead = (item: Item): item is ReadItem =>
  item.state.kind === "read" && !item.isRemoved;

/** Whether it is still to be known what becomes of a file. */
export const isOnItsWay = ({ state: { kind } }: Item): boolean =>
  kind === "waiting" || kind === "reading";

/** The country that a file was read as the profile of. */
export const countryOf = ({ state }: Item): string | undefined =>
  state.kind === "read" ? state.draft.read.country : undefined;

function toState(outcome: Outcome | undefined, before: Draft | undefined): ItemState {
  if (!outcome) return { kind: "cancelled" };
  if ("problem" in outcome) return { kind: "failed", ...outcome };
  if ("session" in outcome) return { kind: "session", ...outcome };
  if ("snapshot" in outcome) return { kind: "snapshot", ...outcome };
  if ("review" in outcome) return { kind: "put-right", ...outcome };
  const draft = createDraft(outcome.profile, outcome.evidence, NOBODY);
  const { country } = outcome.profile;
  const hasWork = before !== undefined && before.past.length > 0;
  return { kind: "read", draft: hasWork ? change(draft, { ...before.review, country }) : draft };
}

/** The files of this visit outlive the page that shows them: one may look at a scorecard and come back. */
const intake = new Intake(framework);
intake.prepare();
export const incoming = new Incoming((...file) => intake.read(...file));

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
  const { selection: shown, dropped } = parseSelection(snapshot.search, framework);
  openedStore.set({ snapshot, shown, dropped });
  navigate(shown);
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
