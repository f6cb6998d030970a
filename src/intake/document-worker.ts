import { expose } from "comlink";
import peru from "../../data/documents/PER.txt?raw";
import invented from "../../docs/example/ATA.txt?raw";
import type { Framework } from "../domain/framework.ts";
import { loadParser } from "../formats/read-document.ts";
import { HEAD_BYTES } from "../formats/recognize.ts";
import { readProfile } from "../reader/read-profile.ts";
import { type Outcome, readFile } from "./read-file.ts";

let present: Framework | undefined;
let warmUp: readonly ReturnType<typeof setTimeout>[] = [];

const api = {
  /** Must be called first. Warms up the JIT compiler by reading two documents twice, unless a user's document arrives first. */
  open: (framework: Framework): void => {
    present = framework;
    warmUp = [invented, peru, invented, peru].map((text) =>
      setTimeout(() => readProfile(text, framework)),
    );
  },
  /** Loads the parser of the document, so that the time limit for `read` does not include its download. */
  load: async (file: File): Promise<void> => {
    for (const timer of warmUp) clearTimeout(timer);
    const head = await file
      .slice(0, HEAD_BYTES)
      .arrayBuffer()
      .catch(() => undefined);
    // `read` reports a file that cannot be opened.
    if (head) await loadParser(new Uint8Array(head), file.name);
  },
  read: (file: File, country: string | undefined): Promise<Outcome> => {
    if (!present) throw new Error("the worker was not opened");
    return readFile(file, present, country);
  },
};

export type WorkerApi = typeof api;

// A PDF that exceeds the limits leaves rejected promises in pdf.js. `read` returns the problem itself.
addEventListener("unhandledrejection", (event) => event.preventDefault());
expose(api);
