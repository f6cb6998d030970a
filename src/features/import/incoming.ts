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

/** A file that was read: what can be reviewed. */
export type ReadItem = Item & { state: Extract<ItemState, { kind: "read" }> };

/** How a file is read; perhaps as the profile of a country that a person chose. */
type Read = (file: File, onStage: (stage: Stage) => void, country?: string) => Errand;

/** With more files than this under way, what becomes of them is told in one go, after so many milliseconds. */
const MANY = 4;
const NEWS_EVERY = 100;

/** The files that were brought in. */
interface Inbox {
  items: readonly Item[];
  /** The file chosen for review, which one comes back to. */
  openId?: number;
  /** The file that was taken from the list last, and where it stood. */
  removed?: { item: Item; at: number } | undefined;
}

/** The files brought in since the page was opened, in memory only: nothing here is stored or sent. */
export class Incoming {
  #inbox: Inbox = { items: [] };
  #news: ReturnType<typeof setTimeout> | undefined;
  /** What was told of them last: not every stage of every file. */
  readonly store = createStore(this.#inbox);
  /** Called with a snapshot that came alone: its view opens at once. */
  onSnapshot: (snapshot: Snapshot) => void = () => {};
  readonly #errands = new Map<number, Errand>();
  #last = 0;

  constructor(readonly read: Read) {}

  get items(): readonly Item[] {
    return this.#inbox.items;
  }

  /** Chooses the file to review. */
  open(openId: number): void {
    this.#tell({ openId });
  }

  /** Takes files in; each is read on its own. */
  add(files: readonly File[]): void {
    const added = files.map((file) => this.#number(file, { kind: "waiting" }));
    this.#tell({ items: [...this.items, ...added], removed: undefined });
    for (const item of added) this.#start(item, { isAlone: added.length === 1 });
  }

  /** Takes in a draft whose document is no longer here; returns its number. */
  reopen(name: string, draft: Draft): number {
    const item = this.#number(new File([], name), { kind: "read", draft });
    this.#tell({ items: [...this.items, item] });
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

  remove({ id }: Item): void {
    this.#errands.get(id)?.cancel();
    const at = this.items.findIndex((item) => item.id === id);
    const item = this.items[at];
    if (!item) return;
    const state: ItemState = isOnItsWay(item.state) ? { kind: "cancelled" } : item.state;
    this.#tell({ items: this.items.toSpliced(at, 1), removed: { item: { ...item, state }, at } });
  }

  /** Puts the file that was taken from the list last back in its place. */
  restore(): void {
    const { removed } = this.#inbox;
    if (!removed) return;
    this.#tell({
      items: this.items.toSpliced(removed.at, 0, removed.item),
      removed: undefined,
    });
  }

  /** Changes the draft of a file that was read. */
  change(id: number, change: (draft: Draft) => Draft): void {
    const item = this.items.find((one) => one.id === id);
    if (item && isRead(item)) this.#set(id, { kind: "read", draft: change(item.state.draft) });
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
    const handleStage = (stage: Stage) => {
      // What a thread said before it was ended may still be on its way.
      if (!before && this.#errands.get(id) === errand) this.#set(id, { kind: "reading", stage });
    };
    const errand = this.read(file, handleStage, country);
    this.#errands.set(id, errand);
    errand.reading.then((outcome) => {
      if (this.#errands.get(id) !== errand) return;
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
    this.#tell({ items: this.items.map((item) => (item.id === id ? { ...item, state } : item)) });
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

export const isRead = (item: Item): item is ReadItem => item.state.kind === "read";

/** Whether it is still to be known what becomes of a file. */
export const isOnItsWay = ({ kind }: ItemState): boolean =>
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
