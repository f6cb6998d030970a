import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder, loadFramework } from "../../src/cli/data-folder.ts";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { formatCpu, measureCpu } from "./bench/cpu.ts";
import { HOSTILE_KINDS, makeHostile } from "./bench/hostile.ts";

/** Prints reading times by document size and kind, and for the corpus once the JIT compiler is warm. */
const { values: options } = parseArgs({
  options: { sizes: { type: "string", default: "1,2,5,10" } },
});
const MEGABYTES = options.sizes.split(",").map(Number);
const framework = loadFramework();
// Warms up the JIT compiler.
readProfile(makeHostile("ordinary words", 3e5, framework), framework);

console.log(
  `${"ms per size".padEnd(28)}${MEGABYTES.map((mb) => `${mb} MB`.padStart(9)).join("")}   ms per MB`,
);
for (const kind of HOSTILE_KINDS) {
  const times = MEGABYTES.map((mb) => timeOf(makeHostile(kind, mb * 1e6, framework)));
  const perMegabyte = times.map((time, at) => (time / (MEGABYTES[at] ?? 1)).toFixed(0));
  console.log(
    `${kind.padEnd(28)}${times.map((time) => time.toFixed(0).padStart(9)).join("")}   ${perMegabyte.join(" ")}`,
  );
}
measureCorpus(join(dataFolder, "../../shared/corpus/profiles"));

/** CPU time of all threads in milliseconds. */
function timeOf(text: string): number {
  return 1000 * measureCpu(() => void readProfile(text, framework)).all;
}

function measureCorpus(folder: string) {
  if (!existsSync(folder)) return;
  const documents = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  const read = () => {
    for (const bytes of documents) readProfile(decodeText(bytes), framework);
  };
  console.log(`\n${documents.length} documents, once warm: ${formatCpu(measureCpu(read))}`);
}
