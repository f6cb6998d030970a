/** Reads a document in a worker, as the import page does. */
const readInWorker = (bytes: readonly number[], name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ bytes: new Uint8Array(bytes), name });
  });

Object.assign(globalThis, { readInWorker });
