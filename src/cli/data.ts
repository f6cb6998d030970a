import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSite } from "../build/data-folder.ts";
import { readOptions } from "./command-options.ts";
import { countChanges } from "./data/changes.ts";
import { rebuildData } from "./data/rebuild.ts";
import { dataFolder, loadFramework, loadPopulations, writeAtomically } from "./data-folder.ts";

const USAGE = "usage: npm run data -- [--documents FILE|FOLDER]... [--check] [--data DIR]";

const { values: options } = readOptions(USAGE, {
  options: {
    /** Files or folders. Documents in the data folder are always read and take precedence. */
    documents: { type: "string", multiple: true, default: [] },
    /** Writes nothing and fails if anything would change. */
    check: { type: "boolean", default: false },
    data: { type: "string", default: dataFolder },
  },
});

if (!existsSync(options.data)) {
  console.error(`${options.data}: no such folder`);
  process.exit(1);
}
const own = join(options.data, "documents");
const rebuilt = await rebuildData({
  data: options.data,
  documents: [...(existsSync(own) ? [own] : []), ...options.documents],
  framework: loadFramework(),
  publishedEvidence: readSite(dataFolder).publishedEvidence,
  populations: loadPopulations(),
});
if (!options.check) for (const [path, text] of rebuilt.files) writeAtomically(path, text);

const { changes, warnings, failures, files } = rebuilt;
for (const { line } of changes) console.log(line);
for (const warning of warnings) console.error(`check: ${warning}`);
for (const failure of failures) console.error(`failed: ${failure}`);
console.log(
  [
    `${rebuilt.countries} countries, ${rebuilt.read} of them read from documents`,
    countChanges(changes),
    `${files.size} ${files.size === 1 ? "file" : "files"} ${options.check ? "would be written" : "written"}`,
    `${warnings.length} to check`,
    `${failures.length} failed`,
  ].join("; "),
);
process.exitCode = failures.length > 0 || (options.check && files.size > 0) ? 1 : 0;
