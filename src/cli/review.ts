import { InvalidDataError } from "../domain/parsing.ts";
import { parseReview, type Review } from "../domain/review/review.ts";
import { loadCountryFile } from "./country-file.ts";
import { dataFolder, loadFramework } from "./data-folder.ts";

/** The review of a country's profile; undefined where nobody has looked at it yet. */
export function loadReview(country: string, folder: string = dataFolder): Review | undefined {
  const file = loadCountryFile(folder, "reviews", country);
  if (!file) return undefined;
  const review = parseReview(file.json, loadFramework(), file.name);
  if (review.country !== country)
    throw new InvalidDataError(file.name, [{ path: "country", expected: `expected "${country}"` }]);
  return review;
}
