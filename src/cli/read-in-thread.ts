import { Worker } from "node:worker_threads";
import { MAX_THREAD_TIME } from "../formats/limits.ts";
import type { DocumentResult } from "../formats/read-document.ts";

/** Megabytes that a document's objects may take. */
const MAX_HEAP = 1000;

/** One thread serves one document after another; one that had to be ended is started anew. */
let thread: Worker | undefined;

/** Reads a document in a thread that is ended where it takes too much time or memory. One at a time. */
export async function readInThread(
  bytes: Uint8Array,
  name: string,
  time = MAX_THREAD_TIME,
): Promise<DocumentResult> {
  thread ??= startThread();
  const result = await answerOf(thread, { bytes, name }, time);
  if (result) return result;
  await thread.terminate();
  thread = undefined;
  return { problem: "too-slow" };
}

function startThread(): Worker {
  const worker = new Worker(new URL("./document-thread.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
  });
  // The command ends when its work is done, the thread idle.
  worker.unref();
  return worker;
}

/** What the thread answers; undefined where it fails, or time is up. */
const answerOf = (
  worker: Worker,
  document: { bytes: Uint8Array; name: string },
  time: number,
): Promise<DocumentResult | undefined> =>
  new Promise((resolve) => {
    const settle = (result?: DocumentResult) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", fail).off("exit", fail);
      resolve(result);
    };
    const fail = () => settle();
    const timer = setTimeout(fail, time);
    worker.on("message", settle).on("error", fail).on("exit", fail);
    worker.postMessage(document);
  });
