import { expose } from "comlink";
import { type ReadRequest, readFile, type Stage } from "./read-file.ts";

/** What the thread offers to the page. */
const thread = {
  read: (request: ReadRequest, onStage: (stage: Stage) => void) => readFile(request, onStage),
};

export type DocumentThread = typeof thread;

expose(thread);
