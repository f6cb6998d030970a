import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadGold } from "../../tests/lab/accuracy/corpus.ts";
import { formatJson } from "../export/data-json.ts";
import { readDocuments } from "./data/read-documents.ts";
import { dataFolder, loadFramework } from "./data-folder.ts";
import { compareAnswers, listNewNames } from "./gold/compare-answers.ts";
import { writeAtomically } from "./json-file.ts";
import { loadProfile } from "./profile-file.ts";
import { loadReview } from "./review.ts";

const { values: options } = parseArgs({
  options: {
    /** The folder of gold.json and profiles/. */
    corpus: { type: "string", default: join(dataFolder, "../../shared/corpus") },
    data: { type: "string", default: dataFolder },
  },
});

if (existsSync(options.corpus)) await refresh();
else {
  console.error(`no corpus at ${options.corpus}: give its folder with --corpus`);
  process.exitCode = 1;
}

async function refresh() {
  const gold = loadGold(options.corpus);
  const framework = loadFramework();
  const { byCountry, failures } = await readDocuments(
    [join(dataFolder, "documents"), join(options.corpus, "profiles")],
    framework,
  );
  let corrections = 0;
  let written = 0;
  for (const [country, answers] of Object.entries(gold))
    try {
      const document = byCountry.get(country);
      if (!document) throw new Error(`${country}: answers without a document`);
      // A broken review is left alone: it may hold what a person put in.
      const last = loadReview(country, options.data);
      const shipped = loadProfile(country, options.data, framework);
      const review = compareAnswers(document.profile, answers, last, shipped);
      corrections += review.corrections.length;
      for (const look of listNewNames(review, last)) console.error(`look: ${look}`);
      if (write(join(options.data, "reviews", `${country}.json`), formatJson(review))) written += 1;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  for (const failure of failures) console.error(`failed: ${failure}`);
  console.log(
    `${Object.keys(gold).length} answers compared: ${corrections} corrections; ${written} reviews written, ${failures.length} failed`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function write(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  writeAtomically(path, text);
  return true;
}
