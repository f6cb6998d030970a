import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changedCells } from "../../../src/domain/releases/changes.ts";
import type { Release } from "../../../src/domain/releases/release.ts";
import { type PublicationInput, readInput } from "../../../src/publish/input.ts";
import type { createPublication, Publication } from "../../../src/publish/publication.ts";
import { compareVersions, readReleases } from "../../../src/publish/release.ts";
import { changeRows } from "../../../src/publish/tables/changes.ts";
import { checksumsOf, listDifferences } from "./checksums.ts";
import { createRelease, type Heading } from "./create-release.ts";

type Published = PublicationInput & Pick<Publication, "files">;

/** Creates the published files of a data folder: `createPublication`, or a fast substitute in tests. */
type Publish = (...args: Parameters<typeof createPublication>) => Promise<Published>;

/** Returns the date of a release. Throws if the changelog lacks the version, the version is not newer, or nothing has changed. */
export async function planRelease(
  root: string,
  version: string,
  publish: Publish,
): Promise<string> {
  const date = findDate(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version);
  const { newest, isChanged, differing } = compareNewest(await publish(join(root, "data")));
  if (newest && compareVersions(version, newest.version) <= 0)
    throw new Error(`${version} is not newer than ${newest.version}, the newest release`);
  if (newest?.files && !isChanged && differing.length === 0)
    throw new Error(`Nothing has changed since ${newest.version}`);
  return date;
}

/** Creates the release file of the current data, and lists the changes since the previous release. */
export async function createRecord(data: string, heading: Heading, publish: Publish) {
  const earlier = readReleases(data);
  const draft = createRelease(heading, readInput(data, [], earlier));
  const publication = await publish(data, [], [draft, ...earlier]);
  const changes = changeRows(publication).filter(({ release }) => release === heading.version);
  return {
    text: formatRelease({ ...draft, ...checksumsOf(publication.files) }),
    changes,
    cells: changedCells(changes).length,
  };
}

/** Compares the data and the published files with the newest release. */
export function compareNewest({ dataset, releases: [newest], files }: Published) {
  const isChanged = newest?.dataset !== dataset;
  return { newest, isChanged, differing: listDifferences(newest ?? {}, files) };
}

/** Finds the date in a version's changelog heading, such as "## [1.1.0] - 2026-11-29". */
function findDate(changelog: string, version: string): string {
  const heading = `## [${version}] - `;
  const line = changelog.split("\n").find((one) => one.startsWith(heading));
  if (line) return line.slice(heading.length).trim();
  throw new Error(`CHANGELOG.md has no heading "${heading}YYYY-MM-DD"`);
}

/** Formats a release with one line for each fact, country and file, so that a diff shows what changed. */
export function formatRelease({ countries, files, ...facts }: Release): string {
  const lines = (entries: object) =>
    Object.entries(entries)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(",\n");
  const groups = Object.entries({ countries, ...(files && { files }) });
  const parts = groups.map(([name, entries]) => `"${name}":{\n${lines(entries)}\n}`);
  return `{\n${[lines(facts), ...parts].join(",\n")}\n}\n`;
}

/** Files that contain the version. Each expression captures the text before the version. */
const STATED: readonly [file: string, before: RegExp][] = [
  ["package.json", /(^ {2}"version": ")[^"]+/m],
  ["package-lock.json", /("name": "cyberwellness-atlas",\s+"version": ")[^"]+/g],
  ["CITATION.cff", /(^version: "?)[\d.]+/m],
  [".zenodo.json", /(^ {2}"version": ")[^"]+/m],
];
/** Files that contain the release date. */
const DATED: typeof STATED = [["CITATION.cff", /(^date-released: "?)[\d-]+/m]];

/** The updated contents of the files that contain the version or its date, by path. */
export function stateVersion(root: string, version: string, date: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [list, value] of [
    [STATED, version],
    [DATED, date],
  ] as const)
    for (const [file, before] of list) {
      const path = join(root, file);
      const text = texts.get(path) ?? (existsSync(path) ? readFileSync(path, "utf8") : undefined);
      if (text !== undefined)
        texts.set(
          path,
          text.replace(before, (_, start) => `${start}${value}`),
        );
    }
  return texts;
}
