import { join } from "node:path";
import type { Evidence } from "../domain/evidence.ts";
import type { Profile } from "../domain/profile.ts";
import { applyReview } from "../domain/review/apply-review.ts";
import { formatJson } from "../export/data-json.ts";
import { readProfile } from "../reader/read-profile.ts";
import { readOptions } from "./command-options.ts";
import { loadReview, loadSettings, writeAtomically } from "./data-folder.ts";
import { describeFailure, listDocuments, readDocumentText } from "./documents.ts";

const USAGE = "usage: npm run read -- FILES|FOLDERS [--country ISO3] [--out DIR] [--json]";

const { values: options, positionals } = readOptions(USAGE, {
  allowPositionals: true,
  options: {
    country: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const { framework, publishedEvidence } = loadSettings();
const { files, failures } = listDocuments(positionals);
const profiles: Profile[] = [];
/** Source documents by output file name. */
const written = new Map<string, string>();

if (positionals.length === 0) failures.push(USAGE);
for (const [at, file] of files.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`\r${at + 1} of ${files.length} ${file}\u001b[K`);
  try {
    const { profile, evidence, issues } = readProfile(await readDocumentText(file), framework, {
      country: options.country?.toUpperCase(),
    });
    if (profile) keep(file, applyReview(profile, loadReview(profile.country), framework), evidence);
    else failures.push(`${file}: ${issues.join("; ")}`);
  } catch (error) {
    failures.push(describeFailure(file, error));
  }
}
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
if (options.json) console.log(formatJson(profiles).trimEnd());
for (const failure of failures) console.error(failure);
console.error(`${profiles.length} of ${files.length} read, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

function keep(file: string, profile: Profile, evidence: Evidence | undefined) {
  const name = `${profile.country}.json`;
  const first = written.get(name);
  if (first !== undefined) throw new Error(`${name} was written already, from ${first}`);
  profiles.push(profile);
  if (options.out !== undefined) {
    written.set(name, file);
    writeAtomically(join(options.out, "countries", name), formatJson(profile));
    if (evidence && publishedEvidence.includes(profile.country))
      writeAtomically(join(options.out, "evidence", name), formatJson(evidence));
  } else if (!options.json) console.log(formatJson(profile).trimEnd());
}
