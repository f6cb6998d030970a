import { expose } from "comlink";
import type { Framework } from "../domain/framework.ts";
import { type Outcome, readFile, type Stage } from "./read-file.ts";
import { warmUp } from "./warm-up.ts";

/** What the documents are read by. */
let present: Framework | undefined;
let isAsked = false;

/** What the thread offers to the page. */
const thread = {
  /** Comes before anything is read. */
  open: (framework: Framework): void => {
    present = framework;
    void warmUp(framework, () => !isAsked);
  },
  read: (
    file: File,
    country: string | undefined,
    onStage: (stage: Stage) => void,
  ): Promise<Outcome> => {
    if (!present) throw new Error("the thread was not opened");
    isAsked = true;
    return readFile({ file, framework: present, country }, onStage);
  },
};

export type DocumentThread = typeof thread;

// What a library leaves behind when it is stopped in the middle of a hostile file: the file has its answer by then.
addEventListener("unhandledrejection", (event) => event.preventDefault());
expose(thread);
