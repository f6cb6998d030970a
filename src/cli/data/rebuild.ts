import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Evidence } from "../../domain/evidence.ts";
import type { Framework } from "../../domain/framework.ts";
import { type Profile, parseProfile } from "../../domain/profile.ts";
import { applyReview } from "../../domain/review/apply-review.ts";
import type { Review } from "../../domain/review/review.ts";
import { formatJson } from "../../export/data-json.ts";
import { loadProfile, loadReview } from "../data-folder.ts";
import { type ReadDocument, readDocuments } from "../documents.ts";
import { type Change, findJump, listChanges } from "./changes.ts";
import { flagDataset, type Populations, withoutDatasetFlags } from "./dataset-flags.ts";
import { findFaults, findSentences } from "./faults.ts";

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

/** What a rebuild comes to; nothing is written yet. */
interface Rebuilt {
  /** Files to be written, by their path. */
  files: ReadonlyMap<string, string>;
  /** By cell, what is different from the last time. */
  changes: readonly Change[];
  /** What a person should look at. */
  looks: readonly string[];
  /** What could not be read, each with its file; the rest went on. */
  failures: readonly string[];
  /** How many countries the dataset holds, and how many of them have a document here. */
  countries: number;
  read: number;
}

/** Documents → reader → reviews → flags of the whole dataset → files, and what is different. */
export async function rebuildData(job: RebuildJob): Promise<Rebuilt> {
  const failures: string[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  const { byCountry, failures: unread } = await readDocuments(job.documents, job.framework);
  const before = loadCountries(job, attempt);
  const reviews = new Map<string, Review | undefined>();
  const review = (profile: Profile) =>
    attempt(() => {
      const put = loadReview(profile.country, job.data);
      reviews.set(profile.country, put);
      return checked(job, applyReview(profile, put, job.framework));
    });
  const reviewed = countriesOf(before, byCountry).flatMap((country) => {
    const last = before.get(country);
    const profile = byCountry.get(country)?.profile ?? (last && withoutDatasetFlags(last));
    // A broken review leaves the country as it was.
    return (profile && review(profile)) ?? last ?? [];
  });
  failures.push(...findUnreadReviews(job.data, new Set(reviewed.map(({ country }) => country))));
  const profiles = flagDataset(reviewed, job.populations);
  const changed = profiles
    .map((profile) => ({ profile, changes: listChanges(before.get(profile.country), profile) }))
    .filter(({ changes }) => changes.length > 0);
  return {
    files: changedFiles([
      ...profiles.map((profile): [string, string] => [
        join(job.data, "countries", `${profile.country}.json`),
        formatJson(profile),
      ]),
      ...evidenceFiles(job, byCountry),
    ]),
    changes: changed.flatMap(({ changes }) => changes),
    looks: changed.flatMap(({ profile }) => [
      ...findJump(before.get(profile.country), profile),
      ...findSentences(profile),
      ...findFaults(profile, reviews.get(profile.country)),
    ]),
    failures: [...unread, ...failures],
    countries: profiles.length,
    read: byCountry.size,
  };
}

/** The dataset as it is; a broken file counts as none, and is reported. */
function loadCountries(
  { data, framework }: RebuildJob,
  attempt: <T>(work: () => T) => T | undefined,
): Map<string, Profile> {
  const profiles = listFiles(join(data, "countries"))
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const profile = attempt(() => loadProfile(basename(name, ".json"), data, framework));
      return profile ?? [];
    });
  return new Map(profiles.map((profile) => [profile.country, profile]));
}

/** Files among the reviews that no country takes up, and what to do about each. */
function findUnreadReviews(data: string, countries: ReadonlySet<string>): string[] {
  const files = new Set(listFiles(join(data, "countries")));
  return listFiles(join(data, "reviews"))
    .filter((name) => !countries.has(basename(name, ".json")) && !files.has(name))
    .map((name) => {
      const meant = /^[a-z]{3}(?![a-z])/i.exec(name)?.[0].toUpperCase();
      const remedy =
        name === `${meant}.json`
          ? "there is no such country; bring its document with --documents"
          : `a review is named for its country; rename it ${meant ?? "CHL"}.json`;
      return `reviews/${name}: not read: ${remedy}`;
    });
}

const listFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];

const countriesOf = (...maps: readonly ReadonlyMap<string, unknown>[]): string[] => [
  ...new Set(maps.flatMap((map) => [...map.keys()]).sort()),
];

const checked = ({ framework }: RebuildJob, profile: Profile): Profile => {
  parseProfile(profile, framework, `${profile.country} with its review`);
  return profile;
};

/** Wording goes to files only where it may be published. */
function evidenceFiles(
  { data, publishedEvidence }: RebuildJob,
  documents: ReadonlyMap<string, ReadDocument>,
): [string, string][] {
  return publishedEvidence.flatMap((country): [string, string][] => {
    const evidence: Evidence | undefined = documents.get(country)?.evidence;
    return evidence ? [[join(data, "evidence", `${country}.json`), formatJson(evidence)]] : [];
  });
}

const changedFiles = (files: readonly [string, string][]): Map<string, string> =>
  new Map(files.filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text));
