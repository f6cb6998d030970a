import type { Session } from "../../domain/kept/session-file.ts";
import type { DataIssue } from "../../domain/parsing.ts";
import { change, createDraft, type Draft, type Edit, NOBODY } from "../../domain/review/draft.ts";
import type { Review } from "../../domain/review/review.ts";
import { createStore } from "../../domain/store.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { MAX_THREAD_TIME } from "../../formats/limits.ts";
import { type IntakeProblem, type Outcome, refuse } from "../../intake/read-file.ts";
import type { Thread } from "../../intake/start-thread.ts";

/** Where a file stands. */
type ItemState =
  | { kind: "waiting" | "reading" | "cancelled" }
  | { kind: "failed"; problem: IntakeProblem; issues?: readonly DataIssue[] }
  | { kind: "snapshot"; snapshot: Snapshot }
  | { kind: "read"; draft: Draft }
  | { kind: "session"; session: Session }
  /** A review by itself, and the file that it was applied to. */
  | { kind: "put-right"; review: Review; appliedTo?: string };

/** How a file is to be read. */
interface Errand {
  /** The country that a person says it is of. */
  country?: string | undefined;
  /** The draft that it is read anew for, which stays on the screen until then. */
  before?: Draft | undefined;
  /** Whether it was brought in by itself. */
  isAlone?: boolean;
}

/** A file that was brought in, by a number of its own: two files may have one name. */
export interface Item {
  id: number;
  file: File;
  state: ItemState;
  /** Until it is read. */
  errand?: Errand | undefined;
  /** Whether it was taken from the list last, and can be put back. */
  isRemoved?: boolean;
}

/** A file that was read: what can be reviewed. */
export type ReadItem = Item & { state: Extract<ItemState, { kind: "read" }> };

/** A thread, from the first file on, with what it is at. */
interface Lane {
  thread?: Thread | undefined;
  errand?: Errand | undefined;
}

/** Threads that read at the same time: where two documents take their time, the others are read in the third. */
const THREADS = 3;
/** Names of files that are read in no time, and so go first. */
const QUICK = /\.(?:txt|md|markdown|html?)$/i;
/** With more files than this under way, what becomes of them is told in one go. */
const MANY = 4;
/** That a file came, or is being read, can wait for so many milliseconds: most texts are read by then, and are drawn once. */
const NEWS_EVERY = 100;

/** The files that were brought in, and the one chosen for review, which one comes back to. */
interface Inbox {
  items: readonly Item[];
  openId?: number;
}

/** The files brought in since the page was opened, in memory only; each is read for a bounded time, whatever the others do. */
export class Incoming {
  #inbox: Inbox = { items: [] };
  #news: ReturnType<typeof setTimeout> | undefined;
  /** What was told of them last: not every step of every file. */
  readonly store = createStore(this.#inbox);
  /** Called with a snapshot that came alone: its view opens at once. */
  onSnapshot: (snapshot: Snapshot) => void = () => {};
  readonly #lanes: readonly Lane[] = Array.from({ length: THREADS }, () => ({}));
  #last = 0;

  /** `time` is the longest that a file may take, in milliseconds. */
  constructor(
    readonly start: () => Thread,
    readonly time: number = MAX_THREAD_TIME,
  ) {}

  /** Those that are in the list. */
  get items(): readonly Item[] {
    return this.#inbox.items.filter(({ isRemoved }) => !isRemoved);
  }

  /** Starts a thread ahead, for someone who is about to bring a file. */
  prepare(): void {
    const [lane] = this.#lanes;
    try {
      if (lane) lane.thread ??= this.start();
    } catch {
      // Whoever brings a file will be told.
    }
  }

  /** Chooses the file to review. */
  open(openId: number): void {
    this.#tell({ openId });
  }

  /** Takes files in; each is read as soon as a thread is free, and what is too large is said at once. */
  add(files: readonly File[]): void {
    const errands = files.map((): Errand => ({ isAlone: files.length === 1 }));
    const added = files.map((file, at) => this.#number(file, { kind: "waiting" }, errands[at]));
    this.#tell({ items: [...this.items, ...added] }, true);
    for (const { file, errand } of added) {
      const refused = refuse(file);
      if (refused && errand) this.#settle(errand, refused);
    }
    this.#advance();
  }

  /** Takes in a draft whose document is no longer here; returns its number. */
  reopen(name: string, draft: Draft): number {
    const item = this.#number(new File([], name), { kind: "read", draft });
    this.#tell({ items: [...this.#inbox.items, item] });
    return item.id;
  }

  /** Reads a file once more, perhaps as the profile of a country that a person chose. What was put right stays so. */
  readAs(item: Item, country?: string): void {
    const before = isRead(item) ? item.state.draft : undefined;
    const state: ItemState = before ? item.state : { kind: "waiting" };
    this.#put(item.id, { state, errand: { country, before } });
    this.#advance();
  }

  cancel({ id }: Item): void {
    const { errand } = this.#inbox.items.find((item) => item.id === id) ?? {};
    if (errand) this.#settle(errand, undefined);
  }

  /** Cancels whatever is not done yet: first what waits, so that nothing of it is begun. */
  cancelAll(): void {
    for (const kind of ["waiting", "reading"])
      for (const item of this.items) if (item.state.kind === kind) this.cancel(item);
  }

  /** Takes a file from the list; the one before can no longer be put back. */
  remove(item: Item): void {
    this.cancel(item);
    this.#tell({ items: this.items });
    this.#put(item.id, { isRemoved: true });
  }

  /** Puts the file that was taken from the list last back in its place. */
  restore(): void {
    this.#tell({ items: this.#inbox.items.map((item) => ({ ...item, isRemoved: false })) });
  }

  /** Changes the draft of a file that was read. */
  change(id: number, edit: Edit): void {
    const item = this.items.find((one) => one.id === id);
    if (item && isRead(item))
      this.#put(id, { state: { kind: "read", draft: edit(item.state.draft) } });
  }

  #number(file: File, state: ItemState, errand?: Errand): Item {
    this.#last += 1;
    return { id: this.#last, file, state, errand };
  }

  /** Gives each free thread the next file. */
  #advance(): void {
    for (const lane of this.#lanes) {
      if (lane.errand) continue;
      const waiting = this.#inbox.items.filter(
        ({ errand }) => errand && this.#lanes.every((one) => one.errand !== errand),
      );
      const next = waiting.find(({ file }) => QUICK.test(file.name)) ?? waiting[0];
      if (!next?.errand) return;
      lane.errand = next.errand;
      void this.#run(lane, next, next.errand);
    }
  }

  async #run(lane: Lane, { id, file }: Item, errand: Errand): Promise<void> {
    if (!errand.before) this.#put(id, { state: { kind: "reading" } }, true);
    const timer = setTimeout(() => this.#settle(errand, { problem: "too-slow" }), this.time);
    try {
      lane.thread ??= this.start();
      this.#settle(errand, await lane.thread.read(file, errand.country));
    } catch {
      this.#settle(errand, { problem: "no-thread" });
    }
    clearTimeout(timer);
  }

  /** Ends an errand, once; its thread too, where that is in the middle of it or broken. Without an outcome it was cancelled. */
  #settle(errand: Errand, outcome: Outcome | undefined): void {
    const item = this.#inbox.items.find((one) => one.errand === errand);
    if (item) {
      this.#put(item.id, { state: toState(outcome, errand.before), errand: undefined });
      this.#applyReviews();
      if (errand.isAlone && outcome && "snapshot" in outcome) this.onSnapshot(outcome.snapshot);
    }
    const lane = this.#lanes.find((one) => one.errand === errand);
    if (!lane) return;
    lane.errand = undefined;
    if (!outcome || ("problem" in outcome && /^(?:too-slow|no-thread)$/.test(outcome.problem))) {
      lane.thread?.end();
      lane.thread = undefined;
    }
    this.#advance();
  }

  /** A review that was brought in by itself is applied to what was read of its country, as a change that can be undone. */
  #applyReviews(): void {
    for (const { id, state } of this.items) {
      if (state.kind !== "put-right" || state.appliedTo !== undefined) continue;
      const { review } = state;
      const target = this.items.find((item) => countryOf(item) === review.country);
      if (!target) continue;
      this.change(target.id, (draft) => change(draft, review));
      this.#put(id, { state: { ...state, appliedTo: target.file.name } });
    }
  }

  #put(id: number, part: Partial<Item>, canWait?: boolean): void {
    const items = this.#inbox.items.map((item) => (item.id === id ? { ...item, ...part } : item));
    this.#tell({ items }, canWait);
  }

  #tell(change: Partial<Inbox>, canWait = false): void {
    this.#inbox = { ...this.#inbox, ...change };
    const tell = () => {
      clearTimeout(this.#news);
      this.#news = undefined;
      this.store.set(this.#inbox);
    };
    const isBusy = this.#inbox.items.filter(({ errand }) => errand).length > MANY;
    if (isBusy || canWait) this.#news ??= setTimeout(tell, NEWS_EVERY);
    else tell();
  }
}

/** Whether a file of the list was read as a profile. */
export const isRead = (item: Item): item is ReadItem =>
  item.state.kind === "read" && !item.isRemoved;

/** Whether it is still to be known what becomes of a file. */
export const isOnItsWay = ({ state: { kind } }: Item) => kind === "waiting" || kind === "reading";

/** The country that a file was read as the profile of. */
export const countryOf = ({ state }: Item): string | undefined =>
  state.kind === "read" ? state.draft.read.country : undefined;

function toState(outcome: Outcome | undefined, before: Draft | undefined): ItemState {
  if (!outcome) return before ? { kind: "read", draft: before } : { kind: "cancelled" };
  if ("problem" in outcome) return { kind: "failed", ...outcome };
  if ("session" in outcome) return { kind: "session", ...outcome };
  if ("snapshot" in outcome) return { kind: "snapshot", ...outcome };
  if ("review" in outcome) return { kind: "put-right", ...outcome };
  const draft = createDraft(outcome.profile, outcome.evidence, NOBODY);
  const { country } = outcome.profile;
  const hasWork = before !== undefined && before.past.length > 0;
  return { kind: "read", draft: hasWork ? change(draft, { ...before.review, country }) : draft };
}
