import type { Draft } from "../../domain/review/draft.ts";
import type { Snapshot } from "../../export/read-snapshot.ts";
import { MAX_THREAD_TIME } from "../../formats/limits.ts";
import { type Outcome, refuse } from "../../intake/read-file.ts";
import type { DocumentWorker } from "../../intake/start-worker.ts";
import {
  type Action,
  EMPTY_INBOX,
  type InboxState,
  type Item,
  isListed,
  isRead,
  type Job,
  reduceInbox,
} from "./inbox-state.ts";

/** A worker that is started on demand, and its current job. */
interface WorkerSlot {
  worker?: DocumentWorker | undefined;
  job?: Job | undefined;
}

/** Number of workers: two slow documents leave one for all others. */
const WORKERS = 3;
/** Text files are read first because they are fast. */
const QUICK = /\.(?:txt|md|markdown|html?)$/i;
/** With more pending files than this, changes are reported in batches. */
const BATCH_ABOVE = 4;
/** Delay of a batch in milliseconds. Most texts are read by then, so they render once. */
const BATCH_DELAY = 100;

/** The files added since the page was loaded, and the workers that read them. Kept in memory only. */
export class Inbox {
  #state = EMPTY_INBOX;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #slots: readonly WorkerSlot[] = Array.from({ length: WORKERS }, () => ({}));
  /** Called with a snapshot that was added alone. */
  onSnapshot: (snapshot: Snapshot) => void = () => {};

  /** `timeLimit` per file is in milliseconds. */
  constructor(
    readonly startWorker: () => DocumentWorker,
    readonly timeLimit: number = MAX_THREAD_TIME,
  ) {}

  readonly getState = (): InboxState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get items(): readonly Item[] {
    return this.#state.items.filter(isListed);
  }

  prepare(): void {
    const [slot] = this.#slots;
    try {
      if (slot) slot.worker ??= this.startWorker();
    } catch {
      // Reported when a file is added.
    }
  }

  /** Rejects files that are too large at once and queues the others. */
  add(files: readonly File[]): void {
    this.dispatch({ type: "add", files }, true);
    for (const { file, job } of this.items.slice(this.items.length - files.length)) {
      const refused = refuse(file);
      if (refused && job) this.#settle(job, refused);
    }
    this.#advance();
  }

  /** Adds a draft whose document is not available. Returns its id. */
  reopen(name: string, draft: Draft): number {
    const id = this.#state.nextId;
    this.dispatch({ type: "reopen", name, draft });
    return id;
  }

  /** Reads a file again, for the given country if any. Keeps the corrections. */
  readAs(item: Item, country?: string): void {
    const before = isRead(item) ? item.state.draft : undefined;
    this.dispatch({ type: "queue", id: item.id, job: { country, before } });
    this.#advance();
  }

  cancel({ id }: Item): void {
    const { job } = this.#state.items.find((item) => item.id === id) ?? {};
    if (job) this.#settle(job, undefined);
  }

  /** Cancels waiting files first, so that none of them is started. */
  cancelAll(): void {
    for (const kind of ["waiting", "reading"])
      for (const item of this.items) if (item.state.kind === kind) this.cancel(item);
  }

  /** Only the file removed last can be restored. */
  remove(item: Item): void {
    this.cancel(item);
    this.dispatch({ type: "remove", id: item.id });
  }

  /** `canWait` delays the notification of listeners. */
  dispatch(action: Action, canWait = false): void {
    this.#state = reduceInbox(this.#state, action);
    const isBusy = this.#state.items.filter(({ job }) => job).length > BATCH_ABOVE;
    if (isBusy || canWait) this.#timer ??= setTimeout(() => this.#notify(), BATCH_DELAY);
    else this.#notify();
  }

  #notify(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const listener of this.#listeners) listener();
  }

  #advance(): void {
    for (const slot of this.#slots) {
      if (slot.job) continue;
      const waiting = this.#state.items.filter(
        ({ job }) => job && this.#slots.every((one) => one.job !== job),
      );
      const next = waiting.find(({ file }) => QUICK.test(file.name)) ?? waiting[0];
      if (!next?.job) return;
      slot.job = next.job;
      void this.#run(slot, next.file, next.job);
    }
  }

  async #run(slot: WorkerSlot, file: File, job: Job): Promise<void> {
    this.dispatch({ type: "start", job }, true);
    const timer = setTimeout(() => this.#settle(job, { problem: "too-slow" }), this.timeLimit);
    try {
      slot.worker ??= this.startWorker();
      this.#settle(job, await slot.worker.read(file, job.country));
    } catch {
      this.#settle(job, { problem: "no-thread" });
    }
    clearTimeout(timer);
  }

  /** Ends a job once, and its worker if that is still busy or broken. Without an outcome the job was cancelled. */
  #settle(job: Job, outcome: Outcome | undefined): void {
    if (this.#state.items.some((item) => item.job === job)) {
      this.dispatch({ type: "settle", job, outcome });
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
