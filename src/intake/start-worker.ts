import { releaseProxy, wrap } from "comlink";
import type { Framework } from "../domain/framework.ts";
import { trustedScript } from "../url/trusted-script.ts";
import type { WorkerApi } from "./document-worker.ts";
import workerPath from "./document-worker.ts?worker&url";
import type { Outcome } from "./read-file.ts";

/** A worker that reads one document at a time and can be terminated at any time. */
export type DocumentWorker = ReturnType<typeof startWorker>;

export function startWorker(framework: Framework) {
  const worker = new Worker(trustedScript(workerPath), { type: "module" });
  const remote = wrap<WorkerApi>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || "the worker could not be started"));
    };
  });
  // Prevents an unhandled rejection while no file is being read.
  failed.catch(() => undefined);
  void remote.open(framework);
  return {
    load: (file: File): Promise<void> => Promise.race([remote.load(file), failed]),
    read: (file: File, country: string | undefined): Promise<Outcome> =>
      Promise.race([remote.read(file, country), failed]),
    terminate: (): void => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
