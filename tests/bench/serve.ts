import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { compressFolder } from "../../src/build/deploy-plugin.ts";
import { serveSite } from "../../src/cli/site-server.ts";
import { parseFramework } from "../../src/domain/framework.ts";
import { parseProfile } from "../../src/domain/profile.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BENCH = at("../../dist-bench/");
const FLOOR = "floor";
const FLOOR_PAGES = ["rows", "charts", "world"] as const;

/** Addresses of the floors, relative to the site. Floors are reference pages in plain HTML or React. */
export const FLOORS = {
  plain: `${FLOOR}/plain.html`,
  rows: `${FLOOR}/rows.html`,
  charts: `${FLOOR}/charts.html`,
  world: `${FLOOR}/world.html`,
} as const;

/** Builds the floors, and copies the site's build into the same folder, so that one server can serve both. Returns the folder. */
export async function buildBench(dist: string): Promise<string> {
  rmSync(BENCH, { recursive: true, force: true });
  await build({
    root: at("floor/"),
    configFile: false,
    base: "./",
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir: `${BENCH}${FLOOR}`,
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: { input: FLOOR_PAGES.map((page) => at(`floor/${page}.html`)) },
    },
  });
  cpSync(dist, BENCH, { recursive: true });
  writeFileSync(`${BENCH}${FLOORS.plain}`, printPlain());
  // Floors must be compressed, because the site's pages are.
  await compressFolder(`${BENCH}${FLOOR}`);
  return BENCH;
}

/** The scorecard's rows as HTML without scripts or styles. */
function printPlain(): string {
  const read = (path: string) => JSON.parse(readFileSync(at(`../../data/${path}`), "utf8"));
  const framework = parseFramework(read("framework.json"), "framework.json");
  const { source, indicators } = parseProfile(read("countries/PER.json"), framework, "PER.json");
  const rows = framework.indicators.map(
    ({ code, title }) => `<li>${code} ${title} ${indicators[code]?.status}</li>`,
  );
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  return `<!doctype html><html lang="en"><head>${head}<title>Plain</title></head><body><h1>${source.title}</h1><ul>${rows.join("")}</ul></body></html>`;
}

/** Tests and benchmarks use the server of `npm start`. */
export const serve = serveSite;
