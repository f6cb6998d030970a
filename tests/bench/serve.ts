import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";

const FLOOR = fileURLToPath(new URL("floor/", import.meta.url));
export const FLOOR_BUILD = fileURLToPath(new URL("../../dist-floor/", import.meta.url));

/** Builds the page of React alone. */
export async function buildFloor(): Promise<void> {
  await build({
    root: FLOOR,
    configFile: false,
    base: "./",
    logLevel: "warn",
    plugins: [react()],
    build: { outDir: FLOOR_BUILD, emptyOutDir: true, manifest: true, reportCompressedSize: false },
  });
}

/** Serves a built page on a free port of this machine. */
export async function serve(outDir: string) {
  const server = await preview({
    configFile: false,
    logLevel: "warn",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4190, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error(`No address for ${outDir}`);
  return { url, close: () => server.close() };
}
