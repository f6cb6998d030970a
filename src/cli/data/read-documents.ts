import { readFileSync } from "node:fs";
import type { Evidence } from "../../domain/evidence.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { decodeText } from "../../reader/decode.ts";
import { readProfile } from "../../reader/read-profile.ts";
import { listDocuments } from "../data-folder.ts";

/** One document as the reader reads it. */
export interface ReadDocument {
  file: string;
  profile: Profile;
  evidence: Evidence | undefined;
}

/** The documents of the folders by country, and what could not be read, each with its file. */
export interface ReadDocuments {
  byCountry: ReadonlyMap<string, ReadDocument>;
  failures: string[];
}

/** Reads every document of the folders; of two of one country the first counts, so the project's own come first. */
export async function readDocuments(
  folders: readonly string[],
  framework: Framework,
): Promise<ReadDocuments> {
  const byCountry = new Map<string, ReadDocument>();
  const { files, failures } = listDocuments(folders);
  for (const file of files)
    try {
      const { profile, evidence, issues } = readProfile(decodeText(readFileSync(file)), framework);
      if (!profile) failures.push(`${file}: ${issues.join("; ")}`);
      else if (!byCountry.has(profile.country))
        byCountry.set(profile.country, { file, profile, evidence });
    } catch (error) {
      failures.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  return { byCountry, failures };
}
