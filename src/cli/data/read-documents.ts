import { basename, extname } from "node:path";
import type { Evidence } from "../../domain/evidence.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { isCountryCode } from "../../reader/areas.ts";
import { type ReadResult, readProfile } from "../../reader/read-profile.ts";
import { describeFailure, listDocuments, readDocumentText } from "../data-folder.ts";

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
      const { profile, evidence } = await readFile(file, framework);
      if (!byCountry.has(profile.country))
        byCountry.set(profile.country, { file, profile, evidence });
    } catch (error) {
      failures.push(describeFailure(file, error));
    }
  return { byCountry, failures };
}

async function readFile(file: string, framework: Framework): Promise<ReadDocument> {
  const { profile, evidence, issues } = readText(await readDocumentText(file), file, framework);
  if (!profile) throw new Error(issues.join("; "));
  return { file, profile, evidence };
}

/** A file called CHL.txt is Chile's, even if its title names no country. */
function readText(text: string, file: string, framework: Framework): ReadResult {
  const result = readProfile(text, framework);
  const country = basename(file, extname(file)).toUpperCase();
  return result.profile || !isCountryCode(country)
    ? result
    : readProfile(text, framework, { country });
}
