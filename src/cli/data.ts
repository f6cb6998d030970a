import { join } from "node:path";
import { parseArgs } from "node:util";
import { rebuildData } from "./data/rebuild.ts";
import { dataFolder, loadFramework, loadPublishedEvidence } from "./data-folder.ts";
import { writeAtomically } from "./json-file.ts";

const { values: options } = parseArgs({
  options: {
    /** Folders or files of documents; the project's own in data/documents are always read, and win. */
    documents: { type: "string", multiple: true, default: [] },
    /** Writes nothing, and fails if anything would change. */
    check: { type: "boolean", default: false },
    data: { type: "string", default: dataFolder },
  },
});

const rebuilt = rebuildData({
  data: options.data,
  documents: [join(dataFolder, "documents"), ...options.documents],
  framework: loadFramework(),
  publishedEvidence: loadPublishedEvidence(),
});
if (!options.check) for (const [path, text] of rebuilt.files) writeAtomically(path, text);

const { changes, looks, failures, files } = rebuilt;
for (const change of changes) console.log(change);
for (const look of looks) console.error(`look: ${look}`);
for (const failure of failures) console.error(`failed: ${failure}`);
console.log(
  [
    `${rebuilt.countries} countries, ${rebuilt.read} of them read from documents`,
    `${changes.length} changes in ${files.size} files${options.check && files.size > 0 ? " (not written)" : ""}`,
    `${looks.length} to look at`,
    `${failures.length} failed`,
  ].join("; "),
);
process.exitCode = failures.length > 0 || (options.check && files.size > 0) ? 1 : 0;
