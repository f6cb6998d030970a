import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";

/**
 * `npm run mutants`, or `npm run mutants -- src/domain/tally.ts`: runs mutation tests with Stryker. Lists the mutants that
 * survive. A run on all files fails if a share of killed mutants is below its bound.
 */

/** Sets of mutated files, each with the folders of its tests. Files of `figure` need the slow tests of `features`. */
const SETS = [
  { mutate: ["src/{domain,url,export}/**/*.{ts,tsx}"], folders: "domain,url,export,figure" },
  { mutate: ["src/figure/**/*.{ts,tsx}"], folders: "figure,features" },
];
const EXACT =
  /^src\/(domain\/(answers|tally|statistics|filter|findings|compare\/.*|world\/.*)|url\/codec)\.ts$/;

const files = process.argv.slice(2);
const folders = files.some((file) => file.startsWith("src/figure"))
  ? "figure,features"
  : "domain,url,export,figure";
const sets = files.length > 0 ? [{ mutate: files, folders }] : SETS;

function runSet({ mutate, folders }: (typeof SETS)[number]) {
  // Stryker's processes inherit this variable, which `mutants.vite.ts` reads.
  process.env.MUTANT_TESTS = folders;
  return new Stryker({
    mutate,
    testRunner: "vitest",
    vitest: { configFile: "tests/tools/mutants.vite.ts", related: false },
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    checkers: [],
    // This file does not exist. Stryker would rewrite an existing file through an API that TypeScript 7 does not have.
    tsconfigFile: "none.json",
    ignorePatterns: ["/dist*", "/test-results"],
    tempDirName: ".cache/mutants",
    reporters: ["progress-append-only"],
    concurrency: Number(process.env.CONCURRENCY ?? 2),
    timeoutMS: 30_000,
  }).runMutationTest();
}

const results: Awaited<ReturnType<typeof runSet>> = [];
for (const set of sets) results.push(...(await runSet(set)));

const isKilled = ({ status }: { status: string }) => status === "Killed" || status === "Timeout";
const isMissed = ({ status }: { status: string }) =>
  status === "Survived" || status === "NoCoverage";
const decided = results
  .map((result) => ({ ...result, file: relative("", result.fileName) }))
  .filter((result) => isKilled(result) || isMissed(result));
// Stryker does not activate a mutant while a module is imported, so a mutant that also runs on import can survive undetected.
const counted = decided.filter((result) => !result.static);

for (const { file, status, location, replacement } of counted.filter(isMissed)) {
  const { line, column } = location.start;
  console.log(`${file}:${line}:${column}  ${status}  ${replacement?.replaceAll(/\s+/g, " ")}`);
}

/** Prints the number of killed mutants, and returns their share. Prints nothing without mutants. */
function report(name: string, some: typeof counted): number {
  if (some.length === 0) return 1;
  const killed = some.filter(isKilled).length;
  const share = killed / some.length;
  console.log(`${(100 * share).toFixed(1).padStart(5)} %  ${killed} of ${some.length}  ${name}`);
  return share;
}

for (const file of new Set(counted.map((result) => result.file)))
  report(
    file,
    counted.filter((result) => result.file === file),
  );
report(
  "mutants that also run on import, which are not counted",
  decided.filter((one) => one.static),
);
const exact = counted.filter(({ file }) => EXACT.test(file));
const isGood = [
  report("all (at least 85 %)", counted) >= 0.85,
  report("counting, filtering, comparing, encoding (at least 95 %)", exact) >= 0.95,
].every(Boolean);
if (files.length === 0 && !isGood) process.exitCode = 1;
