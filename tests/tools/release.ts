import { join } from "node:path";
import { readOptions } from "../../src/cli/command-options.ts";
import { dataFolder, writeAtomically } from "../../src/cli/data-folder.ts";
import { LocalizedSchema, parseWith } from "../../src/domain/parsing.ts";
import { createPublication } from "../../src/publish/publication.ts";
import {
  compareNewest,
  createRecord,
  planRelease,
  stateVersion,
} from "./release/prepare-release.ts";

const USAGE = "usage: npm run release -- VERSION --summary TEXT | --check";

const { values: options, positionals } = readOptions(USAGE, {
  allowPositionals: true,
  options: {
    /** The changes, in one or two English sentences. `data/words/` has the translations. */
    summary: { type: "string", default: "" },
    /** Compares the newest release with the data, and writes nothing. */
    check: { type: "boolean", default: false },
    /** Folder of the repository. */
    root: { type: "string", default: join(dataFolder, "..") },
  },
});
const data = join(options.root, "data");

async function check() {
  const publication = await createPublication(data);
  const { version } = publication;
  const { newest, isChanged, differing } = compareNewest(publication);
  if (!newest) throw new Error("data/releases has no release");
  if (isChanged) return console.log(`${version}: the data have changed since ${newest.version}`);
  for (const path of differing) console.error(`differs: ${path}`);
  if (differing.length > 0) throw new Error(`${differing.length} files differ: make a release`);
  const count = Object.keys(newest.files ?? {}).length;
  console.log(`${version}: ${count} files are the same, byte for byte`);
}

async function release(version: string) {
  const summary = parseWith(LocalizedSchema, options.summary, "--summary");
  const date = await planRelease(options.root, version, createPublication);
  const { text, changes, cells } = await createRecord(
    data,
    { version, date, summary },
    createPublication,
  );
  // Write files only now, because `createRecord` throws if the version or the date is invalid.
  for (const [path, stated] of stateVersion(options.root, version, date))
    writeAtomically(path, stated);
  writeAtomically(join(data, "releases", `${version}.json`), text);
  for (const { country, measure, column, before, now } of changes)
    console.log(`${country} ${measure} ${column}: ${before} → ${now}`);
  console.log(`${version} of ${date}: ${cells} cells changed`);
}

try {
  const [version] = positionals;
  if (options.check) await check();
  else if (version !== undefined) await release(version);
  else throw new Error(USAGE);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
