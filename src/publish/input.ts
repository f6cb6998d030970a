import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDataset } from "../build/dataset.ts";
import type { Since } from "../domain/editions/country-file.ts";
import type { Profile } from "../domain/profile.ts";
import type { Release } from "../domain/releases/release.ts";
import { readI18n } from "./messages.ts";
import { nameVersion, readReleases } from "./release.ts";

/** A country with a profile, later data or both. */
export interface Country {
  code: string;
  alpha2: string;
  /** English name, as shown on the pages. */
  name: string;
  /** Undefined if the ITU published no profile. */
  profile: Profile | undefined;
  since: Since | undefined;
}

export interface PublicationInput extends ReturnType<typeof readInput> {}

/** Reads the data for the published tables. Throws `InvalidDataError`. `releases` are newest first. */
export function readInput(
  dataDir: string,
  extraDirs: readonly string[] = [],
  releases: readonly Release[] = readReleases(dataDir),
) {
  const { folder, later: index, since, version } = buildDataset(dataDir, extraDirs);
  const { framework, areas, profiles } = folder;
  const profileOf = new Map(profiles.map((profile) => [profile.country, profile]));
  const { countryName } = readI18n("en");
  const countries = areas.flatMap<Country>(({ alpha3: code, alpha2 }) => {
    const profile = profileOf.get(code);
    const isShown = profile !== undefined || index?.countries[code] !== undefined;
    return isShown
      ? { code, alpha2, name: countryName(alpha2), profile, since: since.get(code) }
      : [];
  });
  return {
    framework,
    areas,
    countries,
    /** Content hash of the dataset, as shown on the pages. */
    dataset: version,
    /** Newest first. */
    releases,
    /** For example "1.1.0", or "1.1.0+0123abcd" if the data changed since that release. */
    version: nameVersion(releases[0], version),
    /** Later editions as the index describes them, oldest first. */
    editions: index?.editions ?? [],
    /** Undefined if the folder has only profiles. */
    later: folder.later,
    /** The terms of data published by others, which the licence does not cover. Links are removed, because their targets are not published. */
    notice: readFileSync(join(dataDir, "NOTICE.md"), "utf8").replace(
      /\[([^\]]+)\]\([^)]*\)/g,
      "$1",
    ),
  };
}
