import { releaseProxy, wrap } from "comlink";
import type { Framework } from "../domain/framework.ts";
import type { DocumentThread } from "./document-worker.ts";
import workerPath from "./document-worker.ts?worker&url";
import type { Outcome } from "./read-file.ts";

/** A thread that reads one document at a time, and can be ended whatever it is doing. */
export type Thread = ReturnType<typeof startThread>;

/** The page's policy lets a worker start only from an address that is vouched for: this one. */
const policy = globalThis.trustedTypes?.createPolicy("atlas-worker", {
  createScriptURL: () => workerPath,
});

/** Starts a thread; its code, and what a form of document needs, is loaded by the thread itself. */
export function startThread(framework: Framework) {
  const worker = new Worker(policy ? policy.createScriptURL(workerPath) : workerPath, {
    type: "module",
  });
  const remote = wrap<DocumentThread>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || "the thread could not be started"));
    };
  });
  // Nobody may be waiting when it fails.
  failed.catch(() => undefined);
  void remote.open(framework);
  return {
    /** Rejects where the thread itself fails. */
    read: (file: File, country: string | undefined): Promise<Outcome> =>
      Promise.race([remote.read(file, country), failed]),
    end: (): void => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
