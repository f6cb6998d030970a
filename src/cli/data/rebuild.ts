import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { countriesIn } from "../../build/data-folder.ts";
import { type Profile, parseProfile } from "../../domain/profile.ts";
import { applyReview } from "../../domain/review/apply-review.ts";
import { formatJson } from "../../export/data-json.ts";
import { loadProfile, loadReview, type loadSettings } from "../data-folder.ts";
import { readDocuments } from "../documents.ts";
import { findJump, listChanges } from "./changes.ts";
import { addDatasetFlags, withoutDatasetFlags } from "./dataset-flags.ts";

interface RebuildOptions extends ReturnType<typeof loadSettings> {
  /** The data folder. Reviews are read from reviews/. The new files belong in countries/ and evidence/. */
  data: string;
  /** Documents and folders of documents. Documents of the data folder must be listed first. */
  documents: readonly string[];
}

/** Computes the new files and the changes: documents → reader → reviews → dataset flags → files. Writes nothing. */
export async function rebuildData(options: RebuildOptions) {
  const { data, framework } = options;
  const { byCountry, failures } = await readDocuments(
    options.documents,
    framework,
    join(data, "documents"),
  );
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  const load = (country: string) => attempt(() => loadProfile(country, data, framework));
  const before = new Map(countriesIn(data).map((country) => [country, load(country)]));
  const all = [...new Set([...before.keys(), ...byCountry.keys()])].sort();
  const reviewed = all.flatMap((country) => {
    const previous = before.get(country);
    const isInvalid = before.has(country) && !previous;
    const read = byCountry.get(country)?.profile ?? (previous && withoutDatasetFlags(previous));
    const corrected = attempt(() => {
      if (isInvalid) return undefined;
      const profile = read && applyReview(read, loadReview(country, data, framework), framework);
      if (profile) parseProfile(profile, framework, `${country} with its review`);
      return profile;
    });
    // If the published file or the review is invalid, the country and its evidence stay unchanged.
    if (!corrected) byCountry.delete(country);
    return corrected ?? previous ?? [];
  });
  const profiles = addDatasetFlags(reviewed, options.populations);
  failures.push(...findUnusedReviews(data, profiles));
  const changed = profiles
    .map((profile) => ({ profile, changes: listChanges(before.get(profile.country), profile) }))
    .filter(({ changes }) => changes.length > 0);
  const evidence = options.publishedEvidence.flatMap(
    (country) => byCountry.get(country)?.evidence ?? [],
  );
  return {
    files: new Map([
      ...findStale(join(data, "countries"), profiles),
      ...findStale(join(data, "evidence"), evidence),
    ]),
    changes: changed.flatMap(({ changes }) => changes),
    warnings: changed.flatMap(({ profile }) => findJump(before.get(profile.country), profile)),
    failures,
    countries: profiles.length,
    read: byCountry.size,
  };
}

const findStale = (folder: string, contents: readonly { country: string }[]) =>
  contents
    .map((content) => [join(folder, `${content.country}.json`), formatJson(content)] as const)
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);

function findUnusedReviews(data: string, profiles: readonly Profile[]): string[] {
  const countries = profiles.map(({ country }) => country);
  const folder = join(data, "reviews");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return (
    names
      .filter((name) => !name.startsWith(".") && !countries.includes(basename(name, ".json")))
      // An invalid country file has already been reported.
      .filter((name) => !existsSync(join(data, "countries", name)))
      .map((name) => {
        const code = /^[a-z]{3}(?![a-z])/i.exec(name)?.[0].toUpperCase();
        const remedy =
          name === `${code}.json`
            ? "there is no profile of this country; add its document with --documents"
            : `the name must be a country code, such as ${code ?? "CHL"}.json`;
        return `reviews/${name}: not read: ${remedy}`;
      })
  );
}
