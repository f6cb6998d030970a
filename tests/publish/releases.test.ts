import { csvParse } from "d3-dsv";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { translate } from "../../src/publish/messages.ts";
import { createFeed } from "../../src/publish/releases/feed.ts";
import { recordedCells } from "../../src/publish/releases/recorded-cells.ts";
import { toObjects } from "../../src/publish/table.ts";
import { currentCells } from "../../src/publish/tables/changes.ts";
import { createRelease } from "../tools/release/create-release.ts";
import { compareNewest } from "../tools/release/prepare-release.ts";
import { publication } from "./published.ts";

const { releases, files, version, dataset } = publication;
const read = (path: string) => String(files.get(path) ?? "");

test("the newest release can be rebuilt from data/, or the version has a hash", () => {
  const { isChanged, differing } = compareNewest(publication);
  if (isChanged) expect(version).toBe(`${releases[0]?.version}+${dataset}`);
  else expect(differing, "files that differ: make a release (docs/releases.md)").toEqual([]);
});

test("a release records the cells of the dataset", () => {
  const heading = { version: "9.9.9", date: "2030-01-01", summary: "Changes." };
  const recorded = recordedCells(createRelease(heading, publication), publication);
  const names = recorded.columns.map(({ name }) => name);
  const current = currentCells(publication)
    .filter(({ status }) => status !== "no-profile")
    .map((cell) => Object.fromEntries(names.map((name) => [name, cell[name]])));
  expect(toObjects(recorded)).toEqual(current);
  expect(names).toEqual(expect.arrayContaining(["status", "instruments", "document_date"]));
});

describe("published releases", () => {
  test.each(releases)(
    "include a CSV file of cells and a JSON file without checksums: $version",
    ({ sha256: _sha256, files: _files, ...facts }) => {
      const { version } = facts;
      expect(JSON.parse(read(`api/v1/releases/${version}.json`))).toEqual(facts);
      const rows = csvParse(read(`api/v1/releases/${version}.csv`).replace("\uFEFF", ""));
      expect(rows).toHaveLength(193 * 21);
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => cell === "")).toEqual([]);
    },
  );

  test("the changes of 1.1.0 include the one status that changed", () => {
    const rows = csvParse(read("api/v1/changes.csv").replace("\uFEFF", ""));
    expect(rows.filter((row) => row.release === "1.1.0" && row.column === "status")).toEqual([
      {
        ...{ release: "1.1.0", country: "DEU", measure: "2.3", column: "status" },
        ...{ before: "exists", now: "unknown" },
      },
    ]);
  });
});

describe.each(LANGUAGES)("the feed in %s", (language) => {
  const parse = (siteUrl?: string) =>
    parseDocument(createFeed(language, publication, siteUrl), { xmlMode: true });
  const find = (root: ReturnType<typeof parse>, name: string) =>
    DomUtils.getElementsByTagName(name, root.children);
  const textsOf = (name: string) => find(parse(), name).map((one) => DomUtils.textContent(one));

  test("has the elements that RFC 4287 requires", () => {
    const [feed] = find(parse(), "feed");
    expect(feed?.attribs).toEqual({
      xmlns: "http://www.w3.org/2005/Atom",
      "xml:lang": language,
    });
    const count = releases.length + 1;
    const ids = textsOf("id");
    expect(new Set(ids).size).toBe(count);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(textsOf("title").filter(Boolean)).toHaveLength(count);
    for (const date of textsOf("updated")) expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(textsOf("updated")).toHaveLength(count);
    expect(textsOf("name")).toHaveLength(1);
    expect(textsOf("content")).toEqual(
      releases.map(({ summary }) => expect.stringContaining(translate(summary)[language])),
    );
  });

  test("has a fixed date before the first release", () => {
    const feed = createFeed(language, { releases: [], tables: [] });
    expect(feed).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });

  test("has absolute links only if the site's address is known", () => {
    const linksOf = (siteUrl?: string) =>
      find(parse(siteUrl), "link").map(({ attribs: { rel, href } }) => [rel, href]);
    const folder = language === "en" ? "" : `${language}/`;
    expect(new Set(linksOf().map(([, href]) => href))).toEqual(new Set(["dataset.html"]));
    expect(linksOf("https://atlas.example/?a&b=").slice(0, 2)).toEqual([
      [undefined, `https://atlas.example/?a&b=${folder}dataset.html`],
      ["self", `https://atlas.example/?a&b=${folder}releases.atom`],
    ]);
  });

  test("states how many answers a release changed", () => {
    expect(textsOf("content").at(-2)).toMatch(/(?<!\d)41(?!\d)/);
  });

  test("adds no sentence to the summary of a release that changed no answer", () => {
    const at = releases.findIndex(({ version }) => version === "1.3.2");
    expect(textsOf("content")[at]).toBe(translate(releases[at]?.summary ?? "")[language]);
  });
});
