import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import zenodo from "../.zenodo.json";
import project from "../package.json";
import lock from "../package-lock.json";
import { formatRis } from "../src/domain/citation.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const citation = read("CITATION.cff");
// Read as a file, because Vite splits an imported catalogue into parts.
const english: Record<string, string> = JSON.parse(read("src/i18n/en.json"));
/** The value of a key in CITATION.cff, without quotation marks. */
const fieldOf = (key: string) =>
  new RegExp(`^${key}: (.+)$`, "m").exec(citation)?.[1]?.replace(/^"(.*)"$/, "$1");
const listOf = (key: string) =>
  (new RegExp(`^${key}:\\n((?: {2}- .+\\n)+)`, "m").exec(citation)?.[1] ?? "")
    .split("\n")
    .flatMap((line) => line.replace(/^ {2}- (name: )?/, "") || []);

test("the citation, archive and package files have the same version, licence and keywords", () => {
  const version = fieldOf("version");
  expect([zenodo.version, project.version, lock.version]).toEqual([version, version, version]);
  expect(zenodo.license).toBe(fieldOf("license")?.toLowerCase());
  expect(project.license).toBe(`MIT AND ${fieldOf("license")}`);
  expect(zenodo.keywords).toEqual(listOf("keywords"));
  expect(project.keywords).toEqual(listOf("keywords"));
});

test("the citation and archive files and the app's citations have the same title and author", () => {
  const title = fieldOf("title");
  expect(zenodo.title).toBe(title);
  expect(english["cite.dataset"]?.replace("’", "'")).toBe(title);
  expect(title?.toLowerCase().replaceAll(" ", "-")).toMatch(new RegExp(`^${project.name}:`));
  const [author] = listOf("authors");
  expect(zenodo.creators).toEqual([{ name: author }]);
  const cited = { type: "dataset", id: [], title: "", version: "", URL: "", note: "" } as const;
  expect(formatRis(cited)).toContain(`\r\nAU  - ${author}\r\n`);
});

test("CITATION.cff has the date of the release", () => {
  const release = JSON.parse(read(`data/releases/${fieldOf("version")}.json`));
  expect(fieldOf("date-released")).toBe(release.date);
});
