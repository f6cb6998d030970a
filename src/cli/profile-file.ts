import type { Framework } from "../domain/framework.ts";
import { type Profile, parseProfile } from "../domain/profile.ts";
import { loadCountryFile } from "./country-file.ts";

/** A country's profile as the data folder has it; undefined where it has none. */
export const loadProfile = (
  country: string,
  folder: string,
  framework: Framework,
): Profile | undefined => {
  const file = loadCountryFile(folder, "countries", country);
  return file && parseProfile(file.json, framework, file.name);
};
