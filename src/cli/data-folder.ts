import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { readFile, readProfile, readSite } from "../build/data-folder.ts";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { invalid, parserOf } from "../domain/parsing.ts";
import { parseReview, type Review } from "../domain/review/review.ts";

/** The project's data. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** The framework that documents are read by. */
export const loadFramework = () => readFile(dataFolder, "framework.json", parseFramework);

/** Countries whose document's wording may be published. */
export const loadPublishedEvidence = () => readSite(dataFolder).publishedEvidence;

/** How many people live in each area, roughly. */
export const loadPopulations = (): Readonly<Record<string, number>> =>
  readFile(dataFolder, "populations.json", parserOf(v.record(v.string(), v.number())));

/** A country's profile as the data folder has it; undefined where it has none. */
export const loadProfile = (country: string, folder: string, framework: Framework) =>
  existsSync(join(folder, "countries", `${country}.json`))
    ? readProfile(folder, country, framework)
    : undefined;

/** The review of a country's profile; undefined where nobody has looked at it yet. */
export function loadReview(country: string, folder: string = dataFolder): Review | undefined {
  const name = `reviews/${country}.json`;
  if (!existsSync(join(folder, name))) return undefined;
  const review = readFile(folder, name, (input, file) => parseReview(input, loadFramework(), file));
  if (review.country === country) return review;
  throw invalid(name, `"${country}"`, "country");
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
