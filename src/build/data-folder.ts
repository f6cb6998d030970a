import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { AREA_ENTRIES } from "../domain/areas.ts";
import { type Evidence, parseEvidence } from "../domain/evidence.ts";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { InvalidDataError, parseWith } from "../domain/parsing.ts";
import { type Profile, parseProfile } from "../domain/profile.ts";
import { type Geography, GeographySchema } from "./geography.ts";
import { type LaterData, readLaterData } from "./later.ts";

const SiteSchema = v.strictObject({
  defaultCountry: v.string(),
  /** Countries whose document's wording may be published. */
  publishedEvidence: v.array(v.string()),
  /** Where readers can write to: shown at the foot of every page. */
  contact: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/|mailto:)/, "https: or mailto:"))),
});

const AreaFileSchema = v.strictObject({ alpha3: v.string(), ...AREA_ENTRIES });
export type AreaFile = v.InferOutput<typeof AreaFileSchema>;

/** All that the data folder holds, checked. */
export interface DataFolder {
  framework: Framework;
  defaultCountry: string;
  contact: string | undefined;
  areas: readonly AreaFile[];
  geography: Geography;
  profiles: readonly Profile[];
  /** By alpha-3 code; only what may be published. */
  evidence: ReadonlyMap<string, Evidence>;
  /** Undefined for a folder that has profiles alone. */
  later: LaterData | undefined;
}

/**
 * Reads and checks a data folder, and the countries of further folders.
 * Throws `InvalidDataError` naming file, path and what was expected.
 */
export function readDataFolder(dir: string, extraDirs: readonly string[]): DataFolder {
  const framework = parseFramework(readJson(dir, "framework.json"), "framework.json");
  const site = parseWith(SiteSchema, readJson(dir, "site.json"), "site.json");
  const areas = parseWith(v.array(AreaFileSchema), readJson(dir, "areas.json"), "areas.json");
  const profiles: Profile[] = [];
  const evidence = new Map<string, Evidence>();
  for (const folder of [dir, ...extraDirs])
    for (const country of countriesIn(folder)) {
      if (!areas.some(({ alpha3 }) => alpha3 === country))
        throw invalid(`countries/${country}.json`, "an ISO 3166 alpha-3 code as the file's name");
      profiles.push(readProfile(folder, country, framework));
      const words = readEvidence(folder, country, site.publishedEvidence);
      if (words) evidence.set(country, words);
    }
  if (!profiles.some(({ country }) => country === site.defaultCountry))
    throw invalid("site.json", `a country that has a profile, not "${site.defaultCountry}"`);
  return {
    framework,
    defaultCountry: site.defaultCountry,
    contact: site.contact,
    areas,
    geography: parseWith(GeographySchema, readJson(dir, "geography.json"), "geography.json"),
    profiles,
    evidence,
    later: readLaterData(dir, framework, readJson),
  };
}

function readProfile(dir: string, country: string, framework: Framework): Profile {
  const name = `countries/${country}.json`;
  const profile = parseProfile(readJson(dir, name), framework, name);
  if (profile.country !== country) throw invalid(name, `"country": "${country}", as its file name`);
  return profile;
}

function readEvidence(
  dir: string,
  country: string,
  published: readonly string[],
): Evidence | undefined {
  const name = `evidence/${country}.json`;
  if (!existsSync(join(dir, name))) return undefined;
  if (!published.includes(country))
    throw invalid(name, "no such file: its wording may not be published (site.json)");
  return parseEvidence(readJson(dir, name), name);
}

const countriesIn = (dir: string) =>
  readdirSync(join(dir, "countries"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();

function readJson(dir: string, name: string): unknown {
  const text = readFileSync(join(dir, name), "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(name, `valid JSON (${error instanceof Error ? error.message : error})`);
  }
}

/** An error about a data file as a whole. */
const invalid = (file: string, expected: string): InvalidDataError =>
  new InvalidDataError(file, [{ path: "(whole file)", expected: `expected ${expected}` }]);
