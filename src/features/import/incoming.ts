import { createEvidence } from "../../domain/evidence.ts";
import type { Session } from "../../domain/kept/session-file.ts";
import type { DataIssue } from "../../domain/parsing.ts";
import { change, createDraft, type Draft, NOBODY } from "../../domain/review/draft.ts";
import type { Review } from "../../domain/review/review.ts";
import { createStore } from "../../domain/store.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import type { Errand } from "../../intake/intake.ts";
import type { IntakeProblem, Outcome, Stage } from "../../intake/read-file.ts";

/** Where a file stands. */
export type ItemState =
  | { kind: "waiting" }
  | { kind: "reading"; stage: Stage }
  | { kind: "cancelled" }
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
}

/** How a file is read; perhaps as the profile of a country that a person chose. */
type Read = (file: File, onStage: (stage: Stage) => void, country?: string) => Errand;

/** With more files than this under way, what became of one is told with the others'. */
const MANY = 4;
/** How far files are is told in one go, after so many milliseconds: most are read by then. */
const NEWS_EVERY = 100;

/** What the page shows of the files that were brought in. */
interface Inbox {
  items: readonly Item[];
  /** The file chosen for review, which one comes back to. */
  openId: number | undefined;
  /** The file that was taken from the list last, and where it stood. */
  removed: { item: Item; at: number } | undefined;
}

/** The files brought in since the page was opened, in memory only: nothing here is stored or sent. */
export class Incoming {
  items: readonly Item[] = [];
  /** What was told of them last: not every stage of every file. */
  readonly store = createStore<Inbox>({ items: [], openId: undefined, removed: undefined });
  /** Called with a snapshot that came alone: its view opens at once. */
  onSnapshot: (snapshot: Snapshot) => void = () => {};
  readonly #errands = new Map<number, Errand>();
  #removed: Inbox["removed"];
  #last = 0;
  #news: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly read: Read) {}

  /** Chooses the file to review. */
  open(openId: number): void {
    this.store.set({ ...this.store.get(), openId });
  }

  /** Takes files in; each is read on its own. */
  add(files: readonly File[]): void {
    const added = files.map((file) => this.#append(file, { kind: "waiting" }));
    this.#removed = undefined;
    for (const { id, file } of added) this.#start(id, file, { isAlone: added.length === 1 });
    if (added.length > MANY) this.#tell();
    else this.#tellSoon();
  }

  /** Takes in a draft whose document is no longer here; returns its number. */
  reopen(name: string, draft: Draft): number {
    const { id } = this.#append(new File([], name), { kind: "read", draft });
    this.#tell();
    return id;
  }

  /**
   * Reads a file once more, perhaps as the profile of a country that a person chose. What was put right stays so; the
   * review that one is at stays on the screen until the next is there.
   */
  readAs({ id, file, state }: Item, country?: string): void {
    const before = state.kind === "read" ? state.draft : undefined;
    if (!before) this.#set(id, { kind: "waiting" });
    this.#start(id, file, { country, before });
  }

  cancel({ id }: Item): void {
    this.#errands.get(id)?.cancel();
  }

  /** Cancels whatever is not done yet. */
  cancelAll(): void {
    for (const item of this.items) this.cancel(item);
  }

  remove({ id }: Item): void {
    this.#errands.get(id)?.cancel();
    const at = this.items.findIndex((item) => item.id === id);
    const item = this.items[at];
    if (!item) return;
    this.#removed = {
      item: isOnItsWay(item.state) ? { ...item, state: { kind: "cancelled" } } : item,
      at,
    };
    this.items = this.items.toSpliced(at, 1);
    this.#tell();
  }

  /** Puts the file that was taken from the list last back in its place. */
  restore(): void {
    if (!this.#removed) return;
    const { item, at } = this.#removed;
    this.#removed = undefined;
    this.items = this.items.toSpliced(at, 0, item);
    this.#tell();
  }

  /** Changes the draft of a file that was read. */
  change(id: number, change: (draft: Draft) => Draft): void {
    const state = this.items.find((item) => item.id === id)?.state;
    if (state?.kind !== "read") return;
    this.#set(id, { kind: "read", draft: change(state.draft) });
    this.#tell();
  }

  #append(file: File, state: ItemState): Item {
    this.#last += 1;
    const item = { id: this.#last, file, state };
    this.items = [...this.items, item];
    return item;
  }

  #start(
    id: number,
    file: File,
    how: { country?: string | undefined; isAlone?: boolean; before?: Draft | undefined },
  ): void {
    const { country, isAlone, before } = how;
    const errand = this.read(
      file,
      // What a thread said before it was ended may still be on its way.
      (stage) =>
        !before && this.#errands.get(id) === errand && this.#set(id, { kind: "reading", stage }),
      country,
    );
    this.#errands.set(id, errand);
    errand.reading.then((reading) => {
      if (this.#errands.get(id) !== errand) return;
      this.#errands.delete(id);
      this.#set(id, toState(reading, before));
      this.#applyReviews();
      if (isAlone && reading && "snapshot" in reading) this.onSnapshot(reading.snapshot);
    });
  }

  /** A review that was brought in by itself is applied to what was read of its country, as a change that can be undone. */
  #applyReviews(): void {
    for (const { id, state } of this.items) {
      if (state.kind !== "put-right" || state.appliedTo !== undefined) continue;
      const { review } = state;
      const target = this.items
        .filter(isRead)
        .find((item) => item.state.draft.read.country === review.country);
      if (!target) continue;
      this.#set(target.id, { kind: "read", draft: change(target.state.draft, review) });
      this.#set(id, { ...state, appliedTo: target.file.name });
    }
  }

  #set(id: number, state: ItemState): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, state } : item));
    if (isOnItsWay(state) || this.#errands.size > MANY) this.#tellSoon();
    else this.#tell();
  }

  #tellSoon(): void {
    this.#news ??= setTimeout(() => this.#tell(), NEWS_EVERY);
  }

  #tell(): void {
    clearTimeout(this.#news);
    this.#news = undefined;
    this.store.set({ ...this.store.get(), items: this.items, removed: this.#removed });
  }
}

/** Whether it is still to be known what becomes of a file. */
export const isOnItsWay = ({ kind }: ItemState): boolean =>
  kind === "waiting" || kind === "reading";

function toState(reading: Outcome | undefined, before: Draft | undefined): ItemState {
  if (!reading) return { kind: "cancelled" };
  if ("problem" in reading) return { kind: "failed", ...reading };
  if ("session" in reading) return { kind: "session", session: reading.session };
  if ("snapshot" in reading) return { kind: "snapshot", snapshot: reading.snapshot };
  if ("putRight" in reading) return { kind: "put-right", review: reading.putRight };
  if ("facts" in reading) {
    const { facts } = reading;
    return { kind: "read", draft: createDraft(facts, createEvidence(facts.country), NOBODY) };
  }
  const draft = createDraft(reading.profile, reading.evidence, NOBODY);
  const { country } = reading.profile;
  const hasWork = before !== undefined && before.past.length > 0;
  return { kind: "read", draft: hasWork ? change(draft, { ...before.review, country }) : draft };
}

/** A file that was read: what can be reviewed. */
export type ReadItem = Item & { state: Extract<ItemState, { kind: "read" }> };

export const isRead = (item: Item): item is ReadItem => item.state.kind === "read";
