import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { readOptions } from "../../src/cli/command-options.ts";
import { dataFolder, loadFramework } from "../../src/cli/data-folder.ts";
import type * as Ablation from "./ablation/ablate.ts";
import { numberPatterns } from "./ablation/number-patterns.ts";

const USAGE = "usage: npm run ablation -- [--corpus DIR] [--whole] [--out FILE]";

const { values: options } = readOptions(USAGE, {
  options: {
    corpus: { type: "string", default: join(dataFolder, "../../shared/corpus") },
    /** Whole patterns alone, which takes a minute; with their parts it takes half an hour. */
    whole: { type: "boolean", default: false },
    /** Also written to a file. */
    out: { type: "string" },
  },
});

/** The sets that no rule was made beside, or that were judged before the reader was asked. */
const INDEPENDENT = ["eighth", "fifth", "fourth", "fresh", "second", "seventh", "sixth", "third"];

const HEAD =
  "keep\tdocuments\tindependent\tseen\tstatuses right\tnames right\tnames read\tplace\tpart left out\tpattern";

if (existsSync(options.corpus)) await run(options.corpus);
else {
  console.error(`no corpus at ${options.corpus}: give its folder with --corpus`);
  process.exitCode = 1;
}

/** Builds the reader with its patterns numbered, switches them off in turn, and prints what changes. */
async function run(corpus: string) {
  const folder = mkdtempSync(join(dataFolder, "../node_modules/.ablation-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      plugins: [numberPatterns()],
      build: { ssr: "tests/lab/ablation/ablate.ts", outDir: folder, emptyOutDir: false },
    });
    const built: typeof Ablation = await import(pathToFileURL(join(folder, "ablate.js")).href);
    const lines = [HEAD];
    console.log(HEAD);
    for (const change of built.ablate(
      corpus,
      join(dataFolder, "../tests/reader/written"),
      loadFramework(),
      options.whole,
    )) {
      const line = format(change);
      lines.push(line);
      console.log(line);
    }
    if (options.out !== undefined) writeFileSync(options.out, `${lines.join("\n")}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A pattern stays that changes two documents, or an independently written set. */
function format({
  documents,
  sets,
  right,
  matched,
  found,
  place,
  part,
  pattern,
}: Ablation.Change): string {
  const independent = INDEPENDENT.reduce((sum, set) => sum + (sets.get(set) ?? 0), 0);
  const signed = (value: number) => (value > 0 ? `+${value}` : String(value));
  return [
    documents > 1 || independent > 0 ? "keep" : "idle",
    documents,
    independent,
    sets.get("seen") ?? 0,
    signed(right),
    signed(matched),
    signed(found),
    place,
    part ?? "(all of it)",
    part === undefined ? pattern : pattern.slice(0, 60),
  ].join("\t");
}
