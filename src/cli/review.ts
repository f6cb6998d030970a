import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidDataError } from "../domain/parsing.ts";
import { parseReview, type Review } from "../domain/review.ts";
import { dataFolder, loadFramework } from "./data-folder.ts";

/** The review of a country's profile; undefined where nobody has looked at it yet. */
export function loadReview(country: string, folder: string = dataFolder): Review | undefined {
  const name = join("reviews", `${country}.json`);
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const review = parseReview(parseJson(readFileSync(path, "utf8"), name), loadFramework(), name);
  if (review.country !== country)
    throw new InvalidDataError(name, [{ path: "country", expected: `expected "${country}"` }]);
  return review;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidDataError(file, [
      { path: "(whole file)", expected: `expected valid JSON (${reason})` },
    ]);
  }
}
