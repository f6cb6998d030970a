import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type CountryEntry, type CountryIndex, encodeStatuses } from "../domain/country-index.ts";
import { parseEvidence } from "../domain/evidence.ts";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { InvalidDataError, parseWith } from "../domain/parsing.ts";
import { parseProfile } from "../domain/profile.ts";

const AreasSchema = v.array(v.looseObject({ alpha2: v.string(), alpha3: v.string() }));
const SiteSchema = v.strictObject({
  defaultCountry: v.string(),
  /** Countries whose document's wording may be published. */
  publishedEvidence: v.array(v.string()),
});

/** The static files of the dataset by their path in the site, and the path of the index among them. */
export interface DatasetFiles {
  indexPath: string;
  files: ReadonlyMap<string, string>;
}

/**
 * Checks the data folder (and folders of further countries) and lays it out as static files with hashed names.
 * Throws `InvalidDataError` naming file, path and what was expected.
 */
export function buildDataset(dataDir: string, extraDirs: readonly string[] = []): DatasetFiles {
  const framework = parseFramework(readJson(join(dataDir, "framework.json")), "framework.json");
  const site = parseWith(SiteSchema, readJson(join(dataDir, "site.json")), "site.json");
  const areas = parseWith(AreasSchema, readJson(join(dataDir, "areas.json")), "areas.json");
  const alpha2Of = new Map(areas.map(({ alpha2, alpha3 }) => [alpha3, alpha2]));

  const files = new Map<string, string>();
  const publish = (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    const path = `data/${name}-${hash(text)}.json`;
    files.set(path, text);
    return path;
  };

  const countries: CountryIndex["countries"] = {};
  for (const dir of [dataDir, ...extraDirs])
    for (const country of countriesIn(dir)) {
      const alpha2 = alpha2Of.get(country);
      if (!alpha2)
        throw invalid(`countries/${country}.json`, "an ISO 3166 alpha-3 code as the file's name");
      countries[country] = publishCountry({ dir, country, alpha2, framework, publish, site });
    }
  if (!countries[site.defaultCountry])
    throw invalid("site.json", `a country that has a profile, not "${site.defaultCountry}"`);

  const index: CountryIndex = {
    schemaVersion: 1,
    framework: framework.id,
    version: hash([...files.keys()].join()),
    defaultCountry: site.defaultCountry,
    countries,
  };
  return { indexPath: publish("index", index), files };
}

interface CountryJob {
  dir: string;
  country: string;
  alpha2: string;
  framework: Framework;
  publish: (name: string, value: unknown) => string;
  site: v.InferOutput<typeof SiteSchema>;
}

function publishCountry({ dir, country, alpha2, framework, publish, site }: CountryJob) {
  const name = `countries/${country}.json`;
  const profile = parseProfile(readJson(join(dir, name)), framework, name);
  if (profile.country !== country) throw invalid(name, `"country": "${country}", as its file name`);
  const entry: CountryEntry = {
    alpha2,
    statuses: encodeStatuses(profile, framework),
    profile: publish(country, profile),
  };
  const evidenceName = `evidence/${country}.json`;
  if (!existsSync(join(dir, evidenceName))) return entry;
  if (!site.publishedEvidence.includes(country))
    throw invalid(evidenceName, "no such file: its wording may not be published (site.json)");
  const evidence = parseEvidence(readJson(join(dir, evidenceName)), evidenceName);
  return { ...entry, evidence: publish(`${country}-evidence`, evidence) };
}

const countriesIn = (dir: string) =>
  readdirSync(join(dir, "countries"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();

function readJson(path: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(path, `valid JSON (${error instanceof Error ? error.message : error})`);
  }
}

const invalid = (file: string, expected: string) =>
  new InvalidDataError(file, [{ path: "(whole file)", expected: `expected ${expected}` }]);

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
