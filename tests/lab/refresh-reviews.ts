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

export interface ReviewCase {
  /** The reading of the country's document. */
  read: Profile;
  /** The profile in `data/countries/`. */
  shipped: Profile | undefined;
  last: Review | undefined;
  framework: Framework;
}

/** Rewrites the reviews that have changed and prints the counts. Skips countries with errors. */
export async function refreshReviews(
  job: { data: string; documents: readonly string[]; countries?: readonly string[] },
  write: (one: ReviewCase) => Review,
): Promise<void> {
  const framework = loadFramework();
  const { byCountry, failures } = await readDocuments(
    job.documents,
    framework,
    join(job.data, "documents"),
  );
  let corrections = 0;
  let written = 0;
  const countries = job.countries ?? [...byCountry.keys()].sort();
  for (const country of countries)
    try {
      const read = byCountry.get(country)?.profile;
      if (!read) throw new Error(`${country}: no document among ${job.documents.join(", ")}`);
      // Throws if the review is invalid. It may contain manual corrections, so it must not be overwritten.
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
