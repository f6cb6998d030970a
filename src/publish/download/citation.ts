import { readFileSync } from "node:fs";
import { releaseOf } from "../api/api-files.ts";
import type { PublicationInput } from "../input.ts";

/** The repository's `CITATION.cff` with the version of the data. Omits the date if the data differ from the release. */
export function formatCitation(input: PublicationInput): string {
  const { version, date } = releaseOf(input);
  return readFileSync(new URL("../../../CITATION.cff", import.meta.url), "utf8")
    .replace(/^version: .*/m, `version: ${version}`)
    .replace(/^date-released: .*\n/m, date ? `date-released: "${date}"\n` : "");
}
