import { expose } from "comlink";
import example from "../../docs/example/ATA.txt?raw";
import type { Framework } from "../domain/framework.ts";
import { readProfile } from "../reader/read-profile.ts";
import { type Outcome, readFile } from "./read-file.ts";

/** What the documents are read by. */
let present: Framework | undefined;

/** What the thread offers to the page. */
const thread = {
  /** Comes before anything is read. An example is read ahead, so that what reads is compiled by the time a document comes. */
  open: (framework: Framework): void => {
    present = framework;
    readProfile(example, framework);
  },
  read: (file: File, country: string | undefined): Promise<Outcome> => {
    if (!present) throw new Error("the thread was not opened");
    return readFile({ file, framework: present, country });
  },
};

export type DocumentThread = typeof thread;

// What a library leaves behind when it is stopped in the middle of a hostile file: the file has its answer by then.
addEventListener("unhandledrejection", (event) => event.preventDefault());
expose(thread);
