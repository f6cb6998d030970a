import { withoutDirectionControls } from "../../domain/isolate.ts";
import type { Draft, Edit } from "../../domain/review/draft.ts";
import { createStore } from "../../domain/store.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { MAX_LOAD_TIME, MAX_THREAD_TIME } from "../../formats/limits.ts";
import { type IntakeProblem, type Outcome, refuse } from "../../intake/read-file.ts";
import type { DocumentWorker } from "../../intake/start-worker.ts";
import {
  applyReviews,
  EMPTY_INBOX,
  editDraft,
  type InboxState,
  type Item,
  isListed,
  isPending,
  isRead,
  type Job,
  patch,
  toState,
} from "./inbox-state.ts";

interface WorkerSlot {
  worker?: DocumentWorker | undefined;
  job?: Job | undefined;
}

/** Number of workers. Two slow documents leave one worker for all other files. */
const WORKERS = 3;
/** Text files are read first, because reading them is fast. */
const QUICK = /\.(?:txt|md|markdown|html?)$/i;
/** With more pending files than this, changes are reported in batches. */
const BATCH_ABOVE = 4;
/** Delay of a batch in milliseconds. Most text files are read within it, so the list renders only once. */
const BATCH_DELAY = 100;

function cleanName(file: File): File {
  const name = withoutDirectionControls(file.name);
  return name === file.name ? file : new File([file], name);
}

/** The files added since the page was loaded, and the workers that read them. Kept in memory only. */
export class Inbox {
  #state = EMPTY_INBOX;
  /** The state as of the last notification. */
  readonly store = createStore(EMPTY_INBOX);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #slots: readonly WorkerSlot[] = Array.from({ length: WORKERS }, () => ({}));
  /** Called with the snapshot if a snapshot file was added on its own. */
  onSnapshot: (snapshot: Snapshot) => void = () => {};

  /** The limits are per file, in milliseconds. */
  constructor(
    readonly startWorker: () => DocumentWorker,
    readonly timeLimit: number = MAX_THREAD_TIME,
    readonly loadLimit: number = MAX_LOAD_TIME,
  ) {}

  get items(): readonly Item[] {
    return this.#state.items.filter(isListed);
  }

  prepare(): void {
    const [slot] = this.#slots;
    try {
      if (slot) slot.worker ??= this.startWorker();
    } catch {
      // The failure is reported when a file is added.
    }
  }

  add(files: readonly File[]): void {
    const { nextId } = this.#state;
    const added = files.map((file, at) => {
      const job: Job = { isAlone: files.length === 1 };
      return { id: nextId + at, file: cleanName(file), state: { kind: "waiting" as const }, job };
    });
    this.#update({ items: [...this.items, ...added], nextId: nextId + files.length }, true);
    for (const { file, job } of added) {
      const refused = refuse(file);
      if (refused) this.#settle(job, refused);
    }
    this.#advance();
  }

  /** Adds a draft whose document is not available. Returns the id of the new item. */
  reopen(name: string, draft: Draft): number {
    const { items, nextId: id } = this.#state;
    const item: Item = { id, file: new File([], name), state: { kind: "read", draft } };
    this.#update({ items: applyReviews([...items, item]), nextId: id + 1 });
    return id;
  }

  open(id: number): void {
    this.#update({ openId: id });
  }

  edit(id: number, edit: Edit): void {
    this.#update({ items: editDraft(this.#state.items, id, edit) });
  }

  /** Reads a file again, as the profile of `country` if given. Keeps the corrections. The present draft stays visible until the result arrives. */
  readAs(item: Item, country?: string): void {
    const state: Item["state"] = isRead(item) ? item.state : { kind: "waiting" };
    this.#update({ items: patch(this.#state.items, item.id, { state, job: { country } }) });
    this.#advance();
  }

  cancel({ id }: Item): void {
    const { job } = this.#state.items.find((item) => item.id === id) ?? {};
    if (job) this.#settle(job, undefined);
  }

  /** Cancels waiting files first, because a free worker would start the next one. */
  cancelAll(): void {
    const pending = this.items.filter(isPending);
    for (const isRunning of [false, true])
      for (const item of pending) if (this.#isRunning(item) === isRunning) this.cancel(item);
  }

  /** Only the file removed last can be restored. */
  remove(item: Item): void {
    this.cancel(item);
    this.#update({ items: patch(this.items, item.id, { isRemoved: true }) });
  }

  restore(): void {
    const items = this.#state.items.map((item) => ({ ...item, isRemoved: false }));
    this.#update({ items: applyReviews(items) });
  }

  /** `canWait` delays the notification. */
  #update(change: Partial<InboxState>, canWait = false): void {
    this.#state = { ...this.#state, ...change };
    const isBusy = this.#state.items.filter(isPending).length > BATCH_ABOVE;
    if (isBusy || canWait) this.#timer ??= setTimeout(() => this.#notify(), BATCH_DELAY);
    else this.#notify();
  }

  #notify(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.store.set(this.#state);
  }

  #isRunning({ job }: Item): boolean {
    return this.#slots.some((slot) => slot.job === job);
  }

  #advance(): void {
    for (const slot of this.#slots) {
      if (slot.job) continue;
      const waiting = this.#state.items.filter((item) => isPending(item) && !this.#isRunning(item));
      const next = waiting.find(({ file }) => QUICK.test(file.name)) ?? waiting[0];
      if (!next?.job) return;
      slot.job = next.job;
      void this.#run(slot, next, next.job);
    }
  }

  async #run(slot: WorkerSlot, { id, file, state }: Item, job: Job): Promise<void> {
    if (state.kind !== "read")
      this.#update({ items: patch(this.#state.items, id, { state: { kind: "reading" } }) }, true);
    const limit = (problem: IntakeProblem, time: number) =>
      setTimeout(() => this.#settle(job, { problem }), time);
    let timer = limit("no-thread", this.loadLimit);
    try {
      slot.worker ??= this.startWorker();
      const { worker } = slot;
      await worker.load(file);
      clearTimeout(timer);
      timer = limit("too-slow", this.timeLimit);
      this.#settle(job, await worker.read(file, job.country));
    } catch {
      this.#settle(job, { problem: "no-thread" });
    }
    clearTimeout(timer);
  }

  /** Ends a job. Terminates its worker if it is busy or broken. `outcome` is undefined if the job was cancelled. */
  #settle(job: Job, outcome: Outcome | undefined): void {
    const { items } = this.#state;
    const item = items.find((one) => one.job === job);
    if (item) {
      const before = item.state.kind === "read" ? item.state.draft : undefined;
      const state = toState(outcome, before);
      const change = { state, job: undefined, asked: job.country };
      this.#update({ items: applyReviews(patch(items, item.id, change)) });
      if (job.isAlone && outcome && "snapshot" in outcome) this.onSnapshot(outcome.snapshot);
    }
    const slot = this.#slots.find((one) => one.job === job);
    if (!slot) return;
    slot.job = undefined;
    if (!outcome || ("problem" in outcome && /^(?:too-slow|no-thread)$/.test(outcome.problem))) {
      slot.worker?.terminate();
      slot.worker = undefined;
    }
    this.#advance();
  }
}
