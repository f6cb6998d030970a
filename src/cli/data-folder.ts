import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parseSite, readFile, readProfile } from "../build/data-folder.ts";
import { type Framework, parseFramework } from "../domain/framework.ts";
import { invalid } from "../domain/invalid.ts";
import { type Parse, parserOf } from "../domain/parsing.ts";
import { parseReview } from "../domain/review/review.ts";

export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** Reads a file from the given data folder or, if that lacks the file, from the repository's data folder. */
const readOwn = <T>(folder: string, name: string, parse: Parse<T>) =>
  readFile(existsSync(join(folder, name)) ? folder : dataFolder, name, parse);

export const loadFramework = () => readFile(dataFolder, "framework.json", parseFramework);

/** Reads the files that apply to all countries. */
export const loadSettings = (folder = dataFolder) => ({
  framework: readOwn(folder, "framework.json", parseFramework),
  publishedEvidence: readOwn(folder, "site.json", parseSite).publishedEvidence,
  populations: readOwn(folder, "populations.json", parserOf(v.record(v.string(), v.number()))),
});

export const loadProfile = (country: string, folder: string, framework: Framework) =>
  existsSync(join(folder, "countries", `${country}.json`))
    ? readProfile(folder, country, framework)
    : undefined;

export function loadReview(country: string, folder = dataFolder, framework = loadFramework()) {
  const name = `reviews/${country}.json`;
  if (!existsSync(join(folder, name))) return undefined;
  const review = readFile(folder, name, (input, file) => parseReview(input, framework, file));
  if (review.country === country) return review;
  throw invalid(name, `"${country}"`, "country");
}

/** Writes to a temporary file and then renames it. A failure leaves no partial file. */
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
