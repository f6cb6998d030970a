import { existsSync } from "node:fs";
import { join } from "node:path";
import { readOptions } from "./command-options.ts";
import { countChanges } from "./data/changes.ts";
import { rebuildData } from "./data/rebuild.ts";
import { dataFolder, loadSettings, writeAtomically } from "./data-folder.ts";
import { describeFailure } from "./documents.ts";

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

const settings = readSettings();
const own = join(options.data, "documents");
const rebuilt = await rebuildData({
  data: options.data,
  documents: [...(existsSync(own) ? [own] : []), ...options.documents],
  ...settings,
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

function readSettings() {
  try {
    if (!existsSync(options.data)) throw new Error("no such folder");
    return loadSettings(options.data);
  } catch (error) {
    console.error(describeFailure(options.data, error));
    return process.exit(1);
  }
}
