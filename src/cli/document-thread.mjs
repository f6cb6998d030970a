// JavaScript, because worker threads start without the TypeScript loader.
import { parentPort } from "node:worker_threads";
// Imported before the loader is registered, because the loader would need half a gigabyte to transform pdf.js.
import "pdfjs-dist/legacy/build/pdf.mjs";
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { register } from "tsx/esm/api";

register();
const { readDocument } = await import("../formats/read-document.ts");

// A PDF that exceeds the limits leaves rejected promises in pdf.js. Its outcome has already been reported.
process.on("unhandledRejection", () => {});
// `readInThread` sends the messages and receives the results.
parentPort?.on("message", async ({ bytes, name }) => {
  parentPort?.postMessage(await readDocument(bytes, name));
});
