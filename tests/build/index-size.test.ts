import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import areas from "../../data/areas.json";
import { buildDataset } from "../../src/build/dataset.ts";
import { finding, framework, sampleProfile } from "../domain/sample.ts";
import { createRandom } from "../random.ts";

/** Maximum size of the index of 193 profiles, in bytes after gzip compression. */
const BUDGET = 5500;
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

const LAW = [{ name: "An act", kind: "law" as const }];
const NAMED = finding("exists", { reason: "named", instruments: LAW });
const LISTED = finding("exists", { reason: "listed", instruments: LAW });

/** Maps a random number to an answer, with the frequencies of the published dataset. Random answers are harder to compress than real ones. */
function answerBy(chance: number) {
  if (chance < 0.29) return NAMED;
  if (chance < 0.43) return LISTED;
  return chance < 0.46 ? "exists" : chance < 0.5 ? "partial" : chance < 0.94 ? "absent" : "unknown";
}

test("the index of 193 profiles stays within its size budget", () => {
  const random = createRandom(2015);
  const world = [{ alpha3: "PER" }, ...areas.filter(({ alpha3 }) => alpha3 !== "PER")];
  for (const { alpha3 } of world.slice(0, WORLD)) {
    const statuses = framework.indicators.map(({ code }) => [code, answerBy(random())]);
    const profile = sampleProfile(Object.fromEntries(statuses), alpha3);
    writeFileSync(join(dir, "countries", `${alpha3}.json`), JSON.stringify(profile));
  }
  const { files, indexPath } = buildDataset(dir);
  const index = files.get(indexPath) ?? "";
  expect(Object.keys(JSON.parse(index).countries)).toHaveLength(WORLD);
  expect(gzipSync(index).length).toBeLessThanOrEqual(BUDGET);
});
