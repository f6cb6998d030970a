// JavaScript, because a thread begins without the loader that lets Node run this project's TypeScript.
import { parentPort } from "node:worker_threads";
// Before the loader is there: it would take half a gigabyte to look through this library.
import "pdfjs-dist/legacy/build/pdf.mjs";
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { register } from "tsx/esm/api";

register();
const { readDocument } = await import("../formats/read-document.ts");

// The thread that `readInThread` starts: a document comes in, its text or its problem goes out.
parentPort?.on("message", async ({ bytes, name }) => {
  parentPort?.postMessage(await readDocument(bytes, name));
});
