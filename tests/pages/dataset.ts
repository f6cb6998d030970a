import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { buildDataset } from "../../src/build/dataset.ts";

/** Serves the published data to the queries of the app, as the build does. */
export function serveData(): void {
  const { files } = buildDataset(fileURLToPath(new URL("../../data", import.meta.url)));
  vi.stubGlobal("fetch", async (path: string) => {
    const text = files.get(path);
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
}
