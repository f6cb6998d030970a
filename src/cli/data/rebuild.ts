import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { countriesIn } from "../../build/data-folder.ts";
import type { Framework } from "../../domain/framework.ts";
import { parseProfile } from "../../domain/profile.ts";
import { applyReview } from "../../domain/review/apply-review.ts";
import { formatJson } from "../../export/data-json.ts";
import { loadProfile, loadReview } from "../data-folder.ts";
import { readDocuments } from "../documents.ts";
import { findJump, listChanges } from "./changes.ts";
import { flagDataset, type Populations, withoutDatasetFlags } from "./dataset-flags.ts";

/** Where things lie, and what may be published. */
interface RebuildJob {
  /** The data folder: reviews/ in, countries/ and evidence/ out. */
  data: string;
  /** Folders of documents, those that win first. */
  documents: readonly string[];
  framework: Framework;
  publishedEvidence: readonly string[];
  populations: Populations;
}

/** Documents → reader → reviews → flags of the whole dataset → files, and what is different; nothing is written yet. */
export async function rebuildData({ data, framework, ...job }: RebuildJob) {
  const { byCountry, failures } = await readDocuments(job.documents, framework);
  /** What comes of some work; where it fails, that is told, and the rest goes on. */
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  const lastOf = (country: string) => attempt(() => loadProfile(country, data, framework));
  const before = new Map(countriesIn(data).map((country) => [country, lastOf(country)]));
  const all = [...new Set([...before.keys(), ...byCountry.keys()])].sort();
  const reviewed = all.flatMap((country) => {
    const last = before.get(country);
    const read = byCountry.get(country)?.profile ?? (last && withoutDatasetFlags(last));
    const put = attempt(() => {
      const profile = read && applyReview(read, loadReview(country, data), framework);
      if (profile) parseProfile(profile, framework, `${country} with its review`);
      return profile;
    });
    // A broken review leaves the country as it was.
    return put ?? last ?? [];
  });
  const profiles = flagDataset(reviewed, job.populations);
  const countries = profiles.map(({ country }) => country);
  failures.push(...findUnreadReviews(data, countries));
  const changed = profiles
    .map((profile) => ({ profile, changes: listChanges(before.get(profile.country), profile) }))
    .filter(({ changes }) => changes.length > 0);
  // Wording goes to files only where it may be published.
  const published = job.publishedEvidence.flatMap(
    (country) => byCountry.get(country)?.evidence ?? [],
  );
  const files = [
    ...profiles.map((profile) => ["countries", profile] as const),
    ...published.map((evidence) => ["evidence", evidence] as const),
  ].map(([folder, facts]): [string, string] => [
    join(data, folder, `${facts.country}.json`),
    formatJson(facts),
  ]);
  return {
    /** Files to be written, by their path. */
    files: new Map(
      files.filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text),
    ),
    /** By cell, what is different from the last time. */
    changes: changed.flatMap(({ changes }) => changes),
    /** What a person should look at. */
    looks: changed.flatMap(({ profile }) => findJump(before.get(profile.country), profile)),
    /** What could not be read, each with its file; the rest went on. */
    failures,
    /** How many countries the dataset holds, and how many of them have a document here. */
    countries: countries.length,
    read: byCountry.size,
  };
}

/** Files among the reviews that no country takes up, and what to do about each. */
function findUnreadReviews(data: string, countries: readonly string[]): string[] {
  const folder = join(data, "reviews");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return (
    names
      .filter((name) => !name.startsWith(".") && !countries.includes(basename(name, ".json")))
      // A country's own file that is broken is told already.
      .filter((name) => !existsSync(join(data, "countries", name)))
      .map((name) => {
        const meant = /^[a-z]{3}(?![a-z])/i.exec(name)?.[0].toUpperCase();
        const remedy =
          name === `${meant}.json`
            ? "there is no such country; bring its document with --documents"
            : `a review is named for its country; rename it ${meant ?? "CHL"}.json`;
        return `reviews/${name}: not read: ${remedy}`;
      })
  );
}
