import { changesSince } from "../../domain/releases/changes.ts";
import { API, toCsv, toJson } from "../api/api-files.ts";
import type { PublicationInput } from "../input.ts";
import type { PublishedFile } from "../published-file.ts";
import { toObjects } from "../table.ts";
import { currentCells } from "../tables/changes.ts";
import { recordedCells } from "./recorded-cells.ts";

/** Each release as JSON, its cells as CSV, and the changes since each release. */
export function releaseFiles(input: PublicationInput): PublishedFile[] {
  const { dataset } = input;
  const current = currentCells(input);
  const files: PublishedFile[] = [];
  const releases = input.releases.map((release) => {
    // These checksums cover the published file itself, so the file cannot contain them.
    const { sha256: _sum, files: _files, ...facts } = release;
    const cells = recordedCells(release, input);
    const path = `${API}releases/${release.version}`;
    files.push([`${path}.json`, toJson(facts)], [`${path}.csv`, toCsv(cells)]);
    const { countries: _countries, ...head } = facts;
    return { ...head, changes: changesSince(toObjects(cells), current) };
  });
  return [[`${API}releases.json`, toJson({ dataset, releases })], ...files];
}
