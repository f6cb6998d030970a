import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidDataError } from "../domain/parsing.ts";

/** A file of one country in the data folder, not yet checked; its name goes into messages. */
export interface CountryFile {
  name: string;
  json: unknown;
}

/** `countries/CHL.json` or the like; undefined where there is none, an error that names it where it is not JSON. */
export function loadCountryFile(
  folder: string,
  kind: "countries" | "reviews",
  country: string,
): CountryFile | undefined {
  const name = join(kind, `${country}.json`);
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return { name, json: JSON.parse(readFileSync(path, "utf8")) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidDataError(name, [
      { path: "(whole file)", expected: `expected valid JSON (${reason})` },
    ]);
  }
}
