import { expose } from "comlink";
import peru from "../../data/documents/PER.txt?raw";
import invented from "../../docs/example/ATA.txt?raw";
import type { Framework } from "../domain/framework.ts";
import { readProfile } from "../reader/read-profile.ts";
import { type Outcome, readFile } from "./read-file.ts";

/** What the documents are read by. */
let present: Framework | undefined;
let ahead: readonly ReturnType<typeof setTimeout>[] = [];

/** What the thread offers to the page. */
const thread = {
  /** Comes before anything is read. Two are read ahead, twice, so that what reads is compiled by the time a document comes; not where one waits. */
  open: (framework: Framework): void => {
    present = framework;
    ahead = [invented, peru, invented, peru].map((text) =>
      setTimeout(() => readProfile(text, framework)),
    );
  },
  read: (file: File, country: string | undefined): Promise<Outcome> => {
    for (const timer of ahead) clearTimeout(timer);
    if (!present) throw new Error("the thread was not opened");
    return readFile(file, present, country);
  },
};

export type DocumentThread = typeof thread;

// What a library leaves behind when it is stopped in the middle of a hostile file: the file has its answer by then.
addEventListener("unhandledrejection", (event) => event.preventDefault());
expose(thread);
