import type { Framework } from "../domain/framework.ts";
import type { FigureId, FigurePart } from "../domain/review/draft.ts";
import { MAX_THREAD_TIME } from "../formats/limits.ts";
import { parseCount, parseDate, parsePercent } from "../reader/background.ts";
import { type Outcome, refuse } from "./read-file.ts";
import { startThread, type Thread } from "./start-thread.ts";

/** Threads that read at the same time: where two documents take their time, the others are read in the third. */
const THREADS = 3;
/** Names of files that are read in no time, and so go first. */
const QUICK = /\.(?:txt|md|markdown|html?)$/i;

/** One file on its way. */
interface Job {
  file: File;
  country: string | undefined;
  onStart: () => void;
  /** Ends the job with its outcome; undefined where it was cancelled. */
  settle: (outcome: Outcome | undefined) => void;
}

/** A file that is being read, and how to stop that. */
export interface Errand {
  /** Undefined where it was cancelled. */
  reading: Promise<Outcome | undefined>;
  cancel: () => void;
}

/** A thread, from the first job on, with the job it is at. */
interface Lane {
  thread?: Thread | undefined;
  job?: Job | undefined;
}

/** Takes files in, a few at a time, each for a bounded time; whatever one of them does, the others are read. */
export class Intake {
  readonly #waiting: Job[] = [];
  readonly #lanes: readonly Lane[] = Array.from({ length: THREADS }, () => ({}));

  constructor(
    readonly framework: Framework,
    readonly start: (framework: Framework) => Thread = startThread,
    readonly time: number = MAX_THREAD_TIME,
  ) {}

  /** Starts a thread ahead, for someone who is about to bring a file. */
  prepare(): void {
    const [lane] = this.#lanes;
    try {
      if (lane) lane.thread ??= this.start(this.framework);
    } catch {
      // Whoever brings a file will be told.
    }
  }

  /** Reads a file as soon as a thread is free; what is too large is said at once. */
  read(file: File, onStart: () => void, country?: string): Errand {
    const refused = refuse(file);
    if (refused) return { reading: Promise.resolve(refused), cancel: () => {} };
    const job: Job = { file, country, onStart, settle: () => {} };
    const reading = new Promise<Outcome | undefined>((settle) => {
      job.settle = settle;
    });
    this.#waiting.push(job);
    this.#advance();
    return { reading, cancel: () => this.#settle(job, undefined) };
  }

  /** Gives each free thread the next file. */
  #advance() {
    for (const lane of this.#lanes) {
      if (lane.job) continue;
      const quick = this.#waiting.findIndex(({ file }) => QUICK.test(file.name));
      const [job] = this.#waiting.splice(Math.max(quick, 0), 1);
      if (!job) return;
      lane.job = job;
      void this.#run(lane, job);
    }
  }

  async #run(lane: Lane, job: Job): Promise<void> {
    // Whoever asked has the errand in hand before the first news of it.
    queueMicrotask(job.onStart);
    const timer = setTimeout(() => this.#settle(job, { problem: "too-slow" }), this.time);
    try {
      lane.thread ??= this.start(this.framework);
      this.#settle(job, await lane.thread.read(job.file, job.country));
    } catch {
      this.#settle(job, { problem: "no-thread" });
    }
    clearTimeout(timer);
  }

  /** Ends a job, once; its thread too, where that is in the middle of it or broken. */
  #settle(job: Job, outcome: Outcome | undefined) {
    job.settle(outcome);
    const at = this.#waiting.indexOf(job);
    if (at >= 0) this.#waiting.splice(at, 1);
    const lane = this.#lanes.find((one) => one.job === job);
    if (!lane) return;
    lane.job = undefined;
    if (!outcome || ("problem" in outcome && /^(?:too-slow|no-thread)$/.test(outcome.problem))) {
      lane.thread?.end();
      lane.thread = undefined;
    }
    this.#advance();
  }
}

/** A typed text to the value it stands for, as the reader reads it; undefined where it is none. */
export function parseFigure(
  figure: FigureId,
  part: FigurePart,
  text: string,
): string | number | undefined {
  if (part === "value") return figure === "population" ? parseCount(text) : parsePercent(text);
  if (part !== "asOf" && part !== "lastUpdated") return text;
  return /[a-z]/i.test(text) ? parseDate(text) : text;
}
