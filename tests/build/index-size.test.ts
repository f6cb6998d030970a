import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import areas from "../../data/areas.json";
import { buildDataset } from "../../src/build/dataset.ts";
import type { Status } from "../../src/domain/status.ts";
import { framework, sampleProfile } from "../domain/sample.ts";

/** Gzip bytes for 193 profiles. */
const BUDGET = 5000;
const WORLD = 193;

const shipped = fileURLToPath(new URL("../../data", import.meta.url));
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "atlas-index-"));
  for (const name of ["framework.json", "site.json", "areas.json", "geography.json"])
    cpSync(join(shipped, name), join(dir, name));
  mkdirSync(join(dir, "countries"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A linear congruential generator of numbers from 0 to 1. */
function createChance(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A status with its frequency in the published dataset. Random statuses are harder to compress than real ones. */
const statusBy = (chance: number): Status =>
  chance < 0.47 ? "exists" : chance < 0.51 ? "partial" : chance < 0.94 ? "absent" : "unknown";

test("the index of 193 profiles stays within its size budget", () => {
  const chance = createChance(2015);
  const world = [{ alpha3: "PER" }, ...areas.filter(({ alpha3 }) => alpha3 !== "PER")];
  for (const { alpha3 } of world.slice(0, WORLD)) {
    const statuses = framework.indicators.map(({ code }) => [code, statusBy(chance())]);
    const profile = sampleProfile(Object.fromEntries(statuses), alpha3);
    writeFileSync(join(dir, "countries", `${alpha3}.json`), JSON.stringify(profile));
  }
  const { files, indexPath } = buildDataset(dir);
  const index = files.get(indexPath) ?? "";
  expect(Object.keys(JSON.parse(index).countries)).toHaveLength(WORLD);
  expect(gzipSync(index).length).toBeLessThanOrEqual(BUDGET);
});
