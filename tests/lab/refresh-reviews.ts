import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  loadFramework,
  loadProfile,
  loadReview,
  writeAtomically,
} from "../../src/cli/data-folder.ts";
import { readDocuments } from "../../src/cli/documents.ts";
import type { Framework } from "../../src/domain/framework.ts";
import type { Profile } from "../../src/domain/profile.ts";
import type { Review } from "../../src/domain/review/review.ts";
import { formatJson } from "../../src/export/data-json.ts";

/** What is known of a country when its review is written anew. */
export interface ReviewCase {
  /** As the reader reads its document. */
  read: Profile;
  /** As `data/countries/` has it; undefined where it has none. */
  shipped: Profile | undefined;
  last: Review | undefined;
  framework: Framework;
}

/** Writes the reviews of the countries anew where they come out differently; prints and counts. A country that fails stays as it was. */
export async function refreshReviews(
  job: { data: string; documents: readonly string[]; countries?: readonly string[] },
  write: (one: ReviewCase) => Review,
): Promise<void> {
  const framework = loadFramework();
  const { byCountry, failures } = await readDocuments(job.documents, framework);
  let corrections = 0;
  let written = 0;
  const countries = job.countries ?? [...byCountry.keys()].sort();
  for (const country of countries)
    try {
      const read = byCountry.get(country)?.profile;
      if (!read) throw new Error(`${country}: no document among ${job.documents.join(", ")}`);
      // A broken review is left alone: it may hold what somebody put in.
      const last = loadReview(country, job.data);
      const shipped = loadProfile(country, job.data, framework);
      const review = write({ read, shipped, last, framework });
      corrections += review.corrections.length;
      if (replace(join(job.data, "reviews", `${country}.json`), formatJson(review))) written += 1;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  for (const failure of failures) console.error(`failed: ${failure}`);
  console.log(
    `${countries.length} countries: ${corrections} corrections; ${written} reviews written, ${failures.length} failed`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function replace(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  writeAtomically(path, text);
  return true;
}
