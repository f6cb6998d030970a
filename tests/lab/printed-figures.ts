import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOptions } from "../../src/cli/command-options.ts";
import { dataFolder, writeAtomically } from "../../src/cli/data-folder.ts";
import { hasCorpus } from "../reader/corpus.ts";
import { findFigures, isKnown, replaceFigures } from "./printed-figures/bind.ts";
import { BINDINGS } from "./printed-figures/bindings.ts";
import { dataFigures } from "./printed-figures/data-figures.ts";
import { corpusFigures, readerFigures } from "./printed-figures/reader-figures.ts";

const USAGE = "usage: npm run figures -- [--write]";

const { values: options } = readOptions(USAGE, {
  options: {
    /** Corrects the figures in the documents. */
    write: { type: "boolean", default: false },
  },
});

const figures = { ...dataFigures(), ...readerFigures(), ...(hasCorpus ? corpusFigures() : {}) };
if (!hasCorpus) console.log("without ../shared/corpus: its figures are not compared");
let wrong = 0;
for (const [file, phrases] of Object.entries(BINDINGS)) {
  const path = join(dataFolder, "..", file);
  const text = readFileSync(path, "utf8");
  const stale = phrases
    .filter((phrase) => isKnown(phrase, figures))
    .flatMap((phrase) => findFigures(file, text, phrase, figures))
    .filter(({ found, expected }) => found !== expected);
  for (const { name, found, expected } of stale)
    console.log(`${file}: ${name} is ${expected}, printed as ${found}`);
  if (options.write && stale.length > 0) writeAtomically(path, replaceFigures(text, stale));
  wrong += stale.length;
}
console.log(`${wrong} figures ${options.write ? "corrected" : "differ"}`);
if (wrong > 0 && !options.write) process.exitCode = 1;
