import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { AREA_ENTRIES, GEOGRAPHY_ENTRIES, parseGroups } from "../domain/areas.ts";
import { parseCrosswalk } from "../domain/editions/crosswalk.ts";
import { parseEdition } from "../domain/editions/edition.ts";
import { InternetUsersSchema } from "../domain/editions/internet-users.ts";
import { LawsSchema } from "../domain/editions/laws.ts";
import { OverallScoresSchema, tableOf } from "../domain/editions/overall.ts";
import { TreatiesSchema } from "../domain/editions/treaties.ts";
import { type Evidence, parseEvidence } from "../domain/evidence.ts";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { invalid } from "../domain/invalid.ts";
import { type Parse, parserOf } from "../domain/parsing.ts";
import { type Profile, parseProfile } from "../domain/profile.ts";

const SiteSchema = v.strictObject({
  defaultCountry: v.string(),
  /** Countries whose document text may be published. */
  publishedEvidence: v.array(v.string()),
  /** Linked in the footer. Reports of translation errors also go to this address. */
  contact: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/|mailto:)/, "https: or mailto:"))),
});

const AreaFileSchema = v.strictObject({ alpha3: v.string(), ...AREA_ENTRIES });
export const parseSite = parserOf(SiteSchema);

/** `data/geography.json`, by alpha-3 code. */
const GeographySchema = v.record(v.string(), v.strictObject(GEOGRAPHY_ENTRIES));
export type Geography = v.InferOutput<typeof GeographySchema>;

/** A parsed data folder. `later` is `undefined` if the folder has only profiles. */
export type DataFolder = ReturnType<typeof readDataFolder>;
export type LaterData = ReturnType<typeof readLater>;

/** Parses a data folder and the countries of further folders. Throws `InvalidDataError`. */
export function readDataFolder(dir: string, extraDirs: readonly string[]) {
  const framework = readFile(dir, "framework.json", parseFramework);
  const { defaultCountry, contact, publishedEvidence } = readFile(dir, "site.json", parseSite);
  const areas = readFile(dir, "areas.json", parserOf(v.array(AreaFileSchema)));
  const profiles: Profile[] = [];
  /** Evidence that may be published, by alpha-3 code. */
  const evidence = new Map<string, Evidence>();
  for (const folder of [dir, ...extraDirs])
    for (const country of countriesIn(folder)) {
      if (!areas.some(({ alpha3 }) => alpha3 === country))
        throw invalid(`countries/${country}.json`, "an ISO 3166 alpha-3 code as the file's name");
      profiles.push(readProfile(folder, country, framework));
      const words = readEvidence(folder, country, publishedEvidence);
      if (words) evidence.set(country, words);
    }
  if (!profiles.some(({ country }) => country === defaultCountry))
    throw invalid("site.json", `a country that has a profile, not "${defaultCountry}"`);
  return {
    framework,
    defaultCountry,
    contact,
    areas,
    geography: readFile(dir, "geography.json", parserOf(GeographySchema)),
    profiles,
    evidence,
    later: existsSync(join(dir, "editions")) ? readLater(dir, framework) : undefined,
  };
}

/** Alpha-3 codes, from the file names. */
export const countriesIn = (dir: string): string[] =>
  filesIn(dir, "countries").map((file) => file.slice(0, -".json".length));

export const filesIn = (dir: string, folder: string): string[] =>
  existsSync(join(dir, folder))
    ? readdirSync(join(dir, folder))
        .filter((file) => file.endsWith(".json"))
        .sort()
    : [];

/** Parses a profile. Its country must match the file name. */
export function readProfile(dir: string, country: string, framework: Framework): Profile {
  const name = `countries/${country}.json`;
  const profile = readFile(dir, name, (input, file) => parseProfile(input, framework, file));
  if (profile.country !== country) throw invalid(name, `"country": "${country}", as its file name`);
  return profile;
}

function readEvidence(dir: string, country: string, published: readonly string[]) {
  const name = `evidence/${country}.json`;
  if (!existsSync(join(dir, name))) return undefined;
  if (!published.includes(country))
    throw invalid(name, "no such file: its text may not be published (site.json)");
  return readFile(dir, name, parseEvidence);
}

function readLater(dir: string, framework: Framework) {
  const editions = filesIn(dir, "editions")
    .map((file) => readFile(dir, `editions/${file}`, parseEdition))
    .sort(byYears);
  const { editions: earlier } = readFile(dir, "overall-scores.json", parserOf(OverallScoresSchema));
  const overall = [...earlier, ...editions.map(tableOf)].sort(byYears);
  for (const { slug } of overall)
    if (overall.filter((one) => one.slug === slug).length > 1)
      throw invalid("editions", `one edition named "${slug}"`);
  return {
    editions,
    overall,
    crosswalk: readFile(dir, "crosswalk.json", (input, file) =>
      parseCrosswalk(input, framework, editions, file),
    ),
    laws: readFile(dir, "laws.json", parserOf(LawsSchema)),
    groups: readFile(dir, "groups.json", parseGroups),
    internetUsers: readFile(dir, "internet-users.json", parserOf(InternetUsersSchema)),
    treaties: readFile(dir, "treaties.json", parserOf(TreatiesSchema)),
  };
}

const byYears = (a: { years: string }, b: { years: string }) => a.years.localeCompare(b.years);

/** Parses a JSON file of a data folder. Throws `InvalidDataError`. */
export function readFile<T>(dir: string, name: string, parse: Parse<T>) {
  const text = readFileSync(join(dir, name), "utf8");
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw invalid(name, `valid JSON (${error instanceof Error ? error.message : error})`);
  }
  return parse(input, name);
}
