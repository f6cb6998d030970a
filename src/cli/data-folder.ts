import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { InvalidDataError, parseWith } from "../domain/parsing.ts";
import { type Profile, parseProfile } from "../domain/profile.ts";
import { parseReview, type Review } from "../domain/review/review.ts";

/** The project's data. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** One JSON file of the project's data, not yet checked. */
export const readDataFile = (name: string): unknown =>
  JSON.parse(readFileSync(join(dataFolder, name), "utf8"));

/** The framework that documents are read by. */
export const loadFramework = (): Framework =>
  parseFramework(readDataFile("framework.json"), "framework.json");

const SiteSchema = v.looseObject({ publishedEvidence: v.array(v.string()) });

/** Countries whose document's wording may be published. */
export const loadPublishedEvidence = (): readonly string[] =>
  parseWith(SiteSchema, readDataFile("site.json"), "site.json").publishedEvidence;

/** How many people live in each area, roughly. */
export const loadPopulations = (): Readonly<Record<string, number>> =>
  parseWith(v.record(v.string(), v.number()), readDataFile("populations.json"), "populations.json");

/** A country's profile as the data folder has it; undefined where it has none. */
export const loadProfile = (
  country: string,
  folder: string,
  framework: Framework,
): Profile | undefined =>
  loadCountryFile(folder, `countries/${country}.json`, (json, name) =>
    parseProfile(json, framework, name),
  );

/** The review of a country's profile; undefined where nobody has looked at it yet. */
export const loadReview = (country: string, folder: string = dataFolder): Review | undefined =>
  loadCountryFile(folder, `reviews/${country}.json`, (json, name) => {
    const review = parseReview(json, loadFramework(), name);
    if (review.country === country) return review;
    throw new InvalidDataError(name, [{ path: "country", expected: `expected "${country}"` }]);
  });

/** A file of one country; undefined where there is none, an error that names it where it is not what it should be. */
function loadCountryFile<T>(
  folder: string,
  name: string,
  parse: (json: unknown, name: string) => T,
): T | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  return parse(parseJson(text, name), name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidDataError(name, [
      { path: "(whole file)", expected: `expected valid JSON (${reason})` },
    ]);
  }
}

/** Writes a whole file or none: into a file beside it first, then renamed over it. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
