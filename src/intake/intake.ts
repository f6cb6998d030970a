import type { Framework } from "../domain/framework.ts";
import { MAX_THREAD_TIME } from "../formats/limits.ts";
import { type Outcome, refuse, type Stage } from "./read-file.ts";
import { startThread, type Thread } from "./start-thread.ts";

/** Threads that read at the same time, and at most with those that others are started for. */
const THREADS = 2;
const MOST_THREADS = 6;
/** Milliseconds after which a document that is still being read leaves its place to others: most take a tenth. */
const PATIENCE = 2000;
/** Names of files that are read in no time, and so go first. */
const QUICK = /\.(?:txt|md|markdown|html?)$/i;

/** One file on its way. */
interface Job {
  file: File;
  country: string | undefined;
  onStage: (stage: Stage) => void;
  /** Ends the job with its outcome; undefined where it was cancelled. */
  settle: (reading: Outcome | undefined) => void;
}

/** A file that is being read, and how to stop that. */
export interface Errand {
  /** Undefined where it was cancelled. */
  reading: Promise<Outcome | undefined>;
  cancel: () => void;
}

/** Takes files in, a few at a time, each for a bounded time; whatever one of them does, the others are read. */
export class Intake {
  readonly #waiting: Job[] = [];
  readonly #lanes: Lane[];

  constructor(
    readonly framework: Framework,
    readonly start: (framework: Framework) => Thread = startThread,
    readonly time: number = MAX_THREAD_TIME,
    readonly patience: number = PATIENCE,
  ) {
    this.#lanes = Array.from({ length: THREADS }, () => new Lane(framework, start, time));
  }

  /** Starts a thread ahead, for someone who is about to bring a file. */
  prepare(): void {
    this.#lanes[0]?.prepare();
  }

  /** Reads a file as soon as a thread is free; what is too large is said at once. */
  read(file: File, onStage: (stage: Stage) => void, country?: string): Errand {
    const refused = refuse(file);
    if (refused) return { reading: Promise.resolve(refused), cancel: () => {} };
    let cancel = () => {};
    const reading = new Promise<Outcome | undefined>((resolve) => {
      const job: Job = { file, country, onStage, settle: resolve };
      cancel = () => {
        this.#forget(job);
        resolve(undefined);
      };
      this.#waiting.push(job);
      this.#advance();
    });
    return { reading, cancel };
  }

  #forget(job: Job) {
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    for (const lane of this.#lanes) if (lane.job === job) lane.stop();
  }

  /** Gives each free thread the next file. */
  #advance() {
    for (const lane of this.#lanes) {
      if (lane.job) continue;
      const job = this.#takeNext();
      if (!job) return;
      const slow = setTimeout(() => this.#makeWay(), this.patience);
      lane.run(job).then(() => {
        clearTimeout(slow);
        if (this.#lanes.length > THREADS) this.#close(lane);
        this.#advance();
      });
    }
  }

  /** Another thread for who waits behind a document that takes its time. */
  #makeWay() {
    if (this.#waiting.length === 0 || this.#lanes.length >= MOST_THREADS) return;
    this.#lanes.push(new Lane(this.framework, this.start, this.time));
    this.#advance();
  }

  #close(lane: Lane) {
    lane.stop();
    this.#lanes.splice(this.#lanes.indexOf(lane), 1);
  }

  #takeNext(): Job | undefined {
    const quick = this.#waiting.findIndex(({ file }) => QUICK.test(file.name));
    return this.#waiting.splice(Math.max(quick, 0), 1)[0];
  }
}

/** A thread with the job it is at; one that had to be ended is started anew for the next. */
class Lane {
  job: Job | undefined;
  #thread: Thread | undefined;
  #wake = () => {};

  constructor(
    readonly framework: Framework,
    readonly start: (framework: Framework) => Thread,
    readonly time: number,
  ) {}

  prepare() {
    try {
      this.#thread ??= this.start(this.framework);
    } catch {
      // Whoever brings a file will be told.
    }
  }

  async run(job: Job): Promise<void> {
    this.job = job;
    const { file, country, onStage } = job;
    // Whoever asked has the errand in hand before the first news of it.
    queueMicrotask(() => onStage("opening"));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timedOut = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => resolve(this.#fail("too-slow")), this.time);
    });
    const stopped = new Promise<undefined>((resolve) => {
      this.#wake = () => resolve(undefined);
    });
    const read = this.#read(file, country, onStage);
    job.settle(await Promise.race([read, timedOut, stopped]));
    clearTimeout(timer);
    this.job = undefined;
  }

  /** Ends the thread in the middle of its job. */
  stop() {
    this.#end();
    this.#wake();
  }

  async #read(file: File, country: string | undefined, onStage: Job["onStage"]): Promise<Outcome> {
    try {
      this.#thread ??= this.start(this.framework);
      return await this.#thread.read(file, country, onStage);
    } catch {
      return this.#fail("no-thread");
    }
  }

  #fail(problem: "too-slow" | "no-thread"): Outcome {
    this.#end();
    return { problem };
  }

  #end() {
    this.#thread?.end();
    this.#thread = undefined;
  }
}
