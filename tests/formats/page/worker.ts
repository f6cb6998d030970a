import { readDocument } from "../../../src/formats/read-document.ts";

self.onmessage = async ({ data }: MessageEvent<{ bytes: Uint8Array; name: string }>) =>
  self.postMessage(await readDocument(data.bytes, data.name));
