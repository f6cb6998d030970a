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
    /** Tests only whole patterns, which takes a minute. Testing their parts takes half an hour. */
    whole: { type: "boolean", default: false },
    /** Also writes the output to a file. */
    out: { type: "string" },
  },
});

/** Sets of invented sections that alone do not justify keeping a pattern (docs/reader.md). */
const TRIALS = ["seen", "plain"];

/** Verdicts on a pattern, with their reasons. */
const WORTH = {
  keep: "several documents or a set other than “seen” and “plain” need it",
  marks: "it contains no words and only splits text",
  one: "only one document, “seen” or “plain” needs it; remove it once a review keeps the facts",
  idle: "it has no effect; remove it",
};

const HEAD =
  "worth\tdocuments\tother sets\tseen\tstatuses right\tnames right\tnames read\tplace\tpart left out\tpattern";

if (existsSync(options.corpus)) await run(options.corpus);
else {
  console.error(`no corpus at ${options.corpus}: give its folder with --corpus`);
  process.exitCode = 1;
}

/** Builds the reader with numbered patterns, disables them in turn, and prints the changes. */
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
    const counts = new Map(Object.keys(WORTH).map((worth) => [worth, 0]));
    console.log(HEAD);
    for (const change of built.ablate(
      corpus,
      join(dataFolder, "../tests/reader/written"),
      loadFramework(),
      options.whole,
    )) {
      const worth = judge(change);
      counts.set(worth, (counts.get(worth) ?? 0) + 1);
      const line = format(worth, change);
      lines.push(line);
      console.log(line);
    }
    for (const [worth, why] of Object.entries(WORTH))
      console.log(`${counts.get(worth)} ${worth}: ${why}`);
    if (options.out !== undefined) writeFileSync(options.out, `${lines.join("\n")}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countOthers({ sets }: Ablation.Change): number {
  return [...sets].reduce((sum, [set, count]) => (TRIALS.includes(set) ? sum : sum + count), 0);
}

function judge(change: Ablation.Change): keyof typeof WORTH {
  if (change.documents > 1 || countOthers(change) > 0) return "keep";
  if (!hasWord(change.part ?? change.pattern)) return "marks";
  return change.documents === 1 || change.sets.size > 0 ? "one" : "idle";
}

/** Whether a pattern contains words, not only punctuation, white space and character classes. */
function hasWord(pattern: string): boolean {
  return /\p{L}{2}/u.test(pattern.replace(/\\[pP]\{\w+\}|\\.|\[[^\]]*\]/g, " "));
}

function format(worth: string, change: Ablation.Change): string {
  const { documents, sets, right, matched, found, place, part, pattern } = change;
  const signed = (value: number) => (value > 0 ? `+${value}` : String(value));
  return [
    worth,
    documents,
    countOthers(change),
    sets.get("seen") ?? 0,
    signed(right),
    signed(matched),
    signed(found),
    place,
    part ?? "(all of it)",
    part === undefined ? pattern : pattern.slice(0, 60),
  ].join("\t");
}
