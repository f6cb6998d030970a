import { createHash } from "node:crypto";
import type { Areas } from "../domain/areas.ts";
import { type CountryEntry, type CountryIndex, encodeStatuses } from "../domain/country-index.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Profile } from "../domain/profile.ts";
import { type AreaFile, type DataFolder, readDataFolder } from "./data-folder.ts";
import type { Geography } from "./geography.ts";
import { publishLater, sinceOf } from "./later.ts";

/** The static files of the dataset by their path in the site, and the path of the index among them. */
export interface DatasetFiles {
  indexPath: string;
  files: ReadonlyMap<string, string>;
}

/**
 * Checks the data folder (and folders of further countries) and lays it out as static files with hashed names:
 * the index of all statuses, the areas of the world, a profile and perhaps evidence for each country, and what came later.
 * Throws `InvalidDataError` naming file, path and what was expected.
 */
export function buildDataset(dataDir: string, extraDirs: readonly string[] = []): DatasetFiles {
  const folder = readDataFolder(dataDir, extraDirs);
  const files = new Map<string, string>();
  const publish: Publish = (name, value) => {
    const text = JSON.stringify(value);
    const path = `data/${name}-${hash(text)}.json`;
    files.set(path, text);
    return path;
  };

  const countries = Object.fromEntries(
    folder.profiles.map((profile) => [profile.country, publishCountry(folder, profile, publish)]),
  );
  const later =
    folder.later &&
    publishLater(
      folder.later,
      folder.areas.filter(({ alpha3 }) => !countries[alpha3]),
      publish,
    );
  // The facts alone make the version: another layout of the site is no other dataset.
  const version = hash([...files.keys()].join());
  const index: CountryIndex = {
    schemaVersion: 1,
    framework: folder.framework.id,
    version,
    defaultCountry: folder.defaultCountry,
    ...(folder.contact !== undefined && { contact: folder.contact }),
    areas: publish("areas", layOutAreas(folder)),
    ...(later !== undefined && { later }),
    countries,
  };
  return { indexPath: publish("index", index), files };
}

/** Takes a value in under a name, and gives the path it is published at. */
type Publish = (name: string, value: unknown) => string;

function publishCountry(
  { framework, areas, evidence, later }: DataFolder,
  profile: Profile,
  publish: Publish,
): CountryEntry {
  const { country } = profile;
  const { alpha2 = country } = areas.find(({ alpha3 }) => alpha3 === country) ?? {};
  const words: Evidence | undefined = evidence.get(country);
  const since = later && sinceOf(later, country);
  return {
    alpha2,
    statuses: encodeStatuses(profile, framework),
    profile: publish(country, { ...profile, ...(since && { since }) }),
    ...(words && { evidence: publish(`${country}-evidence`, words) }),
  };
}

/** Where every area lies, with the one background figure that peers are chosen by. */
function layOutAreas({ areas, geography, profiles }: DataFolder): Areas {
  const percentOf = new Map(
    profiles.map(({ country, background }) => [country, background.internetUsers?.percent]),
  );
  return Object.fromEntries(
    areas.map(({ alpha3, ...area }) => [
      alpha3,
      layOutArea(area, geography[alpha3], percentOf.get(alpha3)),
    ]),
  );
}

const layOutArea = (
  area: Omit<AreaFile, "alpha3">,
  place: Geography[string] | undefined,
  internetUsers: number | undefined,
): Areas[string] => ({
  ...area,
  neighbours: [],
  ...place,
  ...(internetUsers !== undefined && { internetUsers }),
});

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
