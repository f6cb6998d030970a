import { once } from "node:events";
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
  thread ??= new Worker(new URL("./document-thread.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
  });
  try {
    thread.ref();
    thread.postMessage({ bytes, name });
    const answer = once(thread, "message", { signal: AbortSignal.timeout(time) });
    const [result = TOO_SLOW]: DocumentResult[] = await answer;
    // The command ends when its work is done, the thread idle.
    thread.unref();
    return result;
  } catch {
    await thread.terminate();
    thread = undefined;
    return TOO_SLOW;
  }
}

const TOO_SLOW: DocumentResult = { problem: "too-slow" };
